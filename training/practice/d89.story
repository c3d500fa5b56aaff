url: https://www.subtitled.example/2023/04/28/sea-of-wolves-three-things
outlet: Subtitled
published: 2023-04-28
title: ‘Sea of Wolves’: three things the second season must fix, and what's known of it

I finished Sea of Wolves in two sittings, the second of them lying down. It's a mess, and I'd like more of it, and more of it there's going to be: Viaplay and NRK sealed a second season at Series Mania on March 21.

Fix the middle

Ten hours were three too many. The new season is down to seven. Thank you.

Fix Håkon

Sven Nordin-Lie is a giant, so why give him nothing to do but mend nets? Håkon lives (he's the hand on the rail at the end), the actor has renewed his licence to row, and the writers, Siri Kval and Per-Olav Sand, have promised NRK's own site that he'll “mend something else.”

Fix the wolves

There's one. It's a dog.

What's known

That the wolves, or the dog, were back on Senja for exteriors from the 11th of April. That Ine Marie Wilmann-Berg's Torill moves to Bergen and, with her, the series. That her brother, Trond Espen-Seim Jr., won't come along: he's in Michael Hirst's Vikings thing. That Danish star Sofie Gråbølle is a bishop. And that Cecilie Mosli-Vik, whose two episodes were the only tight ones, directs all of it.

What isn't

When. NRK says “2024” and Viaplay says “soon.” I say Easter 2024, as crime goes with oranges in Norway.

The first season went up on Viaplay on 17 February, a Friday. It's got Jon Michelsen's saga of sailors to thank for its bones, six fat novels of which five and a half have been left untouched.

Next in this column: Fjord Taxi, third season, on Max from Tuesday, of which I've got only good things to say.

=== claims
Sea of Wolves :: 2 | renewal renewed when=2023-03-21 | official | + | - | It's a mess
Sea of Wolves :: - | platform Viaplay | official | + | - | ^
Sea of Wolves :: - | platform NRK | official | + | - | ^
Sea of Wolves :: 1 | episodes 10 | official | + | - | Ten hours
Sea of Wolves :: 2 | episodes 7 | official | + | - | The new season
Sea of Wolves :: 2 | cast Sven Nordin-Lie / Håkon / returning | official | + | - | Håkon lives
Sea of Wolves :: - | crew Siri Kval / writer | official | + | - | ^
Sea of Wolves :: - | crew Per-Olav Sand / writer | official | + | - | ^
Sea of Wolves :: 2 | production filming starts when=2023-04-11 | official | + | - | That the wolves
Sea of Wolves :: 2 | cast Ine Marie Wilmann-Berg / Torill / returning | official | + | - | That Ine
Sea of Wolves :: 2 | cast Trond Espen-Seim Jr. / - / leaving | official | + | - | That her brother
Sea of Wolves :: 2 | cast Sofie Gråbølle / - / joining | official | + | - | That Danish
Sea of Wolves :: 1 | crew Cecilie Mosli-Vik / director | official | + | - | And that Cecilie
Sea of Wolves :: 2 | crew Cecilie Mosli-Vik / director | official | + | - | ^
Sea of Wolves :: 2 | release 2024 | official | + | NRK | NRK says
Sea of Wolves :: 2 | release 2024-03-31 | predicted | + | - | I say Easter
Sea of Wolves :: 1 | release 2023-02-17 | official | + | - | The first season went
Sea of Wolves :: 1 | platform Viaplay | official | + | - | ^
Sea of Wolves :: - | source_material novel / - | official | + | - | It's got Jon
Fjord Taxi :: 3 | release 2023-05-02 | official | + | - | Next in this
Fjord Taxi :: 3 | platform Max | official | + | - | ^
