url: https://www.popfizz.example/2024/11/01/what-happened-in-the-orchard-keeper-s2
outlet: Popfizz
published: 2024-11-01
title: The Orchard Keepers season 2 ending explained, and whether there's a season 3
series: The Orchard Keepers

It's over, the apples are burning, and your group chat is on fire as well. Let's take The Orchard Keepers' last chapter apart.

So who was the ninth keeper? Lila, all along. In episode three we saw her hand him the ladder, and in the flashback of 1974 it's her mother who holds it. When Judge Corwin (Malcolm Prewitt-Adair) digs up the box, there's nothing in it but a season 1 ticket stub, which is the show's way to say that everything started at the fair.

Is Dr. Yun dead? He fell off a silo. But hold on: Steven Park-Lindgren has been photographed near the set of a project that's known only as “Cider,” which is what the makers used to call season 1.

Recommended Videos

Will there be a season 3? Prime Video has kept its counsel. Creators Molly Greer and Ansel Uwais Jr. however have gone on record, in Vulture, as having “a beginning, two middles and an end,” of which we've seen the beginning and one middle.

We'd be surprised if it weren't picked up by Thanksgiving.

Season 2 dropped in full on Halloween; the first came out week by week from September 2022, and it's perhaps the better method. In either case there were seven episodes.

Our own Nadia lost a bet over this and is now a redhead.

=== claims
- | cast Malcolm Prewitt-Adair / Judge Corwin / - | official | + | - | When Judge
- | cast Steven Park-Lindgren / Dr. Yun / - | official | + | - | But hold on
3 | renewal renewed | official | - | - | Prime Video has
- | platform Prime Video | official | + | - | ^
- | crew Molly Greer / creator | official | + | - | Creators Molly
- | crew Ansel Uwais Jr. / creator | official | + | - | ^
3 | renewal renewed when=2024-11-01..2024-11-28 | predicted | + | - | We'd be
2 | release 2024-10-31 | official | + | - | Season 2 dropped
1 | release 2022-09 | official | + | - | ^
1 | episodes 7 | official | + | - | In either
2 | episodes 7 | official | + | - | ^
