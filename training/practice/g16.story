url: https://www.popfizz.example/2025/08/do-we-get-a-wolfram-season-3
outlet: Popfizz
published: 2025-08-08
title: Does ‘Wolfram’ Get a Third Season? Yes and No
series: Wolfram

A week from now Wolfram season 2 arrives on Prime Video, and if you were an admirer of the anarchic spy dramedy's first outing you will have cleared your weekend. Now sit down, because there's a catch. This is where the story ends.

Recommended Videos

Amazon had it printed right on the poster: “the last assignment.” That's farewell, then, to Frances Wolfram (Mary-Kate Adeyemi-Stone), the auditor whom three governments believe to be an assassin. Season 2 begins on August 15, 2025, with three of its eight episodes; the others trickle in on Fridays.

Wolfram — The Last Assignment — August 15 pic.example — Prime Video (@PrimeVideo) July 2, 2025

Remember Otto (Leif Castellane)? We mourned him, we lit candles, and there he is, whole and smug, in the trailer. Someone has got some explaining to do.

Also alive is Nana Wolfram, whom we saw fall off a cable car, though in what state of mind the promo doesn't let on.

The show has its roots in a graphic novel by Jolene Pak, which closes on quite a different note. A prequel about Nana's youth has been talked of, but who hasn't got one of those?

The writer of this piece once waited five years for a second helping of The Long Weekend. You'll live.

Popfizz is supported by its readers. Purchases made through our links may bring us a commission.

=== claims
2 | platform Prime Video | official | + | - | A week from
2 | renewal final | official | + | - | Amazon had it
- | cast Mary-Kate Adeyemi-Stone / Frances Wolfram / - | official | + | - | That's farewell
2 | release 2025-08-15 | official | + | - | Season 2 begins
2 | episodes 8 | official | + | - | ^
2 | cast Leif Castellane / Otto / returning | official | + | - | We mourned
2 | trailer trailer | official | + | - | ^
- | source_material comic / - | official | + | - | The show has
