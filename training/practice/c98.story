url: https://www.dramastoday.example/2022/10/18/the-prosecutors-daughter-sbs
outlet: Dramas Today
published: 2022-10-18
title: SBS side on season 3 of 'The Prosecutor's Daughter': "Aiming at the first half of 2023"
series: The Prosecutor's Daughter

Contradictory reports about the third season of 'The Prosecutor's Daughter' were put straight by SBS on the 18th. "We are aiming at the first half of 2023," a person in charge told Newsis.

The day before, the portal My Daily had reported an airing in January, and Sports Seoul one in the second half. Both had referred to "several broadcasting officials."

It is certain that the filming, which began at the end of August, goes on at the moment. It's to be finished before the Lunar New Year, which falls on January 22. Lee Kyung-young, hurt in a fall from a horse at the beginning of the month, is expected back on the set next week. His scenes as Judge Tak were postponed; the season as a whole wasn't.

The number of the episodes stays at 14, says SBS, and denies that there is to be an extension.

The drama, from the pen of Choi Soo-jin, counts as the most successful legal drama of the station. Season 1 started on February 19, 2020. For Season 2 the audience was made to wait no longer than 14 months.

Kim Sae-byuk as Prosecutor Han and Ahn Hyo-seop as her assistant have been there from the beginning. Not in it any longer is Kim Kap-soo, whose chairman was sentenced to life, and it isn't known if Rain's guest role will be continued.

In the coming week, a first teaser video will be released. It was recorded at the script reading in July.

Whether a fourth season is planned? SBS doesn't say. Its competitor MBC took only 10 months from 'Hello, Me' to, well, nothing: it was cancelled.

Kim's film 'The Apartment' opens on November 2.

=== claims
3 | release 2023-01..2023-06 | official | + | SBS | "We are
3 | release 2023-01 | reported | + | My Daily | The day
3 | release 2023-07..2023-12 | reported | + | Sports Seoul | ^
3 | production filming starts when=2022-08-21..2022-08-31 | official | + | - | It is certain
3 | production filming under way | official | + | - | ^
3 | production filming ends when=2022-10-18..2023-01-21 | official | + | - | It's to be
- | cast Lee Kyung-young / Judge Tak / - | official | + | - | Lee Kyung
3 | delay | official | - | - | His scenes
3 | episodes 14 | official | + | SBS | The number
- | crew Choi Soo-jin / writer | official | + | - | The drama
1 | release 2020-02-19 | official | + | - | Season 1 started
2 | release 2021-04 | official | + | - | For Season 2
- | cast Kim Sae-byuk / Prosecutor Han / - | official | + | - | Kim Sae
- | cast Ahn Hyo-seop / assistant / - | official | + | - | ^
3 | cast Kim Kap-soo / chairman / leaving | official | + | - | Not in it
3 | cast Rain / - / returning | official | - | - | ^
3 | trailer teaser when=2022-10-24..2022-10-30 | official | + | - | In the coming
