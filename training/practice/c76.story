url: https://www.whenisnext.example/2023/09/20/the-drowned-city-season-3
outlet: When Is Next
published: 2023-09-20
title: The Drowned City Season 3 Release Date – Status, Countdown, News
series: The Drowned City

At a glance

• Status: Renewed (confirmed by Paramount+ on Feb. 16, 2023)
• Release date: TBA; our estimate, Q4 2024
• Filming: Suspended since July 14 (SAG-AFTRA)
• Scripts: Finished, per showrunner Ada Lindholm
• Number of episodes: 10 (unconfirmed)
• Trailer: Not available
• Final season: No

The long version

The Drowned City came up for air on January 9, 2022, and for a second breath precisely twelve months after. It is therefore that people were looking forward to January 2024. With the stage tank drained in mid-July after only five weeks of shooting, that's gone.

Paramount+ itself has been vague. "When it's right" is a phrase that its president used at Banff. The Australian co-producer Stan was more precise in its yearly report, in which the third season is booked as a cost of "the second half of FY25." This would mean that the show doesn't get here before January 2025, a prospect at which our estimate shudders.

When do the divers go back in? If the guild and the studios shake hands next month, as insiders of Matthew Belloni's newsletter believe, Queensland's rainy season stands in the way till March.

Joining the crew is Simone Keller as the mayor's widow. The departure of Hugh Sheridan was the talk of last season, and nope, he is not coming back, dream sequences included, said Lindholm on August 30.

Two other shows drained in July, Andor and Silo, are our yardsticks. Oh wait, neither's back yet either! House of the Dragon kept swimming and is at 20 months at least.

Our countdown clock is set to 11/01/2024 and will be moved when news comes in.

=== claims
3 | renewal renewed when=2023-02-16 | official | + | Paramount+ | Status
3 | release none | official | - | - | Release date
3 | release 2024-10..2024-12 | predicted | + | - | ^
3 | production filming under way | official | - | - | Filming
3 | production writing ends | official | + | Ada Lindholm | Scripts
- | crew Ada Lindholm / showrunner | official | + | - | ^
3 | episodes 10 | rumored | + | - | Number of
3 | trailer trailer | official | - | - | Trailer
3 | renewal final | official | - | - | Final season
1 | release 2022-01-09 | official | + | - | The Drowned
2 | release 2023-01-09 | official | + | - | ^
3 | release 2024-01 | official | - | - | With the
3 | production filming starts when=2023-06 | official | + | - | With the
3 | release 2025-01..2025-06 | official | + | Stan | The Australian
3 | release 2025-01.. | predicted | + | - | This would
3 | production filming starts when=2024-03.. | predicted | + | - | If the guild
3 | cast Simone Keller / mayor's widow / joining | official | + | - | Joining
3 | cast Hugh Sheridan / - / returning | official | - | Ada Lindholm | The departure
3 | precedent House of the Dragon / release / 20 | official | + | - | House of
3 | release 2024-11-01 | predicted | + | - | Our countdown
