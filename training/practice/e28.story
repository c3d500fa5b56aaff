url: https://www.metropage.example/2021/11/hotel-bravo
outlet: Metro Page
published: 2021-11-12
title: Is Hotel Bravo coming back for series 5?
series: Hotel Bravo

The bomb went off, the titles rolled, and all over Britain people shouted at the telly. Last night's Hotel Bravo was the fourth series' final hour.

So, shall we ever learn whether Captain Nash (Lloyd Chambers) cut the right wire?

We shall, and you can exhale. Back in August, when the current lot had not even begun, Sky gave the nod to another instalment, to the surprise of Chambers himself, who was sunbathing. It's likely to be on by next autumn: Sky's bomb squad has been a September creature ever since 2018, when the show made its bow, the pandemic year excepted.

Not everyone will be there to see it. Zara Idowu has hung up her helmet; Sergeant Okoro was shot at the end of episode three, and the actress confirms that it's for real.

Who takes her bunk hasn't been revealed. Rumours that Danny Mays is in the frame should be taken with a pinch of gunpowder.

"The pages for the first two are done," writer Jed Harcourt told us at the screening on Tuesday, "the rest is panic." Filming gets under way in Belfast once the Christmas decorations have come down.

Will it be the last we see of EOD? Harcourt fancies seven in all.

Those who want more of Chambers can catch him in Macbeth at the Donmar from 20 January. Series 1 to 4 are to be had on NOW.

=== claims
- | cast Lloyd Chambers / Captain Nash / - | official | + | - | So, shall we ever
5 | renewal renewed when=2021-08 | official | + | - | Back in August
5 | release 2022-09-01..2022-11-30 | predicted | + | - | It's likely to be
1 | release 2018-09 | official | + | - | ^
5 | cast Zara Idowu / Sergeant Okoro / leaving | official | + | Zara Idowu | Not everyone
5 | cast Danny Mays / - / joining | rumored | + | - | Rumours that Danny
- | crew Jed Harcourt / writer | official | + | - | "The pages for the first
5 | production writing under way | official | + | Jed Harcourt | ^
5 | production filming starts when=2022-01 | official | + | - | Filming gets under way
1 | platform NOW | official | + | - | Series 1 to 4
2 | platform NOW | official | + | - | ^
3 | platform NOW | official | + | - | ^
4 | platform NOW | official | + | - | ^
