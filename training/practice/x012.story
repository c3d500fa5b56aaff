url: https://www.boothandbarker.example/2019/05/14/upfronts-day-two
outlet: Booth & Barker
published: 2019-05-14
title: Upfronts, Day 2: The Names on the Board
series: Carrigan's Law

Another hotel ballroom, another row of grinning stars. Here is what was handed out on Tuesday, with the fine print.

Carrigan's Law will be in session again. The network saved the announcement for the end, letting Doug Pell, who is Carrigan, bang a gavel; it's good for 22 further hours, which makes it the sixth helping of the legal warhorse.

For Heavenly Creatures Inc. the tone was another. "We're going to give the angels the farewell they deserve," entertainment chief Paula Strick said, by which she meant eight episodes at midseason and then harps.

Two freshmen are in, both straight from pilot. Lifers, a prison comedy from the pen of Omar Said, goes on the air in September; its companion, The Fixer-Uppers, is being kept in the drawer until January 2020.

Not mentioned from the stage with so much as a word: Granger. The sheriff drama had a 0.5 on Monday, and its cast options run out on June 30. An executive I cornered by the shrimp said "ask me in June," so up in the air it remains. One of its actors, drink in hand, told me that he had already given up his apartment in Albuquerque, which I take as an omen: no third season, I would wager.

Axed over the weekend and thus already absent were Hometown Hero (one season), Doctor's Orders (four), and Bridge and Tunnel (two).

The Cartographer, to be sure, got the loudest cheer and the vaguest promise. Its sophomore year, for which the filming wrapped in Lisbon on May 3, awaits a time slot. When would that be, a reporter called out. "When it's ready," came the reply.

There was a trailer for each of the new ones, none of which showed a joke. Last year's winner of the shrimp prize retired to Ojai.

=== claims
6 | renewal renewed when=2019-05-14 | official | + | - | The network saved
- | cast Doug Pell / Carrigan / - | official | + | - | ^
6 | episodes 22 | official | + | - | ^
Heavenly Creatures Inc. :: - | renewal final | official | + | Paula Strick | "We're going to give
Heavenly Creatures Inc. :: - | episodes 8 | official | + | Paula Strick | ^
Lifers :: 1 | renewal renewed when=2019-05-14 | official | + | - | Two freshmen are in
The Fixer-Uppers :: 1 | renewal renewed when=2019-05-14 | official | + | - | ^
Lifers :: - | crew Omar Said / writer | official | + | - | Lifers, a prison
Lifers :: 1 | release 2019-09 | official | + | - | ^
The Fixer-Uppers :: 1 | release 2020-01 | official | + | - | ^
Granger :: 3 | renewal renewed | official | - | - | An executive I cornered
Granger :: 3 | renewal renewed | predicted | - | - | One of its actors
Hometown Hero :: 2 | renewal cancelled when=2019-05-11..2019-05-12 | official | + | - | Axed over the weekend
Doctor's Orders :: 5 | renewal cancelled when=2019-05-11..2019-05-12 | official | + | - | ^
Bridge and Tunnel :: 3 | renewal cancelled when=2019-05-11..2019-05-12 | official | + | - | ^
The Cartographer :: 2 | production filming ends when=2019-05-03 | official | + | - | Its sophomore year
The Cartographer :: 2 | release none | official | - | - | ^
Lifers :: 1 | trailer trailer | official | + | - | There was a trailer
The Fixer-Uppers :: 1 | trailer trailer | official | + | - | ^
