url: https://popfandomdaily.example/hana-and-the-hyenas-season-2
outlet: Pop Fandom Daily
published: 2023-07-31
title: Hana and the Hyenas Season 2: UPDATED July 2023
series: Hana and the Hyenas

UPDATE, July 2023: Finally! According to Deadline, Prime Video has ordered a second season of Hana and the Hyenas, its Tokyo crime comedy. No word on dates, but the trade says the writers' room will convene in September.

Our original article follows.

Hana and the Hyenas Season 2 – will it happen?

Prime Video hasn't given the green light yet. It has been eleven weeks since the eight episodes came out on May 12, 2022, so there's no need to panic. Consider Sumo Widows. That one waited seven months from its launch for a second season, and today it's the streamer's calling card in Japan.

Hana and the Hyenas Season 2 – possible release date

If it's picked up before the end of the summer we may be watching in late 2023.

Hana and the Hyenas Season 2 – who would be in it

Rinko Adachi, obviously, for there is no Hyenas without Hana. Shota Gondo (Uncle Tetsu) got away in a laundry van, so he'd be free to come back as well. Jun Hosaka's inspector was shot, run over and cremated. We assume that he is done.

Based on?

Contrary to what some write, the series is not based on a manga. Creator Miki Aldridge came up with it on a night bus.

=== claims
2 | renewal renewed | reported | + | Deadline | According to Deadline
- | platform Prime Video | official | + | - | ^
2 | release none | official | - | - | No word on dates
2 | production writing starts when=2023-09 | reported | + | Deadline | ^
2 | renewal renewed | official | - | - | Prime Video hasn't
1 | episodes 8 | official | + | - | It has been eleven
1 | release 2022-05-12 | official | + | - | ^
2 | precedent Sumo Widows / renewal / 7 | official | + | - | That one waited
2 | release 2023-09-01..2023-12-31 | predicted | + | - | If it's picked
2 | cast Rinko Adachi / Hana / returning | predicted | + | - | Rinko Adachi, obviously
2 | cast Shota Gondo / Uncle Tetsu / returning | predicted | + | - | Shota Gondo
1 | cast Jun Hosaka / - / - | official | + | - | Jun Hosaka's
2 | cast Jun Hosaka / - / leaving | predicted | + | - | We assume
- | source_material comic / - | official | - | - | Contrary to
- | crew Miki Aldridge / creator | official | + | - | Creator Miki
