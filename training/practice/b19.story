url: https://www.stagewhisper.example/2025/01/30/canal-plus-les-hirondelles-s3
outlet: Stage Whisper
published: 2025-01-30
title: Canal+ Hit 'The Swallows' Finds Money, and a Date, for Season 3
series: The Swallows

Canal+ and Germany's ZDF have closed the financing of The Swallows' third season, ending half a year in which the espionage drama was, to cite producer Amaury Lesage, "neither on the ground nor in the air." Cameras turn from April 7 in Marseille and Tunis.

It will be the first to be made of six episodes. The previous two cycles counted eight each, of which the former hit screens in November 2021 and the latter on September 18, 2023. With delivery set for the month of January, Canal+ is pointing to the first quarter of 2026 for the launch; ZDF goes second, at an hour yet to be found.

Élodie Garance (La Taupe, Arsène L.) is reunited on set with Karim Benhaddou and, after sitting out season two, Lucas Ferrand, whose Colonel Vidal was presumed lost at sea. Anna Schönfeld comes in as a Berlin case officer. Not featured this time is Solène Marchal.

Vincent Daguerre, creator, wrote the new scripts in tandem with Inès Toledano. His former co-writer Paul Astier has gone to Gaumont. Emmanuelle Roche is to helm all six hours, taking over from Bastien Clerc, who is at work on his feature debut.

Could it have ended otherwise? In July, Spain's Movistar had pulled out. Three months on, a senior source at the broadcaster told this publication that "no one would be shocked if the birds don't come back." Lesage concedes that a letter with the word "cancellation" had been drafted.

The Swallows has been sold to over 40 territories, among them the U.K. (BBC Four) and the U.S. (Topic). Daguerre's thriller The Notary begins its run on Arte this Thursday. StudioCanal, which handles sales, brings the first images to London on February 24; a trailer is due in the fall.

=== claims
3 | renewal renewed | official | + | - | Canal+ and Germany's
- | crew Amaury Lesage / producer | official | + | - | ^
3 | production filming starts when=2025-04-07 | official | + | - | Cameras turn
3 | episodes 6 | official | + | - | It will be
1 | episodes 8 | official | + | - | The previous two
2 | episodes 8 | official | + | - | ^
1 | release 2021-11 | official | + | - | ^
2 | release 2023-09-18 | official | + | - | ^
3 | release 2026-01..2026-03 | official | + | - | With delivery
3 | platform Canal+ | official | + | - | ^
3 | platform ZDF | official | + | - | ^
3 | cast Élodie Garance / - / returning | official | + | - | Élodie
3 | cast Karim Benhaddou / - / returning | official | + | - | ^
3 | cast Lucas Ferrand / Colonel Vidal / returning | official | + | - | ^
3 | cast Anna Schönfeld / - / joining | official | + | - | Anna
3 | cast Solène Marchal / - / leaving | official | + | - | Not featured
- | crew Vincent Daguerre / creator | official | + | - | Vincent
3 | crew Vincent Daguerre / writer | official | + | - | ^
3 | crew Inès Toledano / writer | official | + | - | ^
3 | crew Paul Astier / writer | official | - | - | His former
- | crew Paul Astier / writer | official | + | - | ^
3 | crew Emmanuelle Roche / director | official | + | - | Emmanuelle
3 | crew Bastien Clerc / director | official | - | - | ^
- | crew Bastien Clerc / director | official | + | - | ^
- | platform BBC Four | official | + | - | The Swallows has been
- | platform Topic | official | + | - | ^
The Notary :: 1 | release 2025-01-30 | official | + | - | Daguerre's thriller
The Notary :: - | platform Arte | official | + | - | ^
3 | trailer trailer when=2025-09..2025-11 | official | + | - | StudioCanal
