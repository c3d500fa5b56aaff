url: https://www.spotlightreleases.example/2024/02/26/dragon-clerk-season-2-release-date-speculations
outlet: Spotlight Releases
published: 2024-02-26
title: Dragon Clerk Season 2 Release Date: Studio, Leaks, Episode Count and What To Expect
series: Dragon Clerk

The anime community has been buzzing ever since Dragon Clerk wrapped up its debut season on December 22, 2023. Here is all the information currently available.

Has Dragon Clerk Season 2 been confirmed?

Yes. An announcement video with the protagonist stamping a form was unveiled on the official X account shortly after the finale. A production timeline, however, is something the committee holds close to its chest.

Dragon Clerk Season 2 release date predictions

Based on the timeline of A-1 Pictures, whose board is packed until the end of this year, a 2024 premiere has to be ruled out. Judging by this, Dragon Clerk Season 2 will likely grace our screens in Spring 2025. According to the reliable leaker Oecuf, though, it has been allotted to Winter 2025. Another tipster insists that it was already pushed to Summer. We lean to the former.

How many episodes will it have?

The first outing consisted of 13 episodes. Since volumes 4 to 7 are slated for adaptation, fans are predicting a split-cour affair with 24.

Where to watch Dragon Clerk Season 2?

It'll presumably be available on Crunchyroll, as was its forerunner.

Expected staff and cast

Tatsuya Ishihama is anticipated to return as director. The star-studded cast is set to feature:

• Kaito Ishida as Reginald
• Sumire Uesaka as Drakka
• Junichi Suwabe as the Auditor

What about a trailer?

We haven't been treated to one. AnimeJapan 2024 on March 23 and 24 is the obvious spot: the program lists a Dragon Clerk stage, after all.

What is Dragon Clerk about?

Adapted from Yuto Kakei's light novel series, it follows a wage slave who gets a desk in hell. As the dust settles in the last episode, Reginald must file his own death certificate.

Solo Leveling, by the same studio, is airing now.

=== claims
2 | renewal renewed when=2023-12 | official | + | official X account | An announcement video
2 | trailer announcement when=2023-12 | official | + | - | ^
2 | release 2024 | predicted | - | - | Based on the timeline
2 | release 2025-03..2025-05 | predicted | + | - | Judging by
2 | release 2024-12-01..2025-02-28 | reported | + | Oecuf | According to the
2 | delay to=2025-06-01..2025-08-31 | rumored | + | - | Another tipster
2 | release 2025-06..2025-08 | rumored | + | - | ^
1 | episodes 13 | official | + | - | The first outing
2 | episodes 24 | rumored | + | - | Since volumes
2 | platform Crunchyroll | predicted | + | - | It'll presumably
1 | platform Crunchyroll | official | + | - | ^
2 | crew Tatsuya Ishihama / director | predicted | + | - | Tatsuya
2 | cast Kaito Ishida / Reginald / returning | predicted | + | - | Kaito
2 | cast Sumire Uesaka / Drakka / returning | predicted | + | - | Sumire
2 | cast Junichi Suwabe / Auditor / returning | predicted | + | - | Junichi
2 | trailer trailer | official | - | - | We haven't
2 | trailer trailer when=2024-03-23..2024-03-24 | predicted | + | - | AnimeJapan
- | source_material novel / - | official | + | - | Adapted from
