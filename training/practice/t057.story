url: https://www.cinemagazette.example/series/2024/06/21/glasvaarder-prime-video
outlet: Cinema Gazette
published: 2024-06-21
title: Prime Video's ‘Glasvaarder’ Brings Back Dead Lead for Season 2
series: Glasvaarder

No coffin is safe any longer. Prime Video has announced that Thijs van Oord, whose Captain Maarten perished in the first season of “Glasvaarder,” is going to be in the second as well.

How? The Dutch-language adventure, set on a glass submarine in 1889, will go back to the captain's youth for roughly half of its eight chapters. A younger actor wasn't considered, according to showrunner Roos Bakkerveld. “Thijs has the legs for it. We'll do the face with light.”

Van Oord is joined by Amara Touré, Yannick Leroux and, in her first Dutch role, the German star Katharina Sommerfeld. Lotte de Wit will be seen again as the ship's doctor.

Bakkerveld's co-writer is once more Pim Hageman. Directors are Ineke Smit, as before, and Joost Brandsma, who replaces Karel Polak.

Shooting is currently taking place at the studios in Vilvoorde and is set to move on to Madeira in September; if the weather doesn't cooperate, it may have to wait till the spring. Prime Video plans to launch the new season “at the end of 2025.” An educated guess would be the week before Christmas. In the first four weeks of its release in October 2023 the show had been viewed in 3 million homes in the Benelux.

Season 1 was adapted, freely, from a radio play of 1957. For the second there's no such basis.

=== claims
2 | cast Thijs van Oord / Captain Maarten / returning | official | + | Prime Video | Prime Video has announced
1 | cast Thijs van Oord / Captain Maarten / - | official | + | - | ^
2 | episodes 8 | official | + | - | The Dutch-language
- | crew Roos Bakkerveld / showrunner | official | + | - | A younger actor
2 | cast Amara Touré / - / joining | official | + | - | Van Oord is
2 | cast Yannick Leroux / - / joining | official | + | - | ^
2 | cast Katharina Sommerfeld / - / joining | official | + | - | ^
2 | cast Lotte de Wit / the ship's doctor / returning | official | + | - | Lotte
2 | crew Pim Hageman / writer | official | + | - | Bakkerveld's
2 | crew Roos Bakkerveld / writer | official | + | - | ^
2 | crew Ineke Smit / director | official | + | - | Directors are
1 | crew Ineke Smit / director | official | + | - | ^
2 | crew Joost Brandsma / director | official | + | - | ^
1 | crew Karel Polak / director | official | + | - | ^
2 | crew Karel Polak / director | official | - | - | ^
2 | production filming under way | official | + | - | Shooting is
2 | release 2025-11-01..2025-12-31 | official | + | Prime Video | Prime Video plans
2 | platform Prime Video | official | + | - | ^
1 | release 2023-10 | official | + | - | In the first four
1 | source_material other / - | official | + | - | Season 1 was
2 | release 2025-12-18..2025-12-24 | predicted | + | - | An educated
