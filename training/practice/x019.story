url: https://www.thegreenroomdaily.example/tv/2019/10/01/theo-lang-rook-season-3
outlet: The Greenroom Daily
published: 2019-10-01
title: Theo Lang Teases 'Rook' Season 3: 'I Have Read Things I Can't Unread'
series: Rook

Theo Lang has a bruise on his jaw and won't say where it's from. "Hypothetically," he grins over a plate of pierogi, "a man might've been thrown through a chess table yesterday. Hypothetically." Which is how we learn that the FX drama about a hustler on the grandmaster circuit is back at it.

It wasn't always clear that it would be. When the second season left the air in October 2018, Rook didn't have a future. FX needed seven months to find one for it, until the order was finally given on the 23rd of May, "while I was buying a boat I could no longer afford not to sail," Lang recalls.

He is full of praise for Vivienne Castellano, the mystery writer brought in to replace original showrunner Bob Tessler. "I've read up to number nine. There is no ten yet. She claims she doesn't know who wins."

Castellano's scripts call for Reykjavík, and in late November they all head up there with thermal underwear. The Brooklyn portion was in the bag before Labor Day.

As for airdates, Lang's lips are sealed; FX's are, too. A call sheet that made the rounds on Reddit bears the line "S3 - AIR MAR 2020," although anybody can type that.

Season 3 will find Rook in debt to a Russian. Ilse Brand, seen briefly in the second as Nadia, gets a bigger board to play on. "She's the queen now," Lang says. He auditioned for the series with a stolen wallet; in season 1 they used the wallet.

Might it be his last match? There was chatter in the summer that he wanted to be let go. "Who says this? My mother?"

Lang's film Pawnbroker opens October 18. He was born in Gary, Indiana on the very day that Kasparov resigned to Deep Blue.

=== claims
3 | production filming under way | official | + | Theo Lang | "Hypothetically," he grins
- | platform FX | official | + | - | Which is how
3 | renewal renewed when=2019-05-23 | official | + | - | FX needed seven months
3 | crew Vivienne Castellano / showrunner | official | + | - | He is full of
3 | crew Bob Tessler / showrunner | official | - | - | ^
3 | production writing ends | official | - | Theo Lang | There is no ten
3 | production filming starts when=2019-11-21..2019-11-30 | official | + | - | Castellano's scripts
3 | production filming ends when=..2019-09-02 | official | + | - | The Brooklyn portion
3 | release none | official | - | - | As for airdates
3 | release 2020-03 | rumored | + | - | A call sheet
3 | cast Ilse Brand / Nadia / returning | official | + | - | Ilse Brand, seen
2 | cast Ilse Brand / Nadia / - | official | + | - | ^
- | cast Theo Lang / Rook / - | official | + | - | He auditioned
4 | cast Theo Lang / Rook / leaving | rumored | + | - | There was chatter
