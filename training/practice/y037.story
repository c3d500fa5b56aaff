url: https://www.radioplay.example/2023/09/the-listeners-guide-to-autumn-drama
outlet: Radioplay
published: 2023-09-04
title: Autumn drama: a walk through the schedules in nine stops

Begin, if you like it gentle, at Lower Slaughter, ITVX. The vicar-and-verger whimsy has a sophomore series up from Thursday 14 September, all in one basket, and the basket is bigger by two, with eight.

Turn left for Bloodline of the Bruce, which was STV's and has been Paramount+'s since the summer. It's a lavish piece of work, wrung from the verse of John Barbour; its first axe falls on St Andrew's Day.

Mind the hole. There ought to have been a second Tremor standing here, but the earth did not move: Sky has withdrawn it from October and put nothing in its stead. People who worked on the trailer say that it's good.

By contrast The Reading Room, on which the BBC has been mute since Easter, has acquired a day. It's the first Sunday in November. In the meantime we got a clip of a chair.

A bench here for the weary, with a plaque: Miss Frobisher Requests, 2014–2023. The seventh series, done and dusted, was its last.

Up the hill live the Scandinavians. More4 shows Fjellheim's third year from Friday. In Norway that was all over by Christmas of 2022, it having set out on 2 October. The book it takes after has the same name, and the same rain.

At the crossroads, ask for directions. Does Stationers go on? Channel 4 says “we'd love to,” which is Channel 4 for no. Sister show Inkwell was told the same and heard yes after fourteen months.

And that long grey building? Gallowgate. It began in a BBC Three slot in 2017, grew up on BBC Two, and is to be found on BBC One, as from its fifth series, in the week before Christmas.

The café is shut. It'll open in January with Spooner, a comedy.

=== claims
Lower Slaughter :: 2 | release 2023-09-14 | official | + | - | The vicar-and-verger
Lower Slaughter :: 2 | episodes 8 | official | + | - | ^
Lower Slaughter :: - | platform ITVX | official | + | - | Begin, if you
Bloodline of the Bruce :: - | platform STV | official | + | - | Turn left for
Bloodline of the Bruce :: - | platform Paramount+ | official | + | - | ^
Bloodline of the Bruce :: - | source_material other / - | official | + | - | It's a lavish
Bloodline of the Bruce :: - | release 2023-11-30 | official | + | - | ^
Tremor :: 2 | release 2023-10 | official | - | - | There ought to
Tremor :: 2 | release none | official | - | - | ^
The Reading Room :: - | release 2023-11-05 | official | + | - | It's the first
The Reading Room :: - | trailer clip | official | + | - | In the meantime
Miss Frobisher Requests :: 7 | renewal final | official | + | - | The seventh series
Fjellheim :: 3 | release 2023-09-08 | official | + | - | More4 shows
Fjellheim :: 3 | platform More4 | official | + | - | ^
Fjellheim :: 3 | release 2022-10-02 | official | + | - | In Norway that
Fjellheim :: - | source_material novel / Fjellheim | official | + | - | The book it
Stationers :: - | renewal renewed | official | - | Channel 4 | Channel 4 says
Stationers :: - | precedent Inkwell / renewal / 14 | official | + | - | Sister show
Gallowgate :: 1 | platform BBC Three | official | + | - | It began in
Gallowgate :: 1 | release 2017 | official | + | - | ^
Gallowgate :: - | platform BBC Two | official | + | - | ^
Gallowgate :: 5 | platform BBC One | official | + | - | ^
Gallowgate :: 5 | release 2023-12-18..2023-12-24 | official | + | - | ^
Spooner :: - | release 2024-01 | official | + | - | It'll open
Miss Frobisher Requests :: 1 | release 2014 | official | + | - | A bench here
