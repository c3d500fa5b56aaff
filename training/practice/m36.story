url: https://www.springseasonblog.example/2020/03/22/spring-2020-anime-chart
outlet: Spring Season Blog
published: 2020-03-22
title: Spring 2020 Anime: Sequels, New Shows and Casualties

Sequels (title; studio; first broadcast; where)

Princess Tutor; Kobo; April 7; TBS
Zodiac Basket 2nd Season; TMS; April 6; TV Tokyo
Student Council Siege S2; Azure; April 11; MBS
Ladle Duels: Fifth Plate; Juno; April 10; Tokyo MX
The Bookbinder's Rise, part 2; Asahi-do; April 4; Wowow

Of these, Ladle Duels is the last of its kind: its cooks hang up their headbands when the fifth course has been eaten. Student Council Siege, on the other hand, will have three additions to its cast, Miyu Tomioka, Rina Ono and Taku Yashiro, while the staff under Mamoru Hatada is as it was in January 2019, when the battle of wits first came on. The Bookbinder's Rise, whose first fourteen episodes had run until Christmas, hardly took a breath; Crunchyroll has it again.

New

Stairway Zero: from Siu Ko's Korean web comic; Crunchyroll co-produces, and drops the opener on April 1 with no joke intended. Thirteen episodes. There's music by Kevin Perkin.

Listeners of Sound: original; script and concept, Daigo Satoh. Starts April 3.

Fenrir's Chain: first shown in January to ticket holders at a cinema in Shinjuku; the rest of us wait for April 5.

Casualties of the virus

“Nil Again 2” has been taken out of April and put into July. “Gunhead Detective” has lost its second cour to the same month; that's a split season, and so beside our topic. “Solitary Youth 3” will not, after all, start on April 9, and a new date is not given. “Billionaire Sleuth” gets two episodes out and will then halt.

“Blade Online: Underworld,” closing half, has likewise moved from April.

And the summer? It's too early to say whether “Engine Company 8” comes back in July, whatever its poster maintains.

=== claims
Princess Tutor :: - | release 2020-04-07 | official | + | - | Princess Tutor
Princess Tutor :: - | platform TBS | official | + | - | ^
Zodiac Basket :: 2 | release 2020-04-06 | official | + | - | Zodiac Basket
Zodiac Basket :: 2 | platform TV Tokyo | official | + | - | ^
Student Council Siege :: 2 | release 2020-04-11 | official | + | - | Student Council Siege S2
Student Council Siege :: 2 | platform MBS | official | + | - | ^
Ladle Duels :: 5 | release 2020-04-10 | official | + | - | Ladle Duels: Fifth
Ladle Duels :: 5 | platform Tokyo MX | official | + | - | ^
The Bookbinder's Rise :: 2 | release 2020-04-04 | official | + | - | The Bookbinder's Rise, part
The Bookbinder's Rise :: 2 | platform Wowow | official | + | - | ^
Ladle Duels :: 5 | renewal final | official | + | - | Of these
Student Council Siege :: 2 | cast Miyu Tomioka / - / joining | official | + | - | Student Council Siege, on
Student Council Siege :: 2 | cast Rina Ono / - / joining | official | + | - | ^
Student Council Siege :: 2 | cast Taku Yashiro / - / joining | official | + | - | ^
Student Council Siege :: 2 | crew Mamoru Hatada / director | official | + | - | ^
Student Council Siege :: 1 | crew Mamoru Hatada / director | official | + | - | ^
Student Council Siege :: 1 | release 2019-01 | official | + | - | ^
The Bookbinder's Rise :: 1 | episodes 14 | official | + | - | The Bookbinder's Rise, whose
The Bookbinder's Rise :: - | platform Crunchyroll | official | + | - | ^
Stairway Zero :: - | source_material webtoon / - | official | + | - | Stairway Zero
Stairway Zero :: 1 | release 2020-04-01 | official | + | - | ^
Stairway Zero :: - | platform Crunchyroll | official | + | - | ^
Stairway Zero :: 1 | episodes 13 | official | + | - | Thirteen
Stairway Zero :: - | crew Kevin Perkin / composer | official | + | - | There's music
Listeners of Sound :: - | crew Daigo Satoh / writer | official | + | - | Listeners
Listeners of Sound :: 1 | release 2020-04-03 | official | + | - | Starts April
Fenrir's Chain :: 1 | release 2020-04-05 | official | + | - | Fenrir's
Nil Again :: 2 | release 2020-04 | official | - | - | “Nil Again
Nil Again :: 2 | delay to=2020-07 | official | + | - | ^
Nil Again :: 2 | release 2020-07 | official | + | - | ^
Solitary Youth :: 3 | release 2020-04-09 | official | - | - | “Solitary
Solitary Youth :: 3 | release none | official | - | - | ^
