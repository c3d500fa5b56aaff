url: https://www.dramaclub.example/2022/12/30/seven-oclock-widow-season-2-dead-or-alive
outlet: Drama Club
published: 2022-12-30
title: Seven O'Clock Widow Season 2 Is NOT Cancelled (We Checked)
series: Seven O'Clock Widow

Page 1 of 2

Your Timeline Is Lying to You

Let us get one thing out of the way: Seven O'Clock Widow Season 2 will not drop on New Year's Day, whatever that poster with the two wine glasses says.

So where does it come from? Somebody has mixed up a Thai remake, a perfume advert and a dream. That the widow returns is certain; KBS has it in writing. The "first look" with 3 million views, though, is in all likelihood stitched together from the actress's older film.

• The State of Things: the crew gathered for its first shooting day on November 21, 2022, not a day before.

• The Math: twelve hours of courtroom need five months, and the dubbing for Viki another. If you ask us, June 2023 at best, more plausibly July.

• The People: Kim Sun-ok still wears the veil. Opposite her, Jang Woo-hyuk has a new lawyer to play. Whether the twins come back is anyone's guess.

• The Pen: Choi Ran writes, just like the first time; Yoo Hyun-gi sits where Kang Shin-hyo had sat.

If a site wants your credit card for "episode 1," run. There is no episode 1.

Once more, for the people in the back: there is no cancellation. The word comes from a bulletin about Eight O'Clock Widower, a daytime serial which SBS did axe on December 16.

Leave a Comment

Ad Blocker Detected! Please whitelist our page, since the hosting fees won't pay themselves.

=== claims
2 | release 2023-01-01 | official | - | - | Let us get
2 | renewal renewed | official | + | KBS | That the widow
2 | trailer clip | predicted | - | - | The "first look"
2 | production filming starts when=2022-11-21 | official | + | - | The State
2 | episodes 12 | official | + | - | The Math
2 | platform Viki | official | + | - | ^
2 | release 2023-06-01..2023-07-31 | predicted | + | - | ^
2 | cast Kim Sun-ok / - / returning | official | + | - | The People
2 | cast Jang Woo-hyuk / - / joining | official | + | - | ^
1 | crew Choi Ran / writer | official | + | - | The Pen
2 | crew Choi Ran / writer | official | + | - | ^
2 | crew Yoo Hyun-gi / director | official | + | - | ^
1 | crew Kang Shin-hyo / director | official | + | - | ^
2 | renewal cancelled | official | - | - | Once more
Eight O'Clock Widower :: - | renewal cancelled when=2022-12-16 | official | + | - | The word comes
Eight O'Clock Widower :: - | platform SBS | official | + | - | ^
