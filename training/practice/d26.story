url: https://www.vaultandveil.example/2025/07/30/vesper-lane-season-4-when
outlet: Vault and Veil
published: 2025-07-30
title: When does Vesper Lane Season 4 come out? Here's what we've heard so far
series: Vesper Lane

Still drying your eyes over that funeral? Vesper Lane Season 3 took no prisoners, but take heart: Season 4 is a done deal, and it changes the century while it's at it.
When Will Vesper Lane Season 4 Arrive? No day has been circled, yet AMC+ has let on that it's shooting for a bow in 2026. Let's do the arithmetic. Season 1 lit its lamps in October 2021, Season 2 in January 2023, and Season 3 in March 2025, so you'd be wise to think of fall 2026 and not a leaf sooner. Why the long nights? Crinolines take forever.
What Happens in Vesper Lane Season 4? It's The Gaslight Widow's turn, the third of Honoria Quist's penny-dreadful pastiches. The seasons so far had hugged Inspector Gale, whereas now it's the widow who narrates. She has, AMC+ promises, "nine husbands and no regrets."
Who's Coming Back for Season 4?
• Anselm Fry as Inspector Gale
• Roisin Vale as the Widow Marchbanks
• Dev Sandhu as Mr. Pym
• Tilly Osgood as Mouse
Who Isn't?
• Gregor Stahl (Lord Ashcombe): staked, burned, scattered.
And Who's New?
• Marcella Bright as Queen Victoria, no less
• Hugo Penn in a role that's being kept in the coffin
Is There a Trailer? Nothing doing. Comic-Con visitors got to see a teaser last Saturday behind closed doors, and closed the doors have stayed.
Meanwhile Quist has a seventh book coming in October, and a film based on her Moth Hotel is doing the festival rounds.

=== claims
4 | renewal renewed | official | + | - | Vesper Lane Season 3 took
4 | release none | official | - | - | No day has been
4 | release 2026 | official | + | AMC+ | ^
1 | release 2021-10 | official | + | - | Season 1 lit
2 | release 2023-01 | official | + | - | ^
3 | release 2025-03 | official | + | - | ^
4 | release 2026-09..2026-11 | predicted | + | - | ^
4 | source_material novel / The Gaslight Widow | official | + | - | It's The Gaslight
4 | cast Anselm Fry / Inspector Gale / returning | official | + | - | Anselm Fry
4 | cast Roisin Vale / Widow Marchbanks / returning | official | + | - | Roisin Vale
4 | cast Dev Sandhu / Mr. Pym / returning | official | + | - | Dev Sandhu
4 | cast Tilly Osgood / Mouse / returning | official | + | - | Tilly Osgood
4 | cast Gregor Stahl / Lord Ashcombe / leaving | official | + | - | Gregor Stahl
4 | cast Marcella Bright / Queen Victoria / joining | official | + | - | Marcella Bright
4 | cast Hugo Penn / - / joining | official | + | - | Hugo Penn
4 | trailer trailer | official | - | - | Nothing doing
4 | trailer teaser when=2025-07-26 | official | + | - | Comic-Con visitors
