url: https://www.hobbymanga.example/2023/01/25/saint-of-the-vending-machine
outlet: Hobby Manga
published: 2023-01-25
title: What we know about the second season of Saint of the Snack Bar
series: Saint of the Snack Bar

The second season of Saint of the Snack Bar was announced with much noise in September 2021. Since then it has become rather quiet.

Production

Whether it's being animated at all isn't quite clear. On the one hand, the studio Silver Link sought key animators for “S. S. B. 2nd” in a job advertisement of last November. On the other hand, the director, Jin Tamamura, noted on Twitter as late as Christmas that he was still waiting for “the last third of the scripts.” No one has seen so much as a frame.

Date

There isn't a date, only a year, which was 2022 and is over. In its latest financial report Kadokawa attributes the season to the fiscal year 2023, i.e. to the time between April of this year and March of the next. Leakers differ: while Sugoi LITE leaves it at “2023,” the Chinese forum user Yonkou names October 5. We believe that January 2024 is a realistic estimate.

Duration

At the time of the announcement twelve episodes were spoken of. Nothing more recent is available.

Cast and crew

The heroine is going to be voiced by Rie Takahashi once more, as the visual from 2021 shows. The scripts are again provided by Michiko Yokote-Sato, while nothing has been said about the music.

Trailer

None has been published. What is shown at trade fairs is the old one with a new text.

Comparison

The Devil Is a Part-Timer! and Log Horizon prove that silence means nothing. It was after 82 months that the latter returned.

Original

The novels by Nekoko appear with Kadokawa Beans. A manga runs on Pixiv. Volume 9 goes on sale on February 1, and maybe its wraparound band knows more.

=== claims
2 | renewal renewed when=2021-09 | official | + | - | The second season of
2 | production filming under way | official | - | - | Whether it's
2 | production writing ends | official | - | Jin Tamamura | On the other
- | crew Jin Tamamura / director | official | + | - | ^
2 | release none | official | - | - | There isn't
2 | release 2022 | official | - | - | ^
2 | release 2023-04-01..2024-03-31 | official | + | Kadokawa | In its latest
2 | release 2023 | reported | + | Sugoi LITE | Leakers
2 | release 2023-10-05 | rumored | + | Yonkou | ^
2 | release 2024-01 | predicted | + | - | We believe
2 | episodes 12 | official | + | - | At the time
2 | cast Rie Takahashi / heroine / returning | official | + | - | The heroine
2 | crew Michiko Yokote-Sato / writer | official | + | - | The scripts
2 | trailer trailer | official | - | - | None has
2 | precedent Log Horizon / release / 82 | official | + | - | It was after
- | source_material novel / - | official | + | - | The novels
