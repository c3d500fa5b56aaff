url: https://www.lyricsandmore.example/2024/08/11/carnival-of-crows-season-2-countdown
outlet: Lyrics and More
published: 2024-08-11
title: Carnival of Crows Season 2 Release Date Countdown
series: Carnival of Crows

Carnival of Crows Season 2: Light the lanterns, lovers of dark circus tales, for the second season of “Carnival of Crows” is slated by those in the know for Netflix on 31st October 2024.

About the Series

A Mexican production through and through, “Carnival of Crows” was directed by the sisters Lucía and Paz Arriola after scripts that Gerardo Tovar had written. What they adapted is a radio serial which XEW sent in 1953. The producers, Dos Gatos and Cuervo Films, bore the costs jointly.

A boy runs away with the circus and learns that the circus runs away from something, too. In every town a crow stays behind. By the time they reach Veracruz there's just one left, and it talks.

The wonderful ensemble of the first season consisted of Iker Navarro, Ximena Paredes, Don Chucho Rivas, Aurora del Mar and a real lion.

How Far Is Season 2?

To Quién magazine Ximena Paredes disclosed in April 2024 that she hadn't been fitted for a costume yet and that this year would be “pure fantasy.” Light at the end of the tent: when Netflix held its Mexico City showcase in November 2023, it gave its promise of a second season, and a clip of the lion was thrown in.

Has Anybody Begun to Shoot Season 2?

Who's to say. Aerial snapshots that a neighbour of the Churubusco studios posted in June 2024 have a striped tent in them. But it could also be a wedding.

The Countdown: 81 days.

=== claims
2 | release 2024-10-31 | rumored | + | - | Carnival of Crows Season 2: L
2 | platform Netflix | rumored | + | - | ^
- | crew ?Lucía Arriola / director | official | + | - | A Mexican
- | crew Paz Arriola / director | official | + | - | ^
- | crew Gerardo Tovar / writer | official | + | - | ^
- | source_material other / - | official | + | - | What they adapted
1 | cast Iker Navarro / - / - | official | + | - | The wonderful
1 | cast Ximena Paredes / - / - | official | + | - | ^
1 | cast Don Chucho Rivas / - / - | official | + | - | ^
1 | cast Aurora del Mar / - / - | official | + | - | ^
2 | release 2024 | official | - | Ximena Paredes | To Quién
2 | renewal renewed when=2023-11 | official | + | Netflix | Light at the
2 | trailer clip when=2023-11 | official | + | - | ^
2 | production filming under way when=2024-06 | rumored | + | - | Aerial snapshots
