url: https://www.streamdirect.example/originals/press/the-long-rope-season-two-date
outlet: StreamDirect Newsroom
published: 2024-01-10
title: 'The Long Rope' Unveils Season Two Premiere Date and First-Look Images
series: The Long Rope

LOS ANGELES, January 10, 2024 – Paramount+ today set Sunday, March 3 for the season two premiere of its Original drama series THE LONG ROPE, and shared images from the new installment. The season opens with two episodes; the remaining six roll out weekly. International audiences get it one day later, on Monday, March 4, in the U.K., Canada and Australia.

Starring Academy Award® nominee Gretchen Vale as U.S. Marshal Sadie Cobb, the series also stars Hector Maldonado, Lily Chang and Robert Kincaid. New to the ensemble are recurring guest stars Jared Tull and Emmy® winner Phyllis Grant.

Season two picks up a winter later. With Cobb's badge at the bottom of the Brazos, a bounty is put on the only witness (Chang), and a circus comes to town.

THE LONG ROPE was created by Walter Dunning, who also serves as showrunner and executive producer alongside Vale, Kate Moriarty and director Sam Ibarra. The series is produced by MTV Entertainment Studios and 101 Tall Pines.

Season one of THE LONG ROPE, the service's second most-watched freshman drama ever, debuted in October 2022 and is streaming now, exclusively on Paramount+. Cameras stopped on season two on May 1, one day ahead of the writers' strike; because the actors could not return for additional dialogue until mid-November, the original window of fall 2023 was abandoned.

An official trailer will debut during the AFC Championship on January 28.

About Paramount+

Paramount+ is a streaming service that features a mountain of entertainment. In 2023 it premiered more than 40 new and returning series, renewed nineteen, and launched in three additional countries.

=== claims
2 | release 2024-03-03 | official | + | Paramount+ | LOS ANGELES
- | platform Paramount+ | official | + | Paramount+ | ^
2 | episodes 8 | official | + | - | The season opens
- | cast Gretchen Vale / Sadie Cobb / - | official | + | - | Starring
- | cast Hector Maldonado / - / - | official | + | - | ^
- | cast Lily Chang / - / - | official | + | - | ^
- | cast Robert Kincaid / - / - | official | + | - | ^
2 | cast Jared Tull / - / joining | official | + | - | New to the
2 | cast Phyllis Grant / - / joining | official | + | - | ^
- | crew Walter Dunning / creator | official | + | - | THE LONG ROPE was
- | crew Walter Dunning / showrunner | official | + | - | ^
- | crew Walter Dunning / producer | official | + | - | ^
- | crew Gretchen Vale / producer | official | + | - | ^
- | crew Kate Moriarty / producer | official | + | - | ^
- | crew Sam Ibarra / producer | official | + | - | ^
- | crew Sam Ibarra / director | official | + | - | ^
1 | release 2022-10 | official | + | - | Season one of THE
1 | platform Paramount+ | official | + | - | ^
2 | production filming ends when=2023-05-01 | official | + | - | Cameras stopped
2 | release 2023-09..2023-11 | official | - | - | ^
2 | trailer trailer when=2024-01-28 | official | + | - | An official trailer
