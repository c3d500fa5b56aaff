url: https://www.quickcuts.example/film-tv/vancouver-slate-march-2019
outlet: Quick Cuts BC
published: 2019-03-04
title: What's shooting in Vancouver, and what isn't

Batgirl of the Bay has a crew call for Wednesday, the pilot that is, and The CW will know by May whether that's season 1… Supernaturals: year 14 goes to the wrap party on the 28th, and 15, ordered at the end of January, is where, word around the trucks has it, the brothers call it quits… Riverdell and its witchy sibling Sabrina's Cat are shooting side by side; the cat's second set of ten is what's before the lens, while its first lot of the kind (Netflix) went out in October… Nobody expects to see Frequency Nine again, nor Salvation Bay, whose sets were trucked off to Surrey and burned for a movie…

Over at The Bridge Studios the Snow Pierced people are reshooting half of their first season under a new showrunner, Graeme Manning; Josh Friedland, his forerunner, is out… Then there's Altered Coal, back to work since February 19 with Anthony Mackay in the title sleeve. He replaces Joel Kinnard… The 200, which can't be killed, will be in town till August with a seventh that CW insiders already describe as the goodbye… Lost in Space & Time had its second year done in January, and it's all in the hands of the effects houses… Good Doctor Good: the medics have till April 12 before hiatus…

No, Deadly Class Action isn't shut down; Syfy simply hasn't said anything… Project Blue Ledger begins its next ten in July, under the eye of director Rob Bowmann… Wu Assassins Creed: ten in the can, no airdate… And The Magic Ones will have cleared the stage by the time you read this, its fifth (which it got a year before the fourth was even on) being due to roll this summer.

Away from the series, Sonic's got reshoots. It's a movie, it's blue, and that's all we know.

=== claims
Batgirl of the Bay :: 1 | renewal renewed when=2019-05 | official | - | The CW | Batgirl of
Supernaturals :: 14 | production filming ends when=2019-03-28 | official | + | - | Supernaturals
Supernaturals :: 15 | renewal renewed when=2019-01-21..2019-01-31 | official | + | - | ^
Supernaturals :: 15 | renewal final | rumored | + | - | ^
Riverdell :: - | production filming under way | official | + | - | Riverdell
Sabrina's Cat :: 2 | production filming under way | official | + | - | ^
Sabrina's Cat :: 2 | episodes 10 | official | + | - | ^
Sabrina's Cat :: 1 | release 2018-10 | official | + | - | ^
Sabrina's Cat :: 1 | platform Netflix | official | + | - | ^
Frequency Nine :: - | renewal renewed | rumored | - | - | Nobody expects
Salvation Bay :: - | renewal renewed | rumored | - | - | ^
Snow Pierced :: 1 | crew Graeme Manning / showrunner | official | + | - | Over at
Snow Pierced :: 1 | crew Josh Friedland / showrunner | official | - | - | ^
Snow Pierced :: 1 | production filming under way | official | + | - | ^
Altered Coal :: - | production filming starts when=2019-02-19 | official | + | - | Then there's
Altered Coal :: - | cast Anthony Mackay / - / joining | official | + | - | ^
Altered Coal :: - | cast Joel Kinnard / - / leaving | official | + | - | He replaces
The 200 :: 7 | production filming under way when=2019-03-04..2019-08-31 | official | + | - | The 200
The 200 :: 7 | renewal final | rumored | + | - | ^
Lost in Space & Time :: 2 | production filming ends when=2019-01 | official | + | - | Lost in
Lost in Space & Time :: 2 | production post-production under way | official | + | - | ^
Good Doctor Good :: - | production filming ends when=2019-04-12 | official | + | - | Good Doctor
Deadly Class Action :: - | renewal cancelled | official | - | - | No, Deadly
Deadly Class Action :: - | renewal renewed | official | - | Syfy | ^
Project Blue Ledger :: - | production filming starts when=2019-07 | official | + | - | Project
Project Blue Ledger :: - | episodes 10 | official | + | - | ^
Project Blue Ledger :: - | crew Rob Bowmann / director | official | + | - | ^
Wu Assassins Creed :: - | episodes 10 | official | + | - | Wu Assassins
Wu Assassins Creed :: - | production filming ends | official | + | - | ^
Wu Assassins Creed :: - | release none | official | - | - | ^
The Magic Ones :: 5 | renewal renewed | official | + | - | And The Magic
The Magic Ones :: 5 | production filming starts when=2019-06-01..2019-08-31 | official | + | - | ^
