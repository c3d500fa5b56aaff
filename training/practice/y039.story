url: https://www.thebottomrow.example/2021/05/ratings-shares-and-a-date
outlet: The Bottom Row
published: 2021-05-20
title: Nielsen's streaming ten, and the one title we care about
series: Underwriters

The top ten for the week of April 19 to 25, minutes in millions: Netflix takes seven places, Disney+ two, Hulu one. Netflix's Cakewalk leads with 904; Hulu's Underwriters trails with 312 and is the subject of this column.

How come an insurance thriller with 21 episodes to its name is charting, when its most recent premiere was on July 16 of last year? Hulu mailed us three reasons, and the third is a date. Underwriters is due back on Friday, September 10. It'll be season three; there were eleven claims to settle in season one, which the service had offered from May 2019 on, and ten in the one after that.

To go by the trades it needn't have come to this. Deadline had a June start on good authority. Then the file was lost in the adjusters' office, which is to say that the delta outbreak in Baltimore shut the set from February 8 until the middle of April.

The people of the firm, Gretchen Moll-Ahmadi (Fay) and Curtis Brandywine (Lou), have signed for it. In the actuary's chair, vacated by Sung Lee, you'll discover Naya Whitfield.

There's a rumor afoot that the FX banner is being nailed over the door, “FX on Hulu,” as it's been done to others. FX's John Lindgren, on a call last week, didn't say yes and did not say no.

Should you run into a “book of the series,” note that it's no source. What lies beneath is “Act of God,” a 2011 article in a trade journal by Phil Deneuve; the magazine is closed, he's consulting.

The preview's been live on Hulu's main page for an hour now: two minutes, no sprinklers.

Next week: the Emmys ballot opens June 17, and will Cakewalk eat it too?

If I may play the actuary: 13 claims this time is my reading of the budget, and a fourth season wouldn't reach us ahead of 2023. What's On Disney Plus, the fan site, hears of a comic that's said to have been the true source; Vulture has the finale running long.

=== claims
Cakewalk :: - | platform Netflix | official | + | - | Netflix's Cakewalk
- | platform Hulu | official | + | - | ^
2 | release 2020-07-16 | official | + | - | How come an
3 | release 2021-09-10 | official | + | Hulu | Underwriters is due
1 | episodes 11 | official | + | - | It'll be season
1 | release 2019-05 | official | + | - | ^
2 | episodes 10 | official | + | - | ^
3 | release 2021-06 | reported | - | Deadline | Deadline had a
3 | production filming under way when=2021-02-08..2021-04-20 | official | - | - | Then the file was
3 | cast Gretchen Moll-Ahmadi / Fay / returning | official | + | - | The people of
3 | cast Curtis Brandywine / Lou / returning | official | + | - | ^
3 | cast Sung Lee / - / leaving | official | + | - | In the actuary
3 | cast Naya Whitfield / - / joining | official | + | - | ^
3 | platform FX | rumored | + | - | There's a rumor
- | source_material other / Act of God | official | + | - | What lies beneath
3 | trailer trailer when=2021-05-20 | official | + | - | The preview's been
3 | episodes 13 | predicted | + | - | If I may
4 | release 2023.. | predicted | + | - | ^
- | source_material comic / - | rumored | + | What's On Disney Plus | What's On Disney
