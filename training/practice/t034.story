url: https://www.bitesizetv.example/shorts/crow-country-s2
outlet: Bitesize TV
published: 2025-03-18
title: Crow Country S2: the essentials in two minutes
series: Crow Country

Fallout made everyone look again at games, and Crow Country, out of nowhere, is the one that stuck. Here's the story of the second season so far, short and sweet.

Renewed? Yes. Prime Video handed it out on February 3, when the first season was three weeks old.

Release date? None. A job ad for a trailer editor gives “Q2 2026” as the launch, which several fan sites have taken as gospel. Amazon hasn't confirmed that.

Episodes? Ten, says the Writers Guild directory.

Filming? From June to November 2025 in Alberta. The permits are public.

Showrunner? Still Yasmin Kerr.

Writer? All but one are by Kerr and her brother, Tom Kerr.

Cast? Billy Rourke (Jed) and Noor Sabet (Mina) are confirmed. Dolph Hagen, who was Pa, isn't on the list, and his agents at Northstar say that “he won't be seen.” Fans dream of a certain Oscar winner in the part.

Trailer? Ha.

Based on? The video game by Tall Grass Interactive, the first part of which came out in 2011.

=== claims
- | source_material game / - | official | + | - | The video game by
2 | renewal renewed when=2025-02-03 | official | + | - | Prime Video handed
2 | release none | official | - | - | None.
2 | release 2026-04..2026-06 | reported | + | - | A job ad
2 | episodes 10 | reported | + | Writers Guild | Ten, says
2 | production filming under way when=2025-06..2025-11 | official | + | - | From June to
2 | crew Yasmin Kerr / showrunner | official | + | - | Still Yasmin
2 | crew Yasmin Kerr / writer | official | + | - | All but one
2 | crew Tom Kerr / writer | official | + | - | ^
2 | cast Billy Rourke / Jed / returning | official | + | - | Billy Rourke
2 | cast Noor Sabet / Mina / returning | official | + | - | ^
2 | cast Dolph Hagen / Pa / leaving | reported | + | Northstar | Dolph Hagen
2 | trailer trailer | official | - | - | Ha.

