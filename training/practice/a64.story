url: https://www.telefile.example/2018/12/03/is-hightower-cancelled
outlet: Telefile
published: 2019-03-04
title: Hightower: cancelled, or renewed for season four?
series: Hightower

The vulture is watching all the latest cancellation and renewal news, and today it perches on Hightower, the architects' drama that USA Network airs on Thursdays.

Ratings: the third season of the show is averaging a 0.18 rating in the 18-49 demographic and 790,000 viewers. Compared to season two, that's down by 22% and 15%, respectively. On the same channel Counselors at Large does a 0.31, and it's been renewed (for an eighth); Damnable, at 0.17, wasn't.

What's been decided: nothing, officially. USA told us there's “no update.”

What we think: the executive in charge left in October, tax breaks in Atlanta run out, and the two leads have gone up in price. My guess is that it'll be cancelled, though a shortened goodbye run could still be arranged. What happened to Colony House is instructive: its axing came two months after the finale and with everybody's options expired. Hightower's finale is scheduled for December 13.

Updates:
12/5: The network has cancelled Hightower, so the vulture was right. There will be no fourth season.
12/9: Not so fast. Creator Priya Raman says talks are afoot with WGN America.
12/19: Talks have collapsed, Raman tweets. Moses Field and Dawn Castellan have moved on to pilots.
1/22: Surprise: Audience Network steps in with six episodes, to be filmed in Vancouver this summer, and seen “before we're all old.” They're also the last.
3/1: Moses Field signs on again. Castellan hasn't decided.

What do you think? Do you like the Hightower TV series on USA Network? Should it be cancelled or renewed for another season? It premiered, for the record, on July 14, 2016. Find the status of all cable shows on our page, and sign up for alerts.

=== claims
- | platform USA Network | official | + | - | The vulture
Counselors at Large :: 8 | renewal renewed | official | + | - | On the same
Damnable :: - | renewal renewed | official | - | - | ^
4 | renewal renewed | official | - | USA | What's been
4 | renewal cancelled | predicted | + | - | My guess
4 | precedent Colony House / renewal / 2 | official | + | - | What happened
4 | renewal cancelled when=2018-12-05 | official | + | - | 12/5
- | crew Priya Raman / creator | official | + | - | 12/9
4 | cast Moses Field / - / leaving | official | + | - | 12/19
4 | cast Dawn Castellan / - / leaving | official | + | - | ^
4 | renewal final when=2019-01-22 | official | + | - | 1/22
4 | platform Audience Network | official | + | - | ^
4 | episodes 6 | official | + | - | ^
4 | production filming under way when=2019-06-01..2019-08-31 | official | + | - | ^
4 | cast Moses Field / - / returning | official | + | - | 3/1
4 | cast Dawn Castellan / - / returning | official | - | - | Castellan hasn't
1 | release 2016-07-14 | official | + | - | It premiered
