url: https://www.hallyudesk.example/features/netflix-korea-sequels-2026
outlet: Hallyu Desk
published: 2026-01-21
title: Netflix Korea 2026: the sequels

SEOUL -- Of the 33 Korean titles that Netflix laid out on Wednesday, nine are continuations, and content vice president Bae Su-jin calls it “the year in which stories grow up.”

“The Tenth Floor” opens the procession in March with its second season, all eight episodes of which were written by Do Hye-won. Choi Min-jae and Han Ga-ram are at the elevator again; Lee Do-yoon steps in as the new landlord.

Hot on its heels come “Weak Villain” 2 and “Bloodline Hotel” 3, both set for the second quarter. The latter is also the farewell, something that director Kang Seok-ho had hinted at in interviews.

Cameras are still running, in Busan, on “Dog Days of Gwanghwamun.” Its sequel isn't going to be finished in time for this year. Park Shin-woo, who runs the production company Studio Mare, mentioned “the first half of 2027 at the earliest.”

Two variety formats return in the summer: “Zombie Babysitters,” its third, with host Yang Se-bin, and “Chef of Chefs,” its second. Also on the lineup were “Taxi to Hell 2” and “The Pawnbroker's Daughter 2,” for which no months were given.

What wasn't there? “Winter Palace,” for one. Netflix is “in discussion” on a second season, the creator Noh Ji-sun told the Dong-A Ilbo last autumn, yet the slate passes it over. “Homeroom of the Dead,” season three, is likewise nowhere to be found, and according to an official in the industry the writer hasn't delivered a page. For “Sister Fox” the case is closed: its webtoon has been used up, and Bae said flatly that there's no second on the way.

The new titles, 24 of them, include films, documentaries and a concert. Netflix has spent 2.5 billion dollars on Korean content since 2023.

=== claims
The Tenth Floor :: 2 | release 2026-03 | official | + | - | “The Tenth
The Tenth Floor :: 2 | episodes 8 | official | + | - | ^
The Tenth Floor :: 2 | crew Do Hye-won / writer | official | + | - | ^
The Tenth Floor :: 2 | cast Choi Min-jae / - / returning | official | + | - | Choi Min-jae
The Tenth Floor :: 2 | cast Han Ga-ram / - / returning | official | + | - | ^
The Tenth Floor :: 2 | cast Lee Do-yoon / - / joining | official | + | - | ^
Weak Villain :: 2 | release 2026-04-01..2026-06-30 | official | + | - | Hot on
Bloodline Hotel :: 3 | release 2026-04-01..2026-06-30 | official | + | - | ^
Bloodline Hotel :: 3 | renewal final | official | + | - | The latter
Bloodline Hotel :: - | crew Kang Seok-ho / director | official | + | - | ^
Dog Days of Gwanghwamun :: 2 | production filming under way | official | + | - | Cameras are
Dog Days of Gwanghwamun :: 2 | release 2026 | official | - | - | Its sequel
Dog Days of Gwanghwamun :: 2 | release 2027-01-01.. | official | + | Park Shin-woo | Park Shin-woo
Zombie Babysitters :: 3 | release 2026-06-01..2026-08-31 | official | + | - | Two variety
Zombie Babysitters :: 3 | cast Yang Se-bin / - / - | official | + | - | ^
Chef of Chefs :: 2 | release 2026-06-01..2026-08-31 | official | + | - | ^
Taxi to Hell :: 2 | renewal renewed | official | + | - | Also on
The Pawnbroker's Daughter :: 2 | renewal renewed | official | + | - | ^
Taxi to Hell :: 2 | release none | official | - | - | ^
The Pawnbroker's Daughter :: 2 | release none | official | - | - | ^
Winter Palace :: 2 | renewal renewed | official | - | Noh Ji-sun | Netflix is
Winter Palace :: - | crew Noh Ji-sun / creator | official | + | - | ^
Homeroom of the Dead :: 3 | production writing ends | reported | - | - | “Homeroom
Sister Fox :: - | source_material webtoon / - | official | + | - | For “Sister
Sister Fox :: 2 | renewal renewed | official | - | Bae Su-jin | ^
