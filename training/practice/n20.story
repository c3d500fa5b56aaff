url: https://www.otakusignal.example/glass-samurai-season-3-when
outlet: Otaku Signal
published: 2023-05-09
title: Glass Samurai Season 3: Will It Happen? Release Date Prediction and Source Material
series: Glass Samurai

Two cours of tears, and then darkness. Since Glass Samurai bid farewell on March 28, 2023, its followers have been combing every tweet for a sign of a third season.

Let us start with the plain truth: a continuation has not been announced, neither by Studio Hibana nor by Aniplex.

That said, the odds look rosy to us. Discs of the second season moved 14,000 copies in the first week, and the manga by Rin Asakawa, which is where it all comes from, has sold nine million. There is fuel left, too, since the anime stopped at volume 15 of 23.

The leaker SpyroCat, who was right about Moon Diver, tweeted in April that the third season is in production already, with an announcement to be made at Anime Expo in July. Fellow leakers dispute it.

Suppose that he has it right. Between seasons 1 and 2, which began on October 4, 2020 and October 2, 2022 respectively, lay two full years. On that reckoning the next should bow in October 2024. Hibana is a small house, though, and is occupied with a film until winter, so early 2025 would not astound us.

Of the cast, Koki Amamiya (Kagami) and Rena Shiraishi (O-Yuki) are virtually sure to lend their voices again. Whether director Makoto Eda would, nobody can tell. In February he said to Newtype that he was "empty as a sake cup."

Where to watch Glass Samurai

Crunchyroll has all 24 episodes of season 1 and the 13 of season 2. Netflix removed it from its Asian catalogue in March.

Similar anime: Blade of Mercy, The Ronin's Cat; and Kagerou Inn.

=== claims
3 | renewal renewed | official | - | - | Let us start
- | source_material comic / - | official | + | - | Discs of
3 | production filming under way | rumored | + | SpyroCat | The leaker
3 | renewal renewed when=2023-07 | rumored | + | SpyroCat | ^
3 | renewal renewed | rumored | - | - | Fellow leakers
1 | release 2020-10-04 | official | + | - | Between seasons
2 | release 2022-10-02 | official | + | - | ^
3 | release 2024-10 | predicted | + | - | On that reckoning
3 | release 2025-01-01..2025-04-30 | predicted | + | - | Hibana is
3 | cast Koki Amamiya / Kagami / returning | predicted | + | - | Of the cast
3 | cast Rena Shiraishi / O-Yuki / returning | predicted | + | - | ^
- | crew Makoto Eda / director | official | + | - | Whether director
1 | platform Crunchyroll | official | + | - | Crunchyroll has
2 | platform Crunchyroll | official | + | - | ^
1 | episodes 24 | official | + | - | ^
2 | episodes 13 | official | + | - | ^
