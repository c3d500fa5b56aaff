url: https://www.otakuledger.example/2024/12/28/rumor-recap-2024
outlet: Otaku Ledger
published: 2024-12-28
title: The rumors of 2024: hits, misses and pendings
series: Glass Pilgrim

Our accounts are open. This is how those with a mouth bigger than their sources did this year.

Hits

In January an account called MugiTea wrote that Glass Pilgrim would be renewed by spring; on March 24 it was. The same hand gave Wit Studio, and Wit it is.
Weekly listings magazine TV Guide Japan had printed "October, cour 1 of 2" for Beekeeper of Tartarus 3 three weeks too soon. Correct to the letter.

Misses

Salaried Dragon was going to have its fourth year in July, said a post with ninety thousand likes. July went by. Its studio, Bones, has since clarified that not one cut of it is drawn.
"The final season of Nun & Gun wraps in eight episodes." It has thirteen, and we've seen five.
Several influencers spoke of a Tokyo Toads reboot. What there is, is a pachinko machine.

Pendings

Will MAPPA do Hollow Bride's second season in 2025? It's down for it on a slide of a Chinese licensee which leaked at Thanksgiving. The slide says "Q3." MAPPA laughs.
Word from the recording studios has Saori Hayami back in the booth for Two-Faced Empress as early as February.
A bookshop clerk in Nagoya claims to have unpacked a wraparound band on which was written "TV anime third season, 2026" for Lanterns of Edo. The volume goes on sale on January 17, so we'll see in three weeks.

Ours

We ourselves foretold that Platinum Fox would be delayed, and delayed it was, from April of this year to who knows when. We also said that no trailer of Black Tide Academy 2 could appear before summer, whereupon there was one in May.

Asked for a forecast on Glass Pilgrim: spring 2026 or thereabouts. Frieren, from the same shelf at the bookshop, has needed twenty-eight months.

=== claims
Glass Pilgrim :: - | renewal renewed when=2024-03-24 | official | + | - | In January
Beekeeper of Tartarus :: 3 | release 2024-10 | official | + | - | Weekly listings
Salaried Dragon :: 4 | release 2024-07 | official | - | - | Salaried
Salaried Dragon :: 4 | production filming starts | official | - | Bones | Its studio
Nun & Gun :: - | episodes 8 | rumored | - | - | "The final
Nun & Gun :: - | renewal final | official | + | - | ^
Nun & Gun :: - | episodes 13 | official | + | - | It has
Hollow Bride :: 2 | release 2025-07..2025-09 | rumored | + | - | The slide
Two-Faced Empress :: - | cast Saori Hayami / - / returning | rumored | + | - | Word from
Two-Faced Empress :: - | production filming starts when=2025-02 | rumored | + | - | ^
Lanterns of Edo :: 3 | release 2026 | rumored | + | - | A bookshop
Lanterns of Edo :: 3 | renewal renewed | rumored | + | - | ^
Platinum Fox :: - | delay | official | + | - | We ourselves
Platinum Fox :: - | release 2024-04 | official | - | - | ^
Black Tide Academy :: 2 | trailer trailer when=2024-05 | official | + | - | We also
Glass Pilgrim :: - | release 2026-03..2026-05 | predicted | + | - | Asked for
Glass Pilgrim :: - | precedent Frieren: Beyond Journey's End / release / 28 | official | + | - | Frieren
