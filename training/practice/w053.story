url: https://showstatusblog.example/the-orchid-thieves-s2
outlet: Show Status Blog
published: 2023-09-19
title: The Orchid Thieves season 2 potential release date, cast and more
series: The Orchid Thieves

Bad news first, green-fingered friends. With the writers on strike since May and the actors since July, nobody is working on The Orchid Thieves right now. Peacock did renew it, on April 20, but that's where things stopped.

The Orchid Thieves season 2 potential release date: When will it air?

There's no date. Shooting had been pencilled in for August in Florida; that didn't happen, for obvious reasons. If both strikes end this autumn, which is a big if, cameras might roll in January 2024, and then we could have new episodes by the end of next year. Our money's on early 2025, though.

(For what it's worth, it took Peacock's own Bayou Rules nearly 20 months to grow a second season, without any strike.)

The Orchid Thieves season 2 cast: Who's coming back?

Unless something drastic happens, expect Dana Okonedo as botanist Joan and Rafe Tillery as her crooked brother Walt. Walt's fate was left open, but come on. The biggest question mark is Margot Lindqvist. “I'd love to, they'd have to dig me up,” she joked to Collider-adjacent site Screen Rake. So don't count on her.

The Orchid Thieves season 2 plot: What will happen?

According to TVLine, the second season has been cut from ten episodes to eight. Showrunner Teddy Marchetti told Variety that he'd “go to Borneo if they let me.” The show is inspired by a 1998 magazine story.

The Orchid Thieves season 2 trailer: Is there one?

No. And given the above, there won't be for quite some time.

=== claims
2 | production filming under way | official | - | - | With the writers
2 | renewal renewed when=2023-04-20 | official | + | - | Peacock did renew
2 | release none | official | - | - | There's no date
2 | production filming starts when=2023-08 | official | - | - | Shooting had been
2 | production filming starts when=2024-01 | predicted | + | - | If both strikes
2 | release 2023-09-19..2024-12-31 | predicted | + | - | ^
2 | release 2025-01-01..2025-04-30 | predicted | + | - | Our money's on
2 | precedent Bayou Rules / release / 20 | official | + | - | (For what
Bayou Rules :: - | platform Peacock | official | + | - | ^
2 | cast Dana Okonedo / Joan / returning | predicted | + | - | Unless something
2 | cast Rafe Tillery / Walt / returning | predicted | + | - | ^
2 | cast Margot Lindqvist / - / leaving | predicted | + | - | So don't count
- | crew Teddy Marchetti / showrunner | official | + | - | Showrunner Teddy
- | source_material other / - | official | + | - | The show is inspired
2 | trailer trailer | official | - | - | No.
2 | episodes 8 | reported | + | TVLine | According to TVLine
2 | episodes 10 | reported | - | TVLine | ^
