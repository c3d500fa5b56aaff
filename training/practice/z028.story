url: https://www.trueviewer.example/saltlick-s2-is-delayed-what-now
outlet: True Viewer
published: 2023-10-19
title: Saltlick's second season: has the strike pushed it back, and how far?
series: Saltlick

“Soon” was FX's word in July. Soon has come and gone, and there's every indication that Saltlick, renewed that same month for its second helping, has run into the sand.

How bad is it? Production in Santa Fe was meant to kick off on August 7 and didn't; so much the network admits. In its stead a new start has been whispered about, January 22, and a lodge in Chama whose manager we rang is indeed booked out from that week.

A chain of maybes follows. Maybe the actors settle by Thanksgiving. Maybe the mountains aren't snowed in. On the strength of that, June 2024 would be about the soonest to have the season in the can, and the beginning of 2025 the soonest to have it on Hulu.

TV Insider is less patient than we are: its tracker moved the drama from “2024” to “TBD” last Friday. The estimate of JustWatch, made by a machine from averages, is October 17, 2024. For all the difference that it makes, tell your mother “next year.”

Could the wait kill it? A friend at a rival channel shrugs: “They'll write it off, they've written off better.” I don't buy that. Ranch dramas are the last thing that anyone writes off.

And the people? It's an open secret that Buck Tanner has other oxen to plow. Tanner is tied to a feature in the first quarter, so that the sheriff, Amos Reed, might be seen in two or three hours at most. Lorena Vásquez would be there from first to last, one assumes, as would her horse. Casting notices have gone out, per Backstage, for a “preacher, 50s.” Fans want Sam Elkhart in that collar; we want what they want, and don't believe it.

The original eight went out from September 13, 2022. Tess Burrow's memoir of the same name, on which it is built, has been in paperback since. Why do the deer talk? Burrow, who created the thing with Jude Lamb, declines to say.

=== claims
2 | renewal renewed when=2023-07 | official | + | - | Soon has
2 | delay | predicted | + | - | ^
2 | production filming starts when=2023-08-07 | official | - | FX | Production in
2 | production filming starts when=2024-01-22 | rumored | + | - | In its stead
2 | production filming ends when=2024-06.. | predicted | + | - | On the strength
2 | release 2025-01.. | predicted | + | - | ^
- | platform Hulu | official | + | - | ^
2 | release 2024-10-17 | predicted | + | JustWatch | The estimate
2 | release 2024 | predicted | + | - | For all
2 | renewal cancelled | rumored | + | - | A friend
2 | renewal cancelled | predicted | - | - | Ranch dramas
2 | cast Buck Tanner / Amos Reed / returning | predicted | + | - | Tanner is tied
2 | cast Lorena Vásquez / - / returning | predicted | + | - | Lorena
2 | cast Sam Elkhart / - / joining | predicted | - | - | Fans want
1 | episodes 8 | official | + | - | The original
1 | release 2022-09-13 | official | + | - | ^
- | source_material other / Saltlick | official | + | - | Tess
- | crew Jude Lamb / creator | official | + | - | Burrow, who
- | crew Tess Burrow / creator | official | + | - | ^
2 | release 2024 | reported | - | TV Insider | TV Insider
