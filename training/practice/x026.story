url: https://www.streamalmanac.example/what-we-know/crimson-academy-season-3
outlet: Stream Almanac
published: 2022-11-29
title: Crimson Academy Season 3: Everything We Know So Far
series: Crimson Academy

School's out on Crimson Academy, the vampire boarding-school saga that Hulu put online in two doses, one in October 2020 and one this past September. Below we keep track of what the third semester has in store.

Is season 3 happening?

Yes. The paperwork was done even before the second arrived: in the words of Hulu's Jordan Pryce, "you don't send kids home at Halloween." The pickup dates from August 24. If a line on the Writers Guild's site can be believed, the room got to work on August 29, with seven names in it.

Who's on campus?

Nearly all who still have a pulse, and a few who don't. Ivy Castellane (Carmilla Reed) and Jaden Brooks (Silas) inked new deals in the summer, as The Wrap learned. Professor Lenz has taught her last class, for Marguerite Dahl didn't renew hers. Fans insist on having spotted Tom Ashby-Cole in Vancouver; the former teen idol's camp says he was skiing.

How far along is it?

Not very. As Ivy Castellane told Seventeen last week, "our bags aren't packed and no one's told us to pack." A union bulletin lists the Hulu show for a stretch between February 13 and June 23, at Bridge Studios. Going by that, cutting and scoring would keep the makers occupied well into autumn.

So when can we watch?

Halloween 2023 is the obvious answer, and also, we fear, the wrong one. We lean to early 2024. Hulu's own sizzle reel for the coming year shows eleven titles; this isn't among them.

Is there footage?

What would they film it with? Nothing has been shot, hence no teaser.

How does season 2 end?

With a bite, of course. Silas took the crown, the chapel burned, and 3.2 million households cried.

Where does it come from?

From Petra Lindgren's graphic novels, which are up to book seven.

=== claims
- | platform Hulu | official | + | - | School's out on
1 | release 2020-10 | official | + | - | ^
2 | release 2022-09 | official | + | - | ^
3 | renewal renewed | official | + | Jordan Pryce | The paperwork was
3 | renewal renewed when=2022-08-24 | official | + | - | The pickup dates
3 | production writing starts when=2022-08-29 | reported | + | Writers Guild | If a line on
3 | cast Ivy Castellane / Carmilla Reed / returning | reported | + | The Wrap | Ivy Castellane (Carmilla
3 | cast Jaden Brooks / Silas / returning | reported | + | The Wrap | ^
3 | cast Marguerite Dahl / Professor Lenz / leaving | official | + | - | Professor Lenz has
3 | cast Tom Ashby-Cole / - / joining | rumored | + | - | Fans insist on
3 | cast Tom Ashby-Cole / - / joining | reported | - | - | ^
3 | production filming starts | official | - | Ivy Castellane | As Ivy Castellane told
3 | production filming under way when=2023-02-13..2023-06-23 | reported | + | union bulletin | A union bulletin
3 | production post-production under way when=..2023-11-30 | predicted | + | - | Going by that
3 | release 2023-10-31 | predicted | - | - | Halloween 2023 is
3 | release 2024-01..2024-04 | predicted | + | - | We lean to
3 | trailer teaser | official | - | - | Nothing has been shot
- | source_material comic / - | official | + | - | From Petra Lindgren's
