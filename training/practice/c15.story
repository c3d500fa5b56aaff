url: https://www.kdramaclock.example/2026/01/05/what-to-expect-2026
outlet: K-Drama Clock
published: 2026-01-05
title: Fourteen sequels of 2026 and how sure we are of each
series: Voices Below

From "carved in stone" to "heard in a taxi": our yearly ladder.

Carved in stone

Voices Below returns to OCN on the last Saturday of January. The 31st will see two hours at once.
Our Grandmother's Heist 2 has its berth as well, on TVING, from February 20, with fourteen episodes where the first had twelve.

Fairly firm

tvN's slate video of December showed four seconds of Palace Kitchen 2 with the words "second half." Nothing more exact was to be had from the channel.
For Twelve Steps to Seoul, a Netflix title, we've only a line from Kim Tae-ho: the dubs are being done, hence not later than June, he guessed.
Court of Dogs 3 winds up its shoot this week. Summer? That is what JTBC's ad sales brochure would suggest.

Soft

Ten Asia swears that Second Wife, Second Life is readying another season for the fall, and that Lee Bo-young has the script before her. Her agency: "under positive review."
Doctor Prisoner's follow-up has been announced for three years running. Don't hold your breath.
Seven Knocks was supposed to roll in December but couldn't, its director being ill. Ergo 2027, we'd say.

Heard in a taxi

A driver who ferries extras told a colleague that Crash Course in War goes to Poland in March for its second season. Whether there is one, ENA doesn't tell.
The return of My Ajusshi is what people always whisper about at this time of the year, and always in vain.

Off the ladder

Last year's number one, Rooftop Republic, is finished for good; its writer says so in every interview. Weak Hero took 17 months between its two classes, the gap that Voices Below now beats with forty.
And a happy new year.

=== claims
Voices Below :: - | release 2026-01-31 | official | + | - | Voices Below returns
Voices Below :: - | platform OCN | official | + | - | ^
Our Grandmother's Heist :: 2 | platform TVING | official | + | - | Our Grandmother's
Our Grandmother's Heist :: 2 | release 2026-02-20 | official | + | - | ^
Our Grandmother's Heist :: 2 | episodes 14 | official | + | - | ^
Our Grandmother's Heist :: 1 | episodes 12 | official | + | - | ^
Palace Kitchen :: 2 | trailer clip when=2025-12 | official | + | - | tvN's slate
Palace Kitchen :: 2 | release 2026-07..2026-12 | official | + | tvN | ^
Palace Kitchen :: 2 | release none | official | - | - | Nothing more exact
Twelve Steps to Seoul :: - | platform Netflix | official | + | - | For Twelve
Twelve Steps to Seoul :: - | release 2026-01-05..2026-06-30 | official | + | Kim Tae-ho | ^
Twelve Steps to Seoul :: - | production post-production under way | official | + | Kim Tae-ho | ^
Court of Dogs :: 3 | production filming ends when=2026-01-05..2026-01-11 | official | + | - | Court of Dogs 3
Court of Dogs :: 3 | release 2026-06..2026-08 | reported | + | JTBC | That is what
Second Wife, Second Life :: - | release 2026-09..2026-11 | reported | + | Ten Asia | Ten Asia
Second Wife, Second Life :: - | renewal renewed | reported | + | Ten Asia | ^
Second Wife, Second Life :: - | cast Lee Bo-young / - / returning | reported | + | Ten Asia | ^
Doctor Prisoner :: - | renewal renewed | official | + | - | Doctor Prisoner's
Seven Knocks :: - | production filming starts when=2025-12 | official | - | - | Seven Knocks
Seven Knocks :: - | release 2027 | predicted | + | - | Ergo 2027
Crash Course in War :: 2 | production filming starts when=2026-03 | rumored | + | - | A driver
Crash Course in War :: 2 | renewal renewed | official | - | - | Whether there
Rooftop Republic :: - | renewal cancelled | official | + | - | Last year's
