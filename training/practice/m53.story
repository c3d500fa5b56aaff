url: https://www.pressgallerytv.example/2026/02/12/hulu-fx-onyx-2026-presentation
outlet: Press Gallery TV
published: 2026-02-12
title: Hulu's 2026: ‘Glass Half’, ‘Ironwood’, ‘Doctor Next Door’, ‘Second Coming’ get dates, ‘Tempest Road’ gets the boot

Craig Erwin-Holt walked the press through a year of Hulu on Thursday, and it's a full one.

March the 3rd sees the comeback of Glass Half. The grief comedy will have been gone for twenty-two months, on account of its star, Mia Tran, who went off to do a superhero movie; eight installments wait. A script for season four is being written on spec, according to its creator Josh Abel.

Ironwood follows at the end of that month. An adaptation of Beth Tully's nonfiction bestseller, it has Sterling Boone as a forester. Boone had been announced for Second Coming, too; scheduling took him out of it again, and his part was recast with Delroy Shaw. That limited series airs in May.

“Doctor Next Door” won't be a one-off. Before anybody has seen a frame of it, and on the strength of the dailies, the streamer is springing for another year. Its first go goes up in one swoop on June 12.

The animated “Propane Valley” has had a fifteenth season in the bank since autumn, its second since it was revived. Summer it is. The passing of Jonathan Josephs, heard as Redwing until last year's run, meant a change, and Toby Houston stepped in as far back as episode six.

What about reality? “Wives of Provo” goes into a fourth chapter on March 12, four months after its third.

Absent from all slides: “Tempest Road.” Has it been canceled? “We're not going forward,” Erwin-Holt admitted in the scrum, and looked at his shoes. The show, whose only season had dropped on the Fourth of July weekend of 2025, was an international hit in Brazil and nowhere besides.

FX's half of the hour brought three trailers, all for films.

=== claims
Glass Half :: 3 | release 2026-03-03 | official | + | - | March the 3rd
Glass Half :: - | cast Mia Tran / - / - | official | + | - | The grief
Glass Half :: 3 | episodes 8 | official | + | - | ^
Glass Half :: 4 | production writing under way | official | + | Josh Abel | A script
Glass Half :: - | crew Josh Abel / creator | official | + | - | ^
Ironwood :: 1 | release 2026-03-21..2026-03-31 | official | + | - | Ironwood follows
Ironwood :: - | source_material other / - | official | + | - | An adaptation
Ironwood :: - | cast Sterling Boone / - / - | official | + | - | ^
Second Coming :: 1 | cast Sterling Boone / - / leaving | official | + | - | Boone had
Second Coming :: 1 | cast Delroy Shaw / - / joining | official | + | - | ^
Second Coming :: 1 | release 2026-05 | official | + | - | That limited
Doctor Next Door :: 2 | renewal renewed | official | + | - | Before anybody
Doctor Next Door :: 1 | release 2026-06-12 | official | + | - | Its first go
Propane Valley :: 15 | production filming ends when=2025-09-01..2025-11-30 | official | + | - | The animated
Propane Valley :: 15 | release 2026-06-01..2026-08-31 | official | + | - | Summer it is
Propane Valley :: - | cast Jonathan Josephs / Redwing / leaving | official | + | - | The passing
Propane Valley :: - | cast Toby Houston / Redwing / joining | official | + | - | ^
Wives of Provo :: 4 | release 2026-03-12 | official | + | - | “Wives of
Wives of Provo :: 3 | release 2025-11 | official | + | - | ^
Tempest Road :: 2 | renewal cancelled when=2026-02-12 | official | + | Craig Erwin-Holt | “We're not
Tempest Road :: 1 | release 2025-07-04..2025-07-06 | official | + | - | The show, whose
