url: https://www.dailynine.example/2024/08/when-does-blood-orange-season-4-come-out
outlet: Daily Nine
published: 2024-08-12
title: When does Blood Orange season 4 come out? Here's what we've gathered
series: Blood Orange

Still shaken by what happened at the wedding? Then you'll be glad of this: Blood Orange does have a fourth season ahead, with a different title card and, it appears, a lot less sunlight.
When Does Blood Orange Season 4 Come Out?
Nobody has circled a day, but FX says that the new season is aimed at 2025. Past habits may tell us a bit more. The first season opened in September 2019, the second in June 2021 and the third in July 2023, so the likeliest slot is next summer. Why the long pauses? Oranges, the producers like to joke, only ripen once.
What Is Blood Orange Season 4 About?
It's going to follow The Bitter Rind, third in Salvatore Amato-Reese's crime novels. Earlier seasons leaned on Carmela's memories; this time it's her brother who does the talking, and he lies. FX promises “a trial, a pig and a papal visit.”
Book lovers will recall that only four of the nine suspects make it to the epilogue.
Who Is Back in Season 4?
• Giuliana Ferro-Banks as Carmela Sorrentino
• Dominic Okonjo as Nicky Sorrentino
• Marie-Laure Petit as Judge Vidal
• Ash as the Altar Boy
What did we make of season 3? Our critic gave it four stars and a half, deducting the half for the dolphin.

=== claims
4 | renewal renewed | official | + | - | Then you'll be
4 | release none | official | - | - | Nobody has circled
4 | release 2025 | official | + | FX | ^
- | platform FX | official | + | - | ^
1 | release 2019-09 | official | + | - | The first season opened
2 | release 2021-06 | official | + | - | ^
3 | release 2023-07 | official | + | - | ^
4 | release 2025-06..2025-08 | predicted | + | - | ^
4 | source_material novel / The Bitter Rind | official | + | - | It's going to
4 | cast Giuliana Ferro-Banks / Carmela Sorrentino / returning | official | + | - | Giuliana Ferro
4 | cast Dominic Okonjo / Nicky Sorrentino / returning | official | + | - | Dominic Okonjo
4 | cast Marie-Laure Petit / Judge Vidal / returning | official | + | - | Marie-Laure
4 | cast Ash / Altar Boy / returning | official | + | - | Ash as
