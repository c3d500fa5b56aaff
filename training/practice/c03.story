url: https://www.sakuratelegraph.example/2022/11/03/iron-lullaby-season-3
outlet: Sakura Telegraph
published: 2022-11-03
title: Iron Lullaby Season 3: Is It In The Works? Release Date Estimates And Leaks
series: Iron Lullaby

Iron Lullaby has been away from television since March 2020, when Iron Lullaby Second Verse bowed out with its twelfth installment. Is a third season in the works? Let's dig in.

What the leakers say

Sugoi LITE, whose track record is decent, wrote on October 29 that a third series had been greenlit and that CloverWorks would take it off Studio Pierrot's hands. Another account, SpoilerNeko, adds April 2023 to that. SpoilerNeko was the one that swore to a Chainsaw Man musical, so handle with gloves.

The committee has not breathed a word on a sequel, and a spokesman for Aniplex let Oricon know that no such project is on its books.

How much material is left

Haruka Nishino's manga stands at nineteen volumes, of which the animators have burnt through eleven. Nishino was in hospital for most of last year, and her magazine went on without her. That hasn't stopped anyone. Mob Psycho 100 went three and a half years between its second and third outings, and Devil Is a Part-Timer! needed nine years for a sequel.

So when?

Should the committee give its nod this winter, we'd bet on something like October 2024 at the soonest. There won't be any in 2023, whatever that tweet may promise. The staff listing for a so-called "Iron Lullaby project" on an animator's website, spotted by AnimeFactCheck, says "2024, TV, 24 ep.", which lends our bet a little weight.

Is there a trailer?

Sorry, the clip with a million views on YouTube is a patchwork of second-season cuts and a toothpaste ad. An authentic one would have to come from the official channel, and that has uploaded only concert footage.

Where did season 2 leave off? Ragna had lost her arm and the war. If the anime does get a sequel, the Siege of Karth is what it would open with.

Both seasons are up on Crunchyroll with subtitles in nine languages.

=== claims
3 | renewal renewed | reported | + | Sugoi LITE | Sugoi LITE
3 | release 2023-04 | rumored | + | SpoilerNeko | Another account
3 | renewal renewed | official | - | - | The committee has
3 | renewal renewed | official | - | Aniplex | ^
2 | episodes 12 | official | + | - | Iron Lullaby has
- | source_material comic / - | official | + | - | Haruka Nishino's
3 | precedent Mob Psycho 100 / release / 42 | official | + | - | Mob Psycho
3 | precedent The Devil Is a Part-Timer! / release / 108 | official | + | - | ^
3 | release 2024-10.. | predicted | + | - | Should the committee
3 | release 2023 | predicted | - | - | There won't
3 | release 2024 | reported | + | AnimeFactCheck | The staff listing
3 | episodes 24 | reported | + | AnimeFactCheck | ^
3 | trailer clip | official | - | - | Sorry, the clip
1 | platform Crunchyroll | official | + | - | Both seasons
2 | platform Crunchyroll | official | + | - | ^
