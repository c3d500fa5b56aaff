url: https://www.fortnightlyanime.example/2025/03/16/sequel-tracker
outlet: Fortnightly Anime
published: 2025-03-16
title: Sequel tracker no. 41
series: Rusted Saints

Legend: ✔ means the makers said so; ~ means somebody else did; ? means us.

• Rusted Saints III ✔ Summer. The key art is out, a promo isn't. A dozen episodes.
• Rusted Saints IV ~ "Simultaneously commissioned," as one reads on the back of a Chinese stock report.
• The Tax Collector Can't Die ✔ Delayed from April by a fire at the background studio; it'll be up and running again "from October on."
• Pale Librarian 2 ~ A Spanish licensor let it slip for January; its Japanese colleagues say that Spanish is a rich language.
• Gravekeeper Cooking ? No word on a second since the first left us in 2022. 2026, then.
• Tower of Salt ✔ is set to hit Netflix on May 2 worldwide, and in Japan a week earlier on TBS.
• My Cousin the Comet ~ Leaker Natsuyoshi says: ninth episode of the second season in production, TV run in fall.
• Onsen Detective ✔ Not in 2025. The staff blog was curt.
• Scales & Feathers ? Will it be split? It will. Everything is.
• Kill the Lantern ✔ Teaser visual and 15-second CM on March 9. Premiere "this year."

Deleted since the last issue: Bronze Academy (it's a movie), Fox Letters (finished; Toei has confirmed there's not going to be another), the hoax about Cowboy Bebop.

Footnotes

On Gravekeeper Cooking: the author fell ill, the editor-in-chief changed. A production assistant's résumé has "GC 2nd, 2023, unreleased" among its lines, which may mean that the work's done and the money isn't.
On Tower of Salt: the Japanese broadcast stops after episode 6 for baseball.
For people who write to us that two years are an eternity: Spice and Wolf's return took fifteen.

=== claims
Rusted Saints :: 3 | release 2025-06..2025-08 | official | + | - | Rusted Saints III
Rusted Saints :: 3 | trailer trailer | official | - | - | ^
Rusted Saints :: 3 | episodes 12 | official | + | - | ^
Rusted Saints :: 4 | renewal renewed | reported | + | Chinese stock report | Rusted Saints IV
The Tax Collector Can't Die :: - | delay to=2025-10.. | official | + | - | The Tax Collector
The Tax Collector Can't Die :: - | release 2025-10.. | official | + | - | ^
The Tax Collector Can't Die :: - | release 2025-04 | official | - | - | ^
Pale Librarian :: 2 | release 2026-01 | reported | + | Spanish licensor | Pale Librarian
Gravekeeper Cooking :: 2 | release 2026 | predicted | + | - | Gravekeeper
Gravekeeper Cooking :: 2 | production filming ends | predicted | + | - | A production
Tower of Salt :: - | platform Netflix | official | + | - | Tower of Salt
Tower of Salt :: - | release 2025-05-02 | official | + | - | ^
Tower of Salt :: - | platform TBS | official | + | - | ^
Tower of Salt :: - | release 2025-04-25 | official | + | - | ^
My Cousin the Comet :: 2 | production filming under way | reported | + | Natsuyoshi | My Cousin
My Cousin the Comet :: 2 | release 2025-09..2025-11 | reported | + | Natsuyoshi | ^
Onsen Detective :: - | release 2025 | official | - | staff blog | Onsen
Kill the Lantern :: - | trailer teaser when=2025-03-09 | official | + | - | Kill the
Kill the Lantern :: - | release 2025 | official | + | - | ^
Fox Letters :: - | renewal cancelled | official | + | Toei | Deleted
