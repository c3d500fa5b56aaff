url: https://www.newsmoderntimes.example/2022/02/13/the-frost-crown-season-2
outlet: News Modern Times
published: 2022-02-13
title: The Frost Crown Season 2 Release Date, Cast, and Plot – What We Know So Far
series: The Frost Crown

The Frost Crown turned into some of the watched web collection of Prime Video in a short while of interval. The first season was launched on November nineteenth, 2021 with eight episodes, of which three had been aired on the primary day. Is there going to be a second one? Hold studying.

It's a fantasy epic, tailored from the books by Harlan Stroud. Showrunner of it's Judith Keane, and Uta Brandt with Salim Haddad have directed.

When will The Frost Crown Season 2 be launched?

Effectively earlier than the first one was even there, in May 2021, Amazon had already ordered the second. The capturing was begun in July at Prague and it's considered they are going to end in Could. Following that sample one might wait until round the spring of 2023. The makers have but to fixed the date, nevertheless.

Who will likely be within the stars?

Rosamund Pryce as Queen Maud and Danel Henry as Lan are confirmed to return again. In contrast, Barny Harris has left the sequence after season 1 as a result of private causes, and within the subsequent season the function of Matt goes to Donal Finn-Marsh. Aside from them there may be Ceara Cove as Alanna.

In what number of seasons will it finish?

Keane informed to Collider that she has eight seasons in thoughts. There are fourteen books, thus it's doable.

What's the ranking of the Frost Crown?

It's 7.2 on IMDb. The primary season was over on December 24. If the second seems in the identical manner, we'd get eight episodes once more.

=== claims
- | platform Prime Video | official | + | - | The Frost Crown turned
1 | release 2021-11-19 | official | + | - | The first season
1 | episodes 8 | official | + | - | ^
- | source_material novel / - | official | + | - | It's a fantasy
- | crew Judith Keane / showrunner | official | + | - | Showrunner of
- | crew Uta Brandt / director | official | + | - | ^
- | crew Salim Haddad / director | official | + | - | ^
2 | renewal renewed when=2021-05 | official | + | - | Effectively earlier
2 | production filming starts when=2021-07 | official | + | - | The capturing
2 | production filming ends when=2022-05 | rumored | + | - | ^
2 | release 2023-03..2023-05 | predicted | + | - | Following that
2 | release none | official | - | - | The makers have
2 | cast Rosamund Pryce / Queen Maud / returning | official | + | - | Rosamund Pryce
2 | cast Danel Henry / Lan / returning | official | + | - | ^
2 | cast Barny Harris / Matt / leaving | official | + | - | In contrast
2 | cast Donal Finn-Marsh / Matt / joining | official | + | - | ^
2 | cast Ceara Cove / Alanna / joining | official | + | - | Aside from
2 | episodes 8 | predicted | + | - | If the second
