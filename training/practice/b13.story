url: https://www.filmyghar.example/web/qatil-gali-season-3-release-date-cast
outlet: Filmy Ghar
published: 2023-08-29
title: Qatil Gali 3 Release Date, Cast, Story, Where to Watch, and Latest Update
series: Qatil Gali

Qatil Gali is the web series which made the whole country look under the bed. After two blockbuster seasons the makers are all set to come with part 3, and the excitement of public is touching the sky!

Qatil Gali 3 Release Date

Good news for the lovers of suspense: teaser of the season was dropped on Independence Day and at its end the words "This Diwali" are flashing. Diwali falls on 12 November this year, so as per our guess it can hit the screens on 10 November, being Friday. SonyLIV is tight-lipped on the exact day.

Part 1 was streaming from 4 October 2019 and gained 8.9 IMDb. In 2021, on 17 December, second part came and broke own record.

Qatil Gali 3 Star Cast

Arjun Wadhwa is reprising Inspector Rathee. Meera Sahni essays Dr. Noor for third time. Veteran actor Iqbal Sheikh is roped in for negative shade. As per sources Kabir Anand, the Sunny of part 2, is not having any role now, and his PR team refused to comment. Nargis has not been approached for item song.

Qatil Gali 3 Story

The story resumes after the murder in Aligarh. Will Rathee catch the Painter? Who has sent the red bangles? All shall be revealed.

Qatil Gali 3 Makers

Rohan Mistry has helmed the entire show and penned it along with Shalini Kaul. The shooting was wrapped up by 30 June in Lucknow; dubbing and VFX are the works going on presently. The total number of episodes are 10, whereas part 1 was having 8.

How to watch Qatil Gali 3?

You need the SonyLIV subscription, the price is Rs 299 per month. Do not download it from the Telegram, it is punishable.

Is it a true story? The writers are saying it is "inspired by a newspaper cutting," nothing else. Before this, Mistry's film Dhuaan was released in May 2022 and his next is with a big star.

=== claims
3 | renewal renewed | official | + | - | After two block
3 | trailer teaser when=2023-08-15 | official | + | - | Good news for
3 | release 2023-11-10 | predicted | + | - | Diwali falls
3 | release 2023-11-12 | official | + | - | Good news for
3 | release none | official | - | SonyLIV | SonyLIV is
1 | release 2019-10-04 | official | + | - | Part 1 was
2 | release 2021-12-17 | official | + | - | In 2021, on
3 | cast Arjun Wadhwa / Inspector Rathee / returning | official | + | - | Arjun Wadhwa
3 | cast Meera Sahni / Dr. Noor / returning | official | + | - | Meera Sahni
3 | cast Iqbal Sheikh / - / joining | official | + | - | Veteran
3 | cast Kabir Anand / Sunny / leaving | rumored | + | - | As per sources
2 | cast Kabir Anand / Sunny / - | official | + | - | ^
- | crew Rohan Mistry / director | official | + | - | Rohan Mistry
- | crew Rohan Mistry / writer | official | + | - | ^
- | crew Shalini Kaul / writer | official | + | - | ^
3 | production filming ends when=..2023-06-30 | official | + | - | The shooting was
3 | production post-production under way | official | + | - | ^
3 | episodes 10 | official | + | - | The total
1 | episodes 8 | official | + | - | ^
3 | platform SonyLIV | official | + | - | You need
- | source_material other / - | official | + | - | The writers are
