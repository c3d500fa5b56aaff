url: https://www.dailydrama.example/kr/2018/11/26/tomb-of-the-office-lady-2-listing
outlet: Daily Drama
published: 2018-11-26
title: OCN's 2019 lineup: four sequels, two goodbyes and a zombie accountant

OCN, cable home of all that's dark, opened its 2019 cabinet on Monday, and a familiar skeleton fell out of nearly every drawer.

“Tomb Lawyer 3” leads. Hwang Jung-eum-i has put her name to it, though not Kim Nam-gil-su, so that a new gravedigger is wanted. The third season should be lowered into the ground in March, if OCN's timetable is observed.

“Voice Mail.” The second instalment, made without PD Nam Ki-hoon-ee by PD Lee Seung-young-ae, switches from Saturday to Wednesday; it's confirmed for January 16 and 16 episodes.

“Quiz from Heaven: Reboot.” Ryu Deok-hwan-hee is Dr. Han for the fifth and, as he announced with tears, the last time.

“Save Us” takes its second season from a Japanese film, “The Fake Village,” and not any longer from a webtoon like the first. Uhm Tae-woong-i's in it; nobody of the first cast is.

“The Guest House” and “Player One” have both been asked for by fans, and for both the answer was “not in 2019.”

“Zombie Accountant,” new, with Jang Dong-yoon-ho, is being shot in Ilsan, and its teaser did the rounds in the hall.

And Netflix? It's taken the foreign rights to four of the six. CJ E&M's head of drama recalled that when he came, in 2010, all OCN had was American reruns.

Which one do you wait for? Last year's champion was “Life on Planet Mars,” with 5.9 percent in August.

=== claims
Tomb Lawyer :: 3 | cast Hwang Jung-eum-i / - / returning | official | + | OCN | Hwang Jung-eum-i
Tomb Lawyer :: 3 | cast Kim Nam-gil-su / - / leaving | official | + | OCN | ^
Tomb Lawyer :: 3 | release 2019-03 | official | + | OCN | The third season should
Voice Mail :: 2 | crew Nam Ki-hoon-ee / director | official | - | - | The second instalment
Voice Mail :: 2 | crew Lee Seung-young-ae / director | official | + | - | ^
Voice Mail :: 2 | release 2019-01-16 | official | + | OCN | ^
Voice Mail :: 2 | episodes 16 | official | + | OCN | ^
Quiz from Heaven: Reboot :: 5 | renewal final | official | + | Ryu Deok-hwan-hee | Ryu Deok
Quiz from Heaven: Reboot :: 5 | cast Ryu Deok-hwan-hee / Dr. Han / returning | official | + | - | ^
Save Us :: 2 | source_material film / The Fake Village | official | + | - | “Save Us” takes
Save Us :: 1 | source_material webtoon / - | official | + | - | ^
Save Us :: 2 | cast Uhm Tae-woong-i / - / joining | official | + | - | Uhm Tae
The Guest House :: - | release 2019 | official | - | OCN | “The Guest House”
Player One :: - | release 2019 | official | - | OCN | ^
Zombie Accountant :: - | cast Jang Dong-yoon-ho / - / - | official | + | - | “Zombie Accountant
Zombie Accountant :: 1 | production filming under way | official | + | - | ^
Zombie Accountant :: 1 | trailer teaser | official | + | - | ^
