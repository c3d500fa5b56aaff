url: https://www.lateagain.example/diary/2021-03-05
outlet: Late Again
published: 2021-03-05
title: The Late Register: This Week's Postponements
series: Kingdom of Salt

The only newsletter devoted wholly to television that isn't ready. Six entries this week.

• Kingdom of Salt 2 (HBO): tardy by a year now, its new bow being set at spring 2022
• Mallory's War (BBC One): bumped out of the Easter schedule, destination unknown
• The Wicked Grange 3 (Netflix): not late at all, whatever you've been told
• Velocity 6 (Starz): gearbox trouble; a May start has become "fall"
• Fathom (Amazon): shipwrecked in New Zealand since December, no relief in sight
• Oh Brother (ITV2): so overdue that I had given it up, and here it is, on Monday

Some background. For the Kingdom folks it was first the virus, then the sand: the dunes they had rented were swept away in a gale. The company decamped to Fuerteventura in January, and by now the bulk of the desert battle has been committed to film.

Nobody at Mallory's War will say it aloud, but two episodes are said to be back in the cutting room following a lawyer's letter. Its author, Deirdre Hume, referred me to the BBC, and the BBC to Deirdre Hume.

On The Wicked Grange there was a report in the Sun that the witches would miss their October date. “Rubbish, we wrap a week today,” replied executive producer Amir Sethi, who also enclosed a photo of a broom.

Starz hasn't owned up to any trouble with Velocity in public. A glance at its fall brochure suffices.

Fathom's makers cannot get their diving crew through quarantine. Lead Kari Lindqvist, in her kitchen in Oslo, has meanwhile learned to bake. She believes that the shoot recommences after Easter, “if God and Jacinda will.”

Corrections: last week I wrote that Dog Star slipped to June. That was the DVD. I regret the error, and so does the dog.

=== claims
2 | delay to=2022-03..2022-05 | official | + | - | Kingdom of Salt 2
2 | release 2022-03..2022-05 | official | + | - | ^
- | platform HBO | official | + | - | ^
Mallory's War :: - | delay | official | + | - | Mallory's War
Mallory's War :: - | release 2021-04 | official | - | - | ^
Mallory's War :: - | platform BBC One | official | + | - | ^
The Wicked Grange :: 3 | delay | official | - | - | The Wicked Grange 3
The Wicked Grange :: - | platform Netflix | official | + | - | ^
Velocity :: 6 | delay to=2021-09..2021-11 | official | + | - | Velocity 6
Velocity :: 6 | release 2021-05 | official | - | - | ^
Velocity :: 6 | release 2021-09..2021-11 | official | + | - | ^
Velocity :: - | platform Starz | official | + | - | ^
Fathom :: - | production filming under way | official | - | - | Fathom (Amazon)
Fathom :: - | platform Amazon | official | + | - | ^
Oh Brother :: - | delay | official | + | - | Oh Brother
Oh Brother :: - | release 2021-03-08 | official | + | - | ^
Oh Brother :: - | platform ITV2 | official | + | - | ^
2 | production filming under way | official | + | - | The company decamped
2 | production filming starts when=2021-01 | official | + | - | ^
Mallory's War :: - | production post-production under way | rumored | + | - | Nobody at Mallory's War
Mallory's War :: - | crew Deirdre Hume / writer | official | + | - | Its author, Deirdre
The Wicked Grange :: 3 | release 2021-10 | reported | - | the Sun | On The Wicked Grange
The Wicked Grange :: 3 | delay | reported | + | the Sun | ^
The Wicked Grange :: 3 | production filming ends when=2021-03-12 | official | + | Amir Sethi | “Rubbish, we wrap
The Wicked Grange :: - | crew Amir Sethi / producer | official | + | - | ^
Fathom :: - | cast Kari Lindqvist / - / - | official | + | - | Lead Kari Lindqvist
Fathom :: - | production filming starts when=2021-04-04.. | official | + | Kari Lindqvist | She believes that
