url: https://www.streamfeverdaily.example/harbor-of-ashes-season-3-everything-we-know
outlet: Stream Fever Daily
published: 2023-08-14
title: Harbor of Ashes Season 3: Everything We Know So Far
series: Harbor of Ashes

It has been eleven weeks since Harbor of Ashes sank its second season into our hearts, and the inbox is overflowing with one question. Here is everything we know so far about the return of the Prime Video smuggling saga.

Is Harbor of Ashes renewed for Season 3?

Yes! Amazon put the rumors to bed on July 20, 2023, when it told Variety that the Marlowe family would sail for another eight episodes. Mind you, that was a week after the actors had walked out, so do not pack your oilskins yet.

When will Harbor of Ashes Season 3 come out?

No date has been pinned to the calendar. The first outing dropped on October 8, 2021, and the sophomore run followed on May 26 of this year, which leaves a gap of nineteen months. If the picket lines dissolve before Thanksgiving, our money is on early 2025.

Has it begun filming?

Not a frame has been exposed. Showrunner Tilda Ferreira told the Los Angeles Times that the scripts were complete "down to the last comma" in April, hours before the Writers Guild downed its tools. According to Production Weekly, the cameras were due to roll in Halifax in September; that plan has gone overboard.

Who is in the cast of Harbor of Ashes Season 3?

Provided they survive, you may look forward to:

• Lucas Breen as Ned Marlowe
• Saoirse Quaid as Hester Marlowe
• Emeka Oduya as Inspector Vance

Rutger Hale will not be among them. His Captain Doyle went down with the ship in the finale, and he confirmed to TVLine that he is done.

What will it be about?

Season 2 closed with Hester setting fire to the customs house. In the new chapters she must explain that to her brother.

Is there a trailer?

Patience. Nothing of the sort exists at this time.

Where can I watch the show?

Both seasons are at your disposal on Prime Video.

=== claims
- | platform Prime Video | official | + | - | Here is everything
3 | renewal renewed when=2023-07-20 | official | + | Amazon | Amazon put the rumors
3 | episodes 8 | official | + | Amazon | ^
3 | release none | official | - | - | No date has
1 | release 2021-10-08 | official | + | - | The first outing
2 | release 2023-05-26 | official | + | - | ^
3 | release 2025-01-01..2025-04-30 | predicted | + | - | If the picket
3 | production filming starts | official | - | - | Not a frame
- | crew Tilda Ferreira / showrunner | official | + | - | Showrunner Tilda
3 | production writing ends when=2023-04 | official | + | Tilda Ferreira | ^
3 | production filming starts when=2023-09 | reported | - | Production Weekly | According to Production
3 | cast Lucas Breen / Ned Marlowe / returning | predicted | + | - | Lucas Breen
3 | cast Saoirse Quaid / Hester Marlowe / returning | predicted | + | - | Saoirse Quaid
3 | cast Emeka Oduya / Inspector Vance / returning | predicted | + | - | Emeka Oduya
3 | cast Rutger Hale / Captain Doyle / leaving | official | + | Rutger Hale | Rutger Hale will
3 | trailer trailer | official | - | - | Nothing of the sort
1 | platform Prime Video | official | + | - | Both seasons
2 | platform Prime Video | official | + | - | ^
