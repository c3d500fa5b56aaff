url: https://www.ottergossip.example/the-drowned-bell-s3-rumours
outlet: Otter Gossip
published: 2022-08-24
title: The Drowned Bell: every rumour about series three, sorted by how much we believe it
series: The Drowned Bell

Nobody official has said a syllable since the credits rolled in March on the second series of The Drowned Bell. Everybody else has. Our pile of whispers, from solid to silly.

Fairly solid. The Stage notes, in a profile of the Norwich theatre, that Tobias Whelan gave up a Hamlet there “to go back to the water this winter.” It takes no sleuth to see a shoot behind that, and we'd pencil in January. BBC One, which shows it, had better have the boats ready.

Plausible. A caterer from Cromer, of all sources, swears that she has been booked from the ninth of January until Easter. For what it's worth, the caterers were right the last time.

Also plausible. Six hours have been the measure of both series, but the Radio Times would have us know that the third goes to eight.

Hm. Some sort of farewell is in the wind. A person close to the production let slip to a friend of ours that the writers treat this one as the last toll of the bell. Peter Aldous, who created it, was asked about that in Edinburgh this month and sipped his water.

Doubtful. Fans have convinced each other that Marian Teague (Gemma Foy), last seen with a boathook in her, isn't dead and that Foy was spotted in a wetsuit. Gemma Foy's agent rang us, unprompted, to say that her client “won't be in it.” We leave it to you whom to trust.

Silly. There's a blog which has the premiere down for the tenth of this September, three weeks from now. With not one foot of it shot that is of course nonsense.

Our own tea leaves? Twenty-two months lay between the first and the second. Apply that to the third and the tide comes in about January 2024. Aldous also adapts the memoirs of an admiral, for the radio. Did you know that the bell is made of fibreglass?

=== claims
2 | release ..2022-03-31 | official | + | - | Nobody official
3 | production filming starts when=2023-01 | predicted | + | - | It takes no
- | platform BBC One | official | + | - | BBC One, which
3 | production filming under way when=2023-01-09..2023-04-09 | rumored | + | - | A caterer
1 | episodes 6 | official | + | - | Six hours
2 | episodes 6 | official | + | - | ^
3 | episodes 8 | reported | + | Radio Times | ^
3 | renewal final | rumored | + | - | A person close
- | crew Peter Aldous / creator | official | + | - | Peter Aldous, who
3 | cast Gemma Foy / Marian Teague / returning | rumored | + | - | Fans have
3 | cast Gemma Foy / Marian Teague / leaving | reported | + | Gemma Foy's agent | Gemma Foy's agent
3 | release 2022-09-10 | rumored | + | - | There's a blog
3 | release 2022-09-10 | predicted | - | - | With not one
3 | release 2024-01 | predicted | + | - | Apply that
