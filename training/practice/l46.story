url: https://www.ottwatch.example/2024/08/21/the-ferryman-season-2
outlet: OTT Watch
published: 2024-08-21
title: The Ferryman: what do we know about the second season?
series: The Ferryman

When The Ferryman had carried its last soul across, in the early hours of a July Sunday, the question was not if but when. Disney+ answered last week: the Greek-myth noir goes on.

Andreas Kyriakou, its maker, is at work on the scripts in Thessaloniki. He says that three of them are done. For the first time he isn't directing, he's had enough of boats; the name he has put forward is that of Eleni Vrettou, and Disney+ agreed. Nothing's known about the other departments, save that the composer, Manos Hatzopoulos, “will have to bring his bouzouki again.”

His Charon will row again as well. It's hard to think of anybody but Lefteris Damianakis in the part, and Kyriakou told Kathimerini that there's no need to. Less sure is Persephone. With Ioanna Pappas living in Los Angeles now, there may be a different goddess, or none.

We'd be surprised not to see Hermes (Stathis Mavros), the most popular figure by far, and the three judges, who are impersonated by Olga Terzi, Babis Rallis and Fotini Douka. Cerberus was played by three dogs named Rex. Rex, Rex and Rex have no agent.

Among the dead, the choice is free. A rumor has Hollywood's Nia Kosta as Medea; on the fan forums it's Vangelis Stamou as Achilles. Petros Galanis, however, who was Orpheus in episode 5, will look back once more: he put a picture of his contract online.

As to when, Kyriakou is hoping for Easter 2026. No cameras before next spring, at any rate.

=== claims
2 | renewal renewed when=2024-08-12..2024-08-18 | official | + | Disney+ | Disney+ answered
- | crew Andreas Kyriakou / creator | official | + | - | Andreas Kyriakou
2 | crew Andreas Kyriakou / writer | official | + | - | ^
2 | production writing under way | official | + | - | ^
2 | crew Andreas Kyriakou / director | official | - | - | For the first
1 | crew Andreas Kyriakou / director | official | + | - | ^
2 | crew Eleni Vrettou / director | official | + | - | ^
2 | crew Manos Hatzopoulos / composer | official | + | Andreas Kyriakou | Nothing's known
2 | cast Lefteris Damianakis / Charon / returning | official | + | Andreas Kyriakou | It's hard
1 | cast Ioanna Pappas / Persephone / - | official | + | - | With Ioanna
2 | cast Ioanna Pappas / Persephone / returning | official | - | - | ^
2 | cast Stathis Mavros / Hermes / returning | predicted | + | - | We'd be
2 | cast Olga Terzi / - / returning | predicted | + | - | ^
2 | cast Babis Rallis / - / returning | predicted | + | - | ^
2 | cast Fotini Douka / - / returning | predicted | + | - | ^
2 | cast Nia Kosta / Medea / joining | rumored | + | - | A rumor
2 | cast Vangelis Stamou / Achilles / joining | rumored | + | - | ^
1 | cast Petros Galanis / Orpheus / - | official | + | - | Petros Galanis, however
2 | cast Petros Galanis / Orpheus / returning | official | + | Petros Galanis | ^
2 | release 2026-04 | official | + | Andreas Kyriakou | As to when
2 | production filming starts when=2025-03.. | official | + | - | No cameras
