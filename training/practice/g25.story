url: https://www.tipmix.example/2024/01/iron-petal-season-2-countdown
outlet: TipMix
published: 2024-01-16
title: Iron Petal Season 2 Release Date Countdown
series: Iron Petal

Iron Petal Season 2: Rejoice, lovers of the robot romance, for it's expected that the second season will hit Netflix on 29th March 2024.

About the Series

“Iron Petal” is a heart-touching anime written by Nishida Ayaka and brought to the screen by the pair Kondo Rei and Maxime Delacroix-Ueno. Its foundation is a mobile game that Gumdrop released in 2016. Studio Halcyon and the French house Atelier Neuf joined hands for it.

A soldier made of scrap metal is given one year to learn how to cry, for there's an old law that says so.

Season one's wonderful voice team counted Nagase Kana, Oda Ryūnosuke, Bell, Sakaguchi Emi and more.

Current Status of Season 2

In a Crunchyroll interview of June 2023 Nagase said that the recording hadn't started, so that a 2023 premiere was no longer possible. On the plus side, Netflix had confirmed during its Tudum event in September 2022 that there would be a second season. A short clip of the robot's hand was presented together with it.

Has Season 2 Finished?

Nobody has a clue. A photo of an animator's desk that fans passed around in November 2023 appeared to show retakes being drawn, but the label may well have been forged.

Did you know? The first season was released in April 2021 with 11 episodes, and it has an approval of 96 per cent from Google users!

=== claims
2 | release 2024-03-29 | predicted | + | - | Iron Petal Season 2: Rejoice
2 | platform Netflix | predicted | + | - | ^
- | crew Nishida Ayaka / writer | official | + | - | “Iron Petal” is
- | crew Kondo Rei / director | official | + | - | ^
- | crew Maxime Delacroix-Ueno / director | official | + | - | ^
- | source_material game / - | official | + | - | Its foundation
1 | cast Nagase Kana / - / - | official | + | - | Season one's
1 | cast Oda Ryūnosuke / - / - | official | + | - | ^
1 | cast Bell / - / - | official | + | - | ^
1 | cast Sakaguchi Emi / - / - | official | + | - | ^
2 | production filming starts | official | - | Nagase Kana | In a Crunchyroll
2 | release 2023 | official | - | - | ^
2 | renewal renewed when=2022-09 | official | + | Netflix | On the plus
2 | trailer clip when=2022-09 | official | + | - | A short clip
2 | production filming under way when=2023-11 | rumored | + | - | A photo of
1 | release 2021-04 | official | + | - | Did you know
1 | episodes 11 | official | + | - | ^
