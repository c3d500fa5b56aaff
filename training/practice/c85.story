url: https://www.animenumberline.example/2020/07/31/five-year-gaps
outlet: Anime Number Line
published: 2020-07-31
title: Long gaps: eight sequels that are (or aren't) finally nearing
series: Merchant of Bones

A list for those whose hair has turned gray in front of a "To be continued."

8. Merchant of Bones. Eleven years on, and a second term has a month: January. Kyoto's own TV Tonari reports it, not the makers.
7. Rainy Season Detectives. It was to resume this month with episode 13, and didn't. J.C. Staff's notice of the 17th has "autumn" in it.
6. Hollow Violin. Vol. 2 of the Blu-ray box carries a leaflet: "Third season, production decision!" The leaflet is from May.
5. Kings' Kitchen. Producer Genki Kawamoto on Clubhouse-like app Talk Talk: no earlier than 2022. Scripts aren't finished, nor is he sure of the studio.
4. Noir Nuns. A certain site that always has "sources" (ours have a name) gave it September. It's July 31 and there isn't a poster.
3. Fullmetal-ish Boilermaker. Ended. Let it be. The author blogged that everything's been told.
2. Samurai Loop. Cour one, of 2018, had twelve episodes; the follow-up gets 24 and goes on Tokyo MX from the 3rd of October. PV number one came out on Tuesday.
1. Letters from Deneb. Ah, Deneb. Someone at Bones doodled the heroine with the caption "See you in spring." That's all we've got. We'll take it: April 2021.

How do they compare?

The longest sleeper to have been woken so far is Fruits Basket (a remake, so it doesn't count), and then there's Full Metal Panic!, twelve and a half years. Measured by that, Merchant of Bones is fresh.

Other stuff

Comiket is cancelled. An exhibition on Hollow Violin runs in Ikebukuro through August 23, and its stage greeting was to have had voice actress Yui Ishikawa, but she stays at home. A movie of Noir Nuns bombed in 2016.

=== claims
Merchant of Bones :: 2 | release 2021-01 | reported | + | TV Tonari | Merchant
Rainy Season Detectives :: - | release 2020-07 | official | - | - | Rainy Season
Rainy Season Detectives :: - | release 2020-09..2020-11 | official | + | J.C. Staff | ^
Hollow Violin :: 3 | renewal renewed when=2020-05 | official | + | - | Hollow
Kings' Kitchen :: - | release 2022.. | official | + | Genki Kawamoto | Kings
Kings' Kitchen :: - | production writing ends | official | - | Genki Kawamoto | ^
Kings' Kitchen :: - | crew Genki Kawamoto / producer | official | + | - | ^
Noir Nuns :: - | release 2020-09 | rumored | + | - | Noir
Fullmetal-ish Boilermaker :: - | renewal cancelled | official | + | - | Fullmetal
Samurai Loop :: 1 | release 2018 | official | + | - | Samurai
Samurai Loop :: 1 | episodes 12 | official | + | - | ^
Samurai Loop :: 2 | episodes 24 | official | + | - | ^
Samurai Loop :: 2 | release 2020-10-03 | official | + | - | ^
Samurai Loop :: 2 | platform Tokyo MX | official | + | - | ^
Samurai Loop :: 2 | trailer trailer when=2020-07-28 | official | + | - | ^
Letters from Deneb :: - | release 2021-04 | predicted | + | - | Letters
Merchant of Bones :: 2 | precedent Full Metal Panic! / release / 150 | official | + | - | The longest
