url: https://ottgossipindia.example/kaala-samandar-season-3-date
outlet: OTT Gossip India
published: 2024-01-09
title: Kaala Samandar Season 3 OTT Release: When and where to watch Rajan Saxena's thriller
series: Kaala Samandar

After two super-hit seasons the fans of Kaala Samandar can't keep calm. Sony LIV has kept mum till now. Still, industry insiders are tipping a Diwali 2024 premiere, i.e. on or around 1 November.

Sources close to the production house also told us that 80 per cent of the shoot is over, and merely a Mangalore schedule is remaining. If that is the case, dubbing should commence around March end.

Pinkvilla, in its exclusive of last week, has claimed that Tara Deshpande aka DCP Malini has been replaced by Ahana Roy. The actress rubbished it. “I am very much on board,” she posted on Sunday.

Speculation is rife too that Bollywood's Vikrant Suri has given his nod for a grey-shaded cameo. There's buzz about a runtime of 10 episodes, up from 8 earlier.

Season 1 had arrived on 14 August 2020, in the middle of the lockdown, Season 2 on 2 December 2022. From the 28 months' gap, trade expert Komal Bhatnagar calculates that the third can come only in April 2025. He has a point; though in our humble opinion the makers would not let so much time pass again, and Independence Day week looks a decent bet.

As regards the helmer, Rajan Saxena is learnt to be shooting Dilli 1911 for Excel, so chances are bright that his associate Nitya Menon-Pillai will call the shots. The screenplay is by Ishita Rao, who has adapted S. Haridas's novel The Eleventh Tide.

Will there be Season 4? Rao says that she is “thinking of it while brushing teeth.” Bhatnagar feels that the platform will pull the shutters after this one.

Fans are trending #MaliniIsBack on Twitter. The teaser is likely to be unveiled on Republic Day, 26 January. Did you like the climax of Season 2, where the boat turned out to be empty? In which city was the real case? Comment below.

=== claims
3 | release 2024-11-01 | rumored | + | - | Still, industry
3 | production filming under way | rumored | + | - | Sources close
3 | production post-production starts when=2024-03-21..2024-03-31 | predicted | + | - | If that is
3 | cast Tara Deshpande / Malini / leaving | reported | + | Pinkvilla | Pinkvilla
3 | cast Ahana Roy / Malini / joining | reported | + | Pinkvilla | ^
3 | cast Tara Deshpande / Malini / returning | official | + | Tara Deshpande | “I am very
3 | cast Vikrant Suri / - / joining | rumored | + | - | Speculation
3 | episodes 10 | rumored | + | - | There's buzz
2 | episodes 8 | official | + | - | ^
1 | release 2020-08-14 | official | + | - | Season 1
2 | release 2022-12-02 | official | + | - | ^
3 | release 2025-04 | predicted | + | Komal Bhatnagar | From the 28
3 | release 2024-08-12..2024-08-18 | predicted | + | - | He has a
3 | crew Rajan Saxena / director | predicted | - | - | As regards
3 | crew Nitya Menon-Pillai / director | predicted | + | - | ^
- | crew Ishita Rao / writer | official | + | - | The screenplay
- | source_material novel / The Eleventh Tide | official | + | - | ^
3 | renewal final | predicted | + | Komal Bhatnagar | Bhatnagar feels
3 | trailer teaser when=2024-01-26 | predicted | + | - | The teaser
