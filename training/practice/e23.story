url: https://www.scififort.example/2020/12/iron-orchard-recap-news
outlet: Sci-Fi Fort
published: 2020-12-21
title: Iron Orchard: what that ending means and what comes next
series: Iron Orchard

Spoilers ahead for the finale, which Disney+ let loose on Friday.

So Nara burned the seed bank. In the third episode we had seen her plant the first tree of it with her own hands, and in season one her father died for it. It's a bold way to end a second year, and Sophie Lindqvist plays it without a tear.

What are the prospects? Rosy, in a word. Already in October, ahead of the return, the company put in its order for a third season and a fourth, to be made back to back. On the Investor Day this month it went further and put a date on the former: Christmas 2021.

That's optimistic. Somebody has to film it first, and Manchester's stages are occupied until March by a Star Wars show. "We turn over on April 12," executive producer Deborah Falk told Empire, which gives her eight months for what used to take eleven. I can't see the show making it before Easter 2022.

On the cast, bad tidings: Robert Achebe, the Gardener himself, only had a contract for two years, as he told fans on Instagram, and he let it run out.

The composer changes as well. Ludo Brandt's organ will be missed; Hildegard Voss takes up the baton for the next set.

A behind-the-scenes special is up on January 8. The prequel novel, Seedfall, came out in paperback in November.

=== claims
- | cast Sophie Lindqvist / Nara / - | official | + | - | It's a bold way
- | platform Disney+ | official | + | - | Spoilers ahead
3 | renewal renewed when=2020-10 | official | + | - | Already in October
4 | renewal renewed when=2020-10 | official | + | - | ^
3 | release 2021-12-25 | official | + | Disney+ | On the Investor Day
3 | production filming starts when=2021-04-12 | official | + | Deborah Falk | "We turn over
- | crew Deborah Falk / producer | official | + | - | ^
3 | release 2022-04-17.. | predicted | + | - | I can't see the show
3 | cast Robert Achebe / Gardener / leaving | official | + | Robert Achebe | On the cast
- | crew Ludo Brandt / composer | official | + | - | Ludo Brandt's organ
3 | crew Ludo Brandt / composer | official | - | - | ^
3 | crew Hildegard Voss / composer | official | + | - | ^
