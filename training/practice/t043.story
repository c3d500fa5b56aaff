url: https://www.subscribed.example/disney-plus/the-otter-kingdom-season-2-trailer
outlet: Subscribed
published: 2023-09-19
title: ‘The Otter Kingdom’ Season 2 Trailer Swims In, Along With a Date
series: The Otter Kingdom

The river rises on November 22. That's the date Disney+ revealed this morning for the second season of “The Otter Kingdom,” and it did so at the end of a trailer that throws a waterfall, a weasel army and a song at us in a minute and a half.

Kelvin Obuya is again heard as Prince Bramble, Astrid Falk as his mother, the Queen, and there's a first listen to Jason Mbeki-Ross, the new voice of General Stoat. It replaces that of Henry Coffin, who died last year and to whom the opening episode is dedicated.

The eight episodes will be dropped two at a time. “We had more time, and it shows in the water,” director Lucía Benavides says in the press notes. She's joined by co-director Pak Wai-lun, with a score by Elin Hagström.

The series springs from Robert Applewood's picture books, of which there have been 23 since 1981.

A third season has been in production for some months now at the studio in Galway, as animation takes its time. It'll be shown late next year.

The first season is available to stream, obviously, and so is the short film “Bramble's Bath,” which was nominated for an Academy Award.

=== claims
2 | release 2023-11-22 | official | + | Disney+ | The river rises
2 | trailer trailer when=2023-09-19 | official | + | Disney+ | That's the date
2 | cast Kelvin Obuya / Prince Bramble / returning | official | + | - | Kelvin Obuya
2 | cast Astrid Falk / the Queen / returning | official | + | - | ^
2 | cast Jason Mbeki-Ross / General Stoat / joining | official | + | - | ^
2 | cast Henry Coffin / General Stoat / leaving | official | + | - | It replaces
2 | episodes 8 | official | + | - | The eight episodes
- | crew Lucía Benavides / director | official | + | - | “We had more
- | crew Pak Wai-lun / director | official | + | - | She's joined
- | crew Elin Hagström / composer | official | + | - | ^
- | source_material other / - | official | + | - | The series springs
3 | production filming under way | official | + | - | A third season
3 | release 2024-09..2024-12 | official | + | - | It'll be shown
