url: https://www.gamersreel.example/hollow-star-series-season-2-showrunner
outlet: Gamers Reel
published: 2024-11-08
title: Hollow Star season 2 loses its showrunner weeks before cameras roll
series: Hollow Star

The curse of Hollow Star strikes anew. Beckett Shaw, who shepherded the adaptation of Obelisk's space-horror game of that name onto Paramount+, is parting ways with it on the eve of its second season.

"After four years in the dark I need some daylight," he writes in a note shared with The Wrap, to which he adds that all the scripts are his and that he wishes them well. Into the breach jumps Annika Roth, until now one of the executive producers; she will run things from here on.

The calendar stays as it is, at least on paper. The shoot, ten weeks in Budapest, is to kick off on December 2. A source at the studio grumbled to The Wrap that a slip into January is "more or less baked in."

Viewers need not fear for their crew. Tasha Yoon puts the helmet of Captain Ilse Brandt back on, and Femi Adler's android Nine has been switched on again. Old hands of the game will be pleased with the arrival of Raúl Estévez: he is Commander Vasquez, the villain of the third chapter.

The new season draws on Hollow Star II, with seven installments in place of nine.

When the first one crash-landed on June 13, 2023, it was panned by critics, then embraced. Still, it took until last December for Paramount to give it a second life.

Do not look for it before 2026. So says Roth herself: "We've got a lot of goo to render."

In other news, the studio's own sequel, Hollow Star IV, comes out for PlayStation 5 on February 20, and a teaser for it will be shown at The Game Awards.

=== claims
2 | crew Beckett Shaw / showrunner | official | - | - | Beckett Shaw
- | crew Beckett Shaw / showrunner | official | + | - | ^
- | source_material game / Hollow Star | official | + | - | ^
- | platform Paramount+ | official | + | - | ^
2 | crew ?Beckett Shaw / writer | official | + | Beckett Shaw | "After four years
2 | production writing ends | official | + | Beckett Shaw | ^
2 | crew Annika Roth / showrunner | official | + | - | Into the breach
- | crew Annika Roth / producer | official | + | - | ^
2 | production filming starts when=2024-12-02 | official | + | - | The shoot, ten
2 | production filming starts when=2025-01 | reported | + | The Wrap | A source
2 | cast Tasha Yoon / Ilse Brandt / returning | official | + | - | Tasha Yoon
2 | cast Femi Adler / Nine / returning | official | + | - | ^
2 | cast Raúl Estévez / Commander Vasquez / joining | official | + | - | Old hands
2 | source_material game / Hollow Star II | official | + | - | The new season draws
2 | episodes 7 | official | + | - | ^
1 | episodes 9 | official | + | - | ^
1 | release 2023-06-13 | official | + | - | When the first
2 | renewal renewed when=2023-12 | official | + | - | Still, it took
2 | release 2026-01-01.. | official | + | Annika Roth | Do not look
