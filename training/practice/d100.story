url: https://www.streamwager.example/2024/01/30/odds-on-the-monastery-season-4
outlet: Stream Wager
published: 2024-01-30
title: The Monastery season 4: our odds on date, cast and everything else
series: The Monastery

Place your bets, brothers and sisters: here's our book on The Monastery, whose third season has been out on Prime Video for twelve days.

Renewal. Odds on: 1/3. It hasn't been, but the second took only three weeks to come, and the show's numbers are up by a fifth.

Date. Favourite: autumn 2025. Outsider: Christmas of this year, which two fan sites carry as a certainty. The seasons so far: November 2019, October 2021, January 2024.

Episodes. Evens that we stay with ten, the number of both later seasons, and don't go back to the first one's six.

Brother Malachy. Odds on that Colm Feeny-Ward takes the cowl once more; creator Fran Doherty has called him “unkillable.” She said that about Prior Thomas, too, mind, and Ralph Innes-Grant's neck is rope-burnt.

Sister Hild. Long odds. Industry gossip has Emer Kelly-Byrne stepping away, to have her baby.

The Abbot. Unknown to us, and to his agent, it seems: whether Jared Hess-Harris is coming back from Rome isn't settled.

Newcomers. A bishop is wanted, says Spotlight's casting sheet, and the bookies' name is Toby Jones-Hale.

Last season? 5/1. Doherty has talked of “five candles.”

Based on a true story? No bets taken; it's from a video game, “Ora et Labora,” and from nothing holier than that.

Gamble responsibly. We lost twelve pounds on House of the Dragon.

=== claims
- | platform Prime Video | official | + | - | Place your bets
3 | platform Prime Video | official | + | - | ^
3 | release 2024-01-18 | official | + | - | ^
4 | renewal renewed | official | - | - | It hasn't been
4 | renewal renewed | predicted | + | - | Odds on: 1/3
4 | release 2025-09..2025-11 | predicted | + | - | Favourite: autumn
4 | release 2024-12-25 | rumored | + | - | Outsider: Christmas
1 | release 2019-11 | official | + | - | The seasons so far
2 | release 2021-10 | official | + | - | ^
3 | release 2024-01 | official | + | - | ^
4 | episodes 10 | predicted | + | - | Evens that
2 | episodes 10 | official | + | - | ^
3 | episodes 10 | official | + | - | ^
1 | episodes 6 | official | + | - | ^
4 | cast Colm Feeny-Ward / Brother Malachy / returning | predicted | + | - | Odds on that
- | crew Fran Doherty / creator | official | + | - | ^
- | cast Ralph Innes-Grant / Prior Thomas / - | official | + | - | She said that
4 | cast Emer Kelly-Byrne / Sister Hild / leaving | rumored | + | - | Industry gossip
4 | cast Jared Hess-Harris / Abbot / returning | official | - | - | Unknown to us
4 | cast Toby Jones-Hale / - / joining | rumored | + | - | A bishop
- | source_material game / Ora et Labora | official | + | - | No bets
