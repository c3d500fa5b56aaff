url: https://www.dailystreamer.example/the-undertow-netflix-quiet-cancellation
outlet: Daily Streamer
published: 2020-09-02
title: Has Netflix quietly drowned The Undertow?
series: The Undertow

No tweet, no statement, no flowers. And yet it looks very much as though The Undertow has gone under.

The surfing noir arrived on 6 December 2019 and spent nine days in the top ten. At the time its creator, Brooke Halvorsen, spoke of a five-year plan. Then Netflix fell silent for nine months.

On Monday What's on Netflix noticed that the actors had been released from their contracts in June, and the site takes it as read that there will be no second season. Halvorsen's Instagram has since shown her burning a wetsuit.

A Netflix publicist, asked for the third time, wrote back that "no decision has been made." We believe it was made long ago.

The economics are easily told. The waves were computer-made, at a cost of 6 million an hour, for eight hours. Compare Shorebreak, its cheaper cousin, which was renewed within six weeks of its launch.

Lead actress Kailani Moore has moved along as well. In the new year she begins work on a lawyer show for ABC. Her old castmate Finn Gallagher, the detective Ash Corrigan in the series, said on a podcast in August that he had "not heard a peep" and would return "even for a short, on a phone."

A petition has 41,000 names.

UPDATE, 4 September: It's official. Netflix confirmed to Deadline on Friday that The Undertow has been cancelled after one season, and thanked Halvorsen and director Paul Ngata "for a thrilling ride."

UPDATE, 9 September: Halvorsen is shopping the second season elsewhere, she writes. There is interest from two parties, neither of them named. A rumor that one is Hulu was shot down by Hulu within the hour.

=== claims
1 | release 2019-12-06 | official | + | - | The surfing noir
- | crew Brooke Halvorsen / creator | official | + | - | At the time
2 | renewal cancelled | reported | + | What's on Netflix | On Monday
2 | renewal renewed | official | - | Netflix | A Netflix publicist
1 | episodes 8 | official | + | - | The waves were
2 | precedent Shorebreak / renewal / 1.5 | official | + | - | Compare
- | cast Kailani Moore / - / - | official | + | - | Lead actress
- | cast Finn Gallagher / Ash Corrigan / - | official | + | - | Her old castmate
2 | renewal cancelled when=2020-09-04 | official | + | Netflix | Netflix confirmed
- | crew Paul Ngata / director | official | + | - | ^
2 | platform Hulu | official | - | Hulu | A rumor that
