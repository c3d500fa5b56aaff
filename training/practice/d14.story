url: https://www.worldtvflash.example/2021/01/paper-lantern-girls-season-3
outlet: World TV Flash
published: 2021-01-23
title: Paper Lantern Girls Season 3: Coming or Not, When It Airs, Who Plays
series: Paper Lantern Girls

- Advertisement -

Taiwan gives to the world not only the milk tea but also dramas of high class. A bright example is Paper Lantern Girls, it makes the people laugh and weep since 12 October 2018. It has its roots in the blog diary of one student by name of Fang Yu-chen.

The two seasons count 20 episodes each. The second was telecasted from 7 February 2020 at PTS and afterwards went to Netflix for the other countries.

Fate.

Happily the station PTS gave its yes to season three, the event occurred in the month of November. The producer Wu Mei-hua said it with own mouth to the newspaper United Daily.

Date Of The Telecast.

About the date the lips are sealed. Because the corona made the shooting halt in the previous summer, some websites think it is delayed until 2022. We are of the opinion that already this autumn is possible.

Faces.

We will surely behold again the three girls: Allison Tseng plays A-Mei, Vicky Hung plays Little Rain, Gingle Peng plays the Professor. Male lead Marcus Ko bids farewell, for he performs now the military service. In his place steps in one newcomer from Malaysia, Ethan Loh.

Pens And Chairs.

The captain of the ship is director Lien Yi-jun, he was captain in season one but in season two not. The pen is held by Fang Yu-chen himself this time.

Video Of Preview.

No preview of any length was brought out by the station.

Thanks for reading! Which girl is the one you like? The film with the same three actresses, Night Market Queens, got 2 nominations at the Golden Horse on 21 November.

=== claims
1 | release 2018-10-12 | official | + | - | A bright example
- | source_material other / - | official | + | - | It has its roots
1 | episodes 20 | official | + | - | The two seasons
2 | episodes 20 | official | + | - | ^
2 | release 2020-02-07 | official | + | - | The second was telecasted
2 | platform PTS | official | + | - | ^
2 | platform Netflix | official | + | - | ^
3 | renewal renewed when=2020-11 | official | + | Wu Mei-hua | Happily the station
- | crew Wu Mei-hua / producer | official | + | - | The producer Wu
3 | release none | official | - | - | About the date
3 | production filming under way when=2020-06..2020-08 | official | - | - | Because the corona
3 | delay to=2022 | rumored | + | - | ^
3 | release 2022 | rumored | + | - | ^
3 | release 2021-09..2021-11 | predicted | + | - | We are of the opinion
3 | cast Allison Tseng / A-Mei / returning | official | + | - | We will surely
3 | cast Vicky Hung / Little Rain / returning | official | + | - | ^
3 | cast Gingle Peng / Professor / returning | official | + | - | ^
3 | cast Marcus Ko / - / leaving | official | + | - | Male lead
3 | cast Ethan Loh / - / joining | official | + | - | In his place
3 | crew Lien Yi-jun / director | official | + | - | The captain of the
1 | crew Lien Yi-jun / director | official | + | - | ^
2 | crew Lien Yi-jun / director | official | - | - | ^
3 | crew Fang Yu-chen / writer | official | + | - | The pen is held
3 | trailer trailer | official | - | - | No preview of
