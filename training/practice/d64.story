url: https://www.filmfolk.example/features/2022/05/05/nora-quill-the-drowned-village-director
outlet: Film Folk
published: 2022-05-05
title: “I left one window open”: Nora Quill on The Drowned Village and a possible return
series: The Drowned Village

Nora Quill answers the phone from a bus. The director has been on the road since The Drowned Village surfaced on BritBox on April 14, and the bus, she explains, is the office.

You'd said it was one and done. Is it?

“It was sold as one and done. I left one window open, in the chapel, and I can see from your faces that you noticed. BritBox noticed, too. We've had lunch. It was a good lunch, but no one put a paper next to the plate.”

And if someone did?

“Then I'd want Hermione back, since there isn't any Village without Hermione Strake. Fergus I've killed, so Fergus can rest.” (Fergus Lamb, whom Tom Ashby-Cole embodies, drowns in part three.)

Ned Halloran's novel has been used up, hasn't it?

“Down to the last full stop. We'd start from a blank page, and Abi Sandhu, who adapted it for us, likes a blank page much more than I do.”

How soon could one see it?

“The reservoir has to be low, so one shoots in August or not at all. This August is out of the question. Do your own sums.”

We've done them: in front of the cameras in 2023, on the screen in the spring of 2024, if at all.

What's the bus for?

“A feature, about a bus. With Hermione, as it happens! She drives. It's out in November.”

In its first two weeks the four-part thriller was BritBox's biggest start ever. In Quill's cupboard there's a BAFTA from 2016, for the short film Tide Table.

=== claims
- | crew Nora Quill / director | official | + | - | The director has
1 | release 2022-04-14 | official | + | - | ^
1 | platform BritBox | official | + | - | ^
2 | renewal renewed | official | - | Nora Quill | “It was sold
- | cast Tom Ashby-Cole / Fergus Lamb / - | official | + | - | (Fergus Lamb
- | source_material novel / - | official | + | - | Ned Halloran's
- | crew Abi Sandhu / writer | official | + | - | We'd start
2 | production filming starts when=2022-08 | official | - | Nora Quill | “The reservoir
2 | production filming starts when=2023 | predicted | + | - | We've done
2 | release 2024-03..2024-05 | predicted | + | - | ^
1 | episodes 4 | official | + | - | In its first
- | platform BritBox | official | + | - | ^
