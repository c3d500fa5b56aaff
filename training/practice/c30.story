url: https://www.premieredateposts.example/2018/12/03/premiere-dates-2019-quiet-ones
outlet: Premiere Date Posts
published: 2018-12-03
title: 2019's returning dramas: the datable and the undatable
series: Tallow

With another year in sight here comes the list that you print out and put on the fridge. D = dated, W = window, X = nothing.

D

Tallow (FX), season two, January 15.
The Cartographers (Starz), February 10; ten chapters, the last ever.
Fire Island Blues (USA): Thursday, March 7, after it had been set for January.

W

Mother Superior (Showtime): "summer," and we'd put a coin on June. In post since Thanksgiving.
Hollow Men (AMC): the press release on its renewal, in August, promised "the latter half of 2019." Cinematographers' guild bulletins have it before the lens from February 4.
The Gravediggers' Ball (Hulu): its maker says fall. Bloggers say spring. Its maker should know.

X

Babel Street (Amazon): finished! Sits on a shelf, says star Idris Cole, and "gathers awards dust." No one at Amazon would name us so much as a season of the year.
Nightjar (HBO): A year of nothing after its cameras stopped in Croatia in June, when a stuntman was hurt. The insurance case is heard in May, so expect no move earlier.
Switchback (TNT): we were told by a stand-in that it'd been dropped. TNT calls the report "premature," what a word.
Kingmaker, Texas (Paramount Network): rumored to be skipping next year altogether.

Gone and not to be waited for

Harlow, Cain & Dupree; Tides of Tampa; the one with the horse.

House rules: miniseries aren't listed, nor are specials such as the Doc Martin Christmas film. For those who complain about Nightjar, True Detective lets 41 months lie between its second and third seasons, and you'll all be there on January 13. We don't do trailers, as you know; for Tallow's, which appeared at noon, I'm making an exception.

=== claims
Tallow :: 2 | platform FX | official | + | - | Tallow (FX)
Tallow :: 2 | release 2019-01-15 | official | + | - | ^
The Cartographers :: - | platform Starz | official | + | - | The Cartographers
The Cartographers :: - | release 2019-02-10 | official | + | - | ^
The Cartographers :: - | episodes 10 | official | + | - | ^
The Cartographers :: - | renewal final | official | + | - | ^
Fire Island Blues :: - | platform USA | official | + | - | Fire Island
Fire Island Blues :: - | release 2019-03-07 | official | + | - | ^
Fire Island Blues :: - | release 2019-01 | official | - | - | ^
Mother Superior :: - | platform Showtime | official | + | - | Mother Superior
Mother Superior :: - | release 2019-06..2019-08 | official | + | - | ^
Mother Superior :: - | release 2019-06 | predicted | + | - | ^
Mother Superior :: - | production post-production starts when=2018-11 | official | + | - | In post
Mother Superior :: - | production post-production under way | official | + | - | ^
Hollow Men :: - | platform AMC | official | + | - | Hollow Men
Hollow Men :: - | renewal renewed when=2018-08 | official | + | - | ^
Hollow Men :: - | release 2019-07..2019-12 | official | + | - | ^
Hollow Men :: - | production filming starts when=2019-02-04 | reported | + | Cinematographers' guild | Cinematographers' guild
The Gravediggers' Ball :: - | platform Hulu | official | + | - | The Gravediggers
The Gravediggers' Ball :: - | release 2019-09..2019-11 | official | + | maker | ^
The Gravediggers' Ball :: - | release 2019-03..2019-05 | rumored | + | - | Bloggers
Babel Street :: - | platform Amazon | official | + | - | Babel Street
Babel Street :: - | production post-production ends | official | + | Idris Cole | ^
Babel Street :: - | cast Idris Cole / - / - | official | + | - | Sits on
Babel Street :: - | release none | official | - | - | No one at
Nightjar :: - | platform HBO | official | + | - | Nightjar
Nightjar :: - | production filming under way | official | - | - | ^
Nightjar :: - | production filming starts when=2019-05.. | predicted | + | - | The insurance
Switchback :: - | platform TNT | official | + | - | Switchback
Switchback :: - | renewal cancelled | rumored | + | - | ^
Kingmaker, Texas :: - | platform Paramount Network | official | + | - | Kingmaker
Kingmaker, Texas :: - | release 2019 | rumored | - | - | ^
Nightjar :: - | precedent True Detective / release / 41 | official | + | - | For those
True Detective :: 3 | release 2019-01-13 | official | + | - | ^
Tallow :: 2 | trailer trailer when=2018-12-03 | official | + | - | We don't
