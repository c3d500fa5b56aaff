url: https://www.variantview.example/2022/01/19/the-cold-index-season-two-timeline
outlet: Variant View
published: 2022-01-19
title: The Cold Index Season 2: a timeline of hopes and setbacks
series: The Cold Index

No thriller on Hulu has been promised so often. For the record, here's each promise about the second season of The Cold Index and what came of it.

• May 2019: Five weeks after the premiere of April 12 the pickup is made known. "Within a year," Craig Sauer, its inventor, boasts.
• January 2020: A press tour handout reads "fourth quarter 2020." Sets are going up in Anchorage.
• March 2020: The first day before the cameras, foreseen for the 23rd, doesn't come about.
• August 2020: Sauer tweets a picture of a slate. The next day he deletes it. According to the Anchorage Daily News they shot for four days and then fled.
• February 2021: Someone finds in a Disney presentation, on page 88, the words "Cold Index S2 – FY22." A fiscal year that starts in October, mind you.
• June 2021: Up they start again, for good, in Calgary.
• October 2021: Wrapped! Forty hours of ice.

And now? On Tuesday a spokeswoman told us that the show won't be among the spring titles. Asked if summer is any likelier, she said it was warmer.

The composer Ola Gjelstad doesn't expect to be done until the beginning of May, says his homepage, so I for one mark the first half of September, and on a screen near you I mean the television one.

It will still be two fewer than the first time, namely eight. Detective Aput will still be Tess Kowalczuk. Whether Richard Nance is in any of them is the secret of the Calgary hotel in which he was seen.

For comparison, Euphoria fans had 31 months to endure, with specials, and those of Atlanta have 46, come March.

A third index? Let's see the second.

=== claims
- | platform Hulu | official | + | - | No thriller
2 | renewal renewed when=2019-05 | official | + | - | May 2019
1 | release 2019-04-12 | official | + | - | ^
- | crew Craig Sauer / creator | official | + | - | ^
2 | release 2020-10..2020-12 | official | - | - | January 2020
2 | production filming starts when=2020-03-23 | official | - | - | March 2020
2 | production filming starts when=2020-08 | reported | + | Anchorage Daily News | August 2020
2 | release 2021-10-01..2022-09-30 | official | + | Disney | February 2021
2 | production filming starts when=2021-06 | official | + | - | June 2021
2 | production filming ends when=2021-10 | official | + | - | October 2021
2 | release 2022-03..2022-05 | official | - | spokeswoman | On Tuesday
2 | crew Ola Gjelstad / composer | official | + | - | The composer
2 | release 2022-09-01..2022-09-15 | predicted | + | - | ^
2 | episodes 8 | official | + | - | It will still
1 | episodes 10 | official | + | - | ^
2 | cast Tess Kowalczuk / Detective Aput / returning | official | + | - | Detective
2 | cast Richard Nance / - / returning | official | - | - | Whether
2 | precedent Euphoria / release / 31 | official | + | - | For comparison
2 | precedent Atlanta / release / 46 | official | + | - | ^
