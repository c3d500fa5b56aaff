url: https://www.newshatch.example/2023/06/lowlands-season-6-everything
outlet: News Hatch
published: 2023-06-20
title: Lowlands season 6: what we can tell you
series: Lowlands

Lowlands season 6: the main points

• The sixth season rounds off the story
• Still without a premiere date
• 2025 looks like the earliest that it can be here
• Shooting is set for this fall in Scotland
• The Hollywood strike has thrown the timetable
• Maeve, Callum and the dog all return
• Somebody from the first season is dug up
• A podcast prequel is out in August
• There's talk of a spin-off about the ferryman

Fans of folk horror, be strong. The closing chapter of Lowlands, among Netflix's top imports, has been shelved for now.

That's what it amounts to, at any rate. With the writers out of their room since May, the last season can't do what it was supposed to do, namely to start filming in July 2023. Scripts for three of the eight installments lie half done.

Caitríona Bell-Munro, who inhabits Maeve, shared a picture of an empty croft. Her husband commented with a sheep.

When season 5 hit the service last October it did so with a record of 70 million hours, and the year before that season 4 had barely half as many.

Leave a Reply

Your email address won't be shown. Fields with a * can't be left blank.

=== claims
6 | renewal final | official | + | - | The sixth season
6 | release none | official | - | - | Still without
6 | release 2025-01-01.. | predicted | + | - | 2025 looks
6 | production filming starts when=2023-09..2023-11 | official | + | - | Shooting is set
6 | delay | official | + | - | The Hollywood strike
- | platform Netflix | official | + | - | The closing chapter
6 | production filming starts when=2023-07 | official | - | - | With the writers
6 | production writing ends | official | - | - | Scripts for
6 | episodes 8 | official | + | - | ^
- | cast Caitríona Bell-Munro / Maeve / - | official | + | - | Caitríona
5 | release 2022-10 | official | + | - | When season 5
