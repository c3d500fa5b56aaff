url: https://www.heromania.example/2019/08/comet-girl-renewal
outlet: Heromania
published: 2019-08-03
title: Comet Girl flies again, Omega Class doesn't

DC Universe used its Saturday at the TCAs to bless one show and bury another.

First the baptism. The streamer has committed to a sophomore run of Comet Girl, three weeks in advance of the last hour of what the kids at home call "book one." Creator Trish Navarro, on stage with leads Bea Solomon and Hugo Lam, said she had found out at breakfast.

There will be more of it, too: 13 instead of 10. Is it going to be sooner than last time? One would hope so, for Comet Girl was announced in 2016 and didn't see the light of the screen until May 17 of this year. Navarro mentioned "fall 2020" and was at once corrected by her publicist to "when it's ready."

Omega Class, by contrast, flunks out. Production on the series had been closed down in April after ten of 13 episodes, you'll recall, and it turns out that the ten are all we shall ever have. Bo Whitaker, its Dean, learned of it on Twitter.

What about Blue Lantern Blues? It belongs to HBO Max now. So does Doom House, whose season two has a home there from next May, meaning that it doesn't stay exclusive here.

Comet Girl No. 1, from 1962, sold for $81,000 at auction on Thursday, all of it on the back of the show. Jay Mercer, who drew the later issues, visits the set in episode nine.

=== claims
Comet Girl :: 2 | renewal renewed when=2019-08-03 | official | + | - | The streamer has committed
Comet Girl :: - | crew Trish Navarro / creator | official | + | - | Creator Trish Navarro
Comet Girl :: - | cast Bea Solomon / - / - | official | + | - | ^
Comet Girl :: - | cast Hugo Lam / - / - | official | + | - | ^
Comet Girl :: 2 | episodes 13 | official | + | - | There will be more
Comet Girl :: 1 | episodes 10 | official | + | - | ^
Comet Girl :: 1 | release 2019-05-17 | official | + | - | One would hope
Comet Girl :: 2 | release 2020-09-01..2020-11-30 | official | + | Trish Navarro | Navarro mentioned
Comet Girl :: 2 | release none | official | - | - | ^
Omega Class :: 2 | renewal cancelled when=2019-08-03 | official | + | - | Omega Class, by contrast
Omega Class :: 1 | production filming ends when=2019-04 | official | + | - | Production on the series
Omega Class :: 1 | episodes 10 | official | + | - | ^
Omega Class :: - | cast Bo Whitaker / Dean / - | official | + | - | Bo Whitaker, its
Blue Lantern Blues :: - | platform HBO Max | official | + | - | It belongs to HBO
Doom House :: 2 | release 2020-05 | official | + | - | So does Doom House
Doom House :: 2 | platform HBO Max | official | + | - | ^
