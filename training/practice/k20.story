url: https://www.tvreporter.example/2023/09/12/hotel-mirabeau-ending
outlet: TV Reporter
published: 2023-09-12
title: ‘Hotel Mirabeau’ to end with third season at Apple
series: Hotel Mirabeau

Apple TV+ has renewed Hotel Mirabeau for a third and final season.

The streamer announced the news on Tuesday, ahead of the season 2 finale this Friday. Filming on the last eight episodes will begin in early 2024 in Nice, as soon as the actors' strike is over.

The comedy-drama stars Juliette Morel as Claire, the owner of a hotel on the French Riviera. Ben Castle, Aisha Khan and Olivier Dumas also star. All of them are expected to return.

"Three seasons was always the plan," said creator Sam Winfield. "I'm grateful to Apple that we can tell the whole story." Winfield is the showrunner and executive produces with Anne Leroy and Rob Keller.

The first season of Hotel Mirabeau premiered in May 2021. It won two Emmys, including one for Morel. The second season began on July 28 of this year. It was directed by Marie Blanc and had ten episodes.

No premiere date has been set for season 3. With filming in the first months of 2024, it will not be ready before 2025.

The series is produced by Lighthouse Pictures.

Three of its series end next year. The other two are Zero Hour, which ends after its fourth season, and Bright Young Things, which comes back for a last season in March.

Apple has also given orders to new series in recent weeks. One of them is The Mapmaker, a drama about the Second World War from writer Julian Pryce.

=== claims
3 | renewal final when=2023-09-12 | official | + | Apple TV+ | Apple TV+ has renewed
3 | production filming starts when=2024-01-01..2024-04-30 | official | + | - | Filming on the last
3 | episodes 8 | official | + | - | ^
- | cast Juliette Morel / Claire / - | official | + | - | The comedy-drama
- | cast Ben Castle / - / - | official | + | - | Ben Castle
- | cast Aisha Khan / - / - | official | + | - | ^
- | cast Olivier Dumas / - / - | official | + | - | ^
3 | cast Juliette Morel / Claire / returning | predicted | + | - | All of them
3 | cast Ben Castle / - / returning | predicted | + | - | ^
3 | cast Aisha Khan / - / returning | predicted | + | - | ^
3 | cast Olivier Dumas / - / returning | predicted | + | - | ^
- | crew Sam Winfield / creator | official | + | - | "Three seasons
- | crew Sam Winfield / showrunner | official | + | - | Winfield is
- | crew Sam Winfield / producer | official | + | - | ^
- | crew Anne Leroy / producer | official | + | - | ^
- | crew Rob Keller / producer | official | + | - | ^
1 | release 2021-05 | official | + | - | The first season of
2 | release 2023-07-28 | official | + | - | The second season began
2 | crew Marie Blanc / director | official | + | - | It was directed
2 | episodes 10 | official | + | - | ^
3 | release none | official | - | - | No premiere date
3 | release 2025-01-01.. | predicted | + | - | With filming
Zero Hour :: 4 | renewal final | official | + | - | The other two
Bright Young Things :: - | renewal final | official | + | - | ^
Bright Young Things :: - | release 2024-03 | official | + | - | ^
The Mapmaker :: 1 | renewal renewed | official | + | - | One of them
The Mapmaker :: 1 | crew Julian Pryce / writer | official | + | - | ^
