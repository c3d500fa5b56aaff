url: https://www.kinsider.example/2024/05/30/the-eighth-daughter-2-premiere-report
outlet: K Insider
published: 2024-05-30
title: ‘The Eighth Daughter 2’ reports for duty: date, faces and what the press conference gave away

SEOUL -- Two years and a month after its surprise run, ENA's courtroom dramedy “The Eighth Daughter” is three weeks away from its return, and Thursday's press conference in Sangam-dong let out more than was planned.

The new season goes on air June 19, at 9 p.m. on Wednesdays, and on Netflix right afterward. There are 12 parts to it; the first season comprised 16.

Park Eun-bin-a is intern-turned-partner Oh Pal-sook for the second time. Kang Tae-oh-jin, fresh from his service, has more to do than in the first season, he confided. Joo Hyun-young-mi, on the other hand, is absent: she told reporters in March that she wanted to leave the courtroom to others. As a replacement of sorts, Japanese actress Komatsu Nanao plays an exchange lawyer.

“Writer Moon Ji-won-hee gave me the last script the day before yesterday, so no, I don't know how it ends either,” joked director Yoo Jung-won, whose film “Witness No. 8” was the seed of the whole affair.

Shooting is to be over by the end of next week.

Asked about a third season, ENA's CEO said that he “wouldn't sit here without one,” and that a contract exists for it.

The drama was originally to have come back in April. A scheduling conflict with baseball, the channel explained, was why it had to be moved.

A 10-minute highlight reel was shown to the press only.

=== claims
The Eighth Daughter :: - | platform ENA | official | + | - | SEOUL
The Eighth Daughter :: 1 | release 2022-04 | official | + | - | ^
The Eighth Daughter :: 2 | release 2024-06-19 | official | + | - | The new season goes
The Eighth Daughter :: 2 | platform Netflix | official | + | - | ^
The Eighth Daughter :: 2 | episodes 12 | official | + | - | There are 12
The Eighth Daughter :: 1 | episodes 16 | official | + | - | ^
The Eighth Daughter :: 2 | cast Park Eun-bin-a / Oh Pal-sook / returning | official | + | - | Park Eun
The Eighth Daughter :: 2 | cast Kang Tae-oh-jin / - / returning | official | + | - | Kang Tae
The Eighth Daughter :: 2 | cast Joo Hyun-young-mi / - / leaving | official | + | Joo Hyun-young-mi | Joo Hyun
The Eighth Daughter :: 2 | cast Komatsu Nanao / exchange lawyer / joining | official | + | - | As a replacement
The Eighth Daughter :: - | crew Moon Ji-won-hee / writer | official | + | - | “Writer Moon
The Eighth Daughter :: - | crew Yoo Jung-won / director | official | + | - | ^
The Eighth Daughter :: - | source_material film / Witness No. 8 | official | + | - | ^
The Eighth Daughter :: 2 | production writing ends | official | + | Yoo Jung-won | ^
The Eighth Daughter :: 2 | production filming ends when=2024-05-30..2024-06-09 | official | + | - | Shooting is
The Eighth Daughter :: 3 | renewal renewed | official | + | ENA | Asked about
The Eighth Daughter :: 2 | release 2024-04 | official | - | - | The drama was
The Eighth Daughter :: 2 | delay | official | + | ENA | A scheduling
