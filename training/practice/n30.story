url: https://www.animeharbor.example/spice-courier-sequel-announced
outlet: Anime Harbor
published: 2022-12-25
title: Spice Courier TV Anime Sequel Announced With Teaser Visual
series: Spice Courier

A Christmas present for caravan lovers: at the close of the final installment of Spice Courier on Sunday, a card with the words "Second season in production" appeared on the screen. The show's official Twitter account added that the main staff and the two leads are to stay.

Those two are Ayumu Senda, who lends her voice to the courier Nadia, and Jun Watabe, alias the camel Old Salt.

Masashi Ukai directed the first season at Ajia-do; Noriko Endo was in charge of the scripts. The music was the work of Kei Hoshi. For Ukai it was a first series.

When will the caravan move off? The account kept that to itself. Kadokawa's earnings report, out in November, has a line with "SC2" in the fiscal year ending March 2025, from which sharp-eyed readers deduce a start in the autumn of 2024 or the winter after it.

The anime has been on Japanese television since October 2, and HIDIVE has streamed it abroad. Thirteen episodes cover the first four of Touko Ise's light novels, of which there are eleven. They have been turned into a comic as well.

Ise, in a handwritten message, asked for the reader's patience: "I've seen the storyboards of the first two episodes, and my camel has grown!"

A stage play with another cast opens in Ikebukuro in March. The Blu-ray box, with an unaired short, goes on sale on February 24.

UPDATE, 27 December: An English-subtitled version of the announcement video has been uploaded. It lasts 15 seconds and shows a dune.

=== claims
2 | renewal renewed when=2022-12-25 | official | + | - | A Christmas
2 | production filming under way | official | + | - | ^
2 | cast Ayumu Senda / Nadia / returning | official | + | official Twitter account | Those two
2 | cast Jun Watabe / Old Salt / returning | official | + | official Twitter account | ^
1 | crew Masashi Ukai / director | official | + | - | Masashi Ukai
1 | crew Noriko Endo / writer | official | + | - | ^
1 | crew Kei Hoshi / composer | official | + | - | The music
2 | release none | official | - | - | The account kept
2 | release 2024-09-01..2025-02-28 | rumored | + | - | Kadokawa's
1 | release 2022-10-02 | official | + | - | The anime has been
- | platform HIDIVE | official | + | - | ^
1 | episodes 13 | official | + | - | Thirteen episodes
- | source_material novel / - | official | + | - | ^
2 | trailer announcement when=2022-12-27 | official | + | - | UPDATE, 27
