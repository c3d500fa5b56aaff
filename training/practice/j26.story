url: https://www.thecalderecho.example/entertainment/2023/06/05/moorland-vets-bbc
outlet: The Calder Echo
published: 2023-06-05
title: Six BBC dramas coming back, from Border Reivers to The Tidy House

Which of your favourites has the BBC kept? Here are six that will be on again, and when.

Border Reivers

A third series has been given the green light, and Angus Laird will once again saddle up as Hob Elliot. Production is based in Kelso this September, according to the Scottish Sun.

The Tidy House

Hard to believe that it's four years since the first series of The Tidy House scared us off our own stairs. At last there is another, out this October. Imelda Crane is in it, though not as the ghost.

Ward Seven

The hospital drama, written by ex-nurse Tanya Boyle, has been recommissioned for two more series, its fourth and fifth. There have been whispers that Dr Patel (Sunil Rao) is for the chop.

Pier Pressure

Filming on series two of the Cleethorpes comedy wrapped in May, star Kerry Dobbs told Zoe Ball. No transmission date as yet.

Gallowgate

Despite the cliffhanger, and despite what one tabloid promised last week, there is no series three of Gallowgate on the BBC's books. “It's in the long grass,” admits its director, Colm Reilly.

The Ferryman's Wife

The adaptation of Ailsa Rankin's novel comes back as a Christmas two-parter and as a full series of six next year.

Read more: Antiques fan leaves Bargain Hunt over a teapot

=== claims
Border Reivers :: 3 | renewal renewed | official | + | - | A third series
Border Reivers :: 3 | cast Angus Laird / Hob Elliot / returning | official | + | - | ^
Border Reivers :: 3 | production filming under way when=2023-09 | reported | + | Scottish Sun | Production is
The Tidy House :: 1 | release 2019 | official | + | - | Hard to believe
The Tidy House :: 2 | renewal renewed | official | + | - | At last there
The Tidy House :: 2 | release 2023-10 | official | + | - | ^
The Tidy House :: 2 | cast Imelda Crane / - / - | official | + | - | Imelda Crane
Ward Seven :: - | crew Tanya Boyle / writer | official | + | - | The hospital
Ward Seven :: 4 | renewal renewed | official | + | - | ^
Ward Seven :: 5 | renewal renewed | official | + | - | ^
Ward Seven :: 4 | cast Sunil Rao / Dr Patel / leaving | rumored | + | - | There have been
Pier Pressure :: 2 | production filming ends when=2023-05 | official | + | Kerry Dobbs | Filming on
Pier Pressure :: - | cast Kerry Dobbs / - / - | official | + | - | ^
Pier Pressure :: 2 | release none | official | - | - | No transmission
Gallowgate :: 3 | renewal renewed | official | - | - | Despite the
Gallowgate :: 3 | renewal renewed | rumored | + | - | ^
Gallowgate :: 3 | renewal renewed | official | - | Colm Reilly | “It's in
Gallowgate :: - | crew Colm Reilly / director | official | + | - | ^
The Ferryman's Wife :: - | source_material novel / - | official | + | - | The adaptation
The Ferryman's Wife :: - | release 2024 | official | + | - | ^
The Ferryman's Wife :: - | episodes 6 | official | + | - | ^
