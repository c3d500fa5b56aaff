url: https://www.kdramadesk.example/2023/11/14/night-ferry-season-2
outlet: K-Drama Desk
published: 2023-11-14
title: Night Ferry Season 2: everything we know so far
series: Night Ferry

Tving's Night Ferry tied up at the quay three weeks ago, and the passengers refuse to leave the deck. Is there going to be a season 2?

Night Ferry was adapted from a Naver webtoon of the same name, which ran for 88 chapters and is still free to read. Director Moon Jae-ho filmed it, with scripts by Ahn Seo-rin. Its ten episodes started on September 29, 2023, and the last of them drew a rating of 4.1 percent.

Has it been renewed?

Not so far. Tving has confirmed neither a continuation nor the end of the voyage. In an interview with Cine21 the director said he and the writer “already have the second crossing mapped out”, though nobody has asked them to sail.

The Korean portal Sports Donga, however, insists that the go-ahead was given behind closed doors on November 6.

When might it arrive?

The first season was on set for seven months. If a green light comes this winter, we would put the earliest possible arrival in the spring of 2025. Sister drama Harbor Lights needed 26 months between its two seasons.

Who would be in it?

Kim Do-yeon (Captain Baek) and Lee Ha-min (the stowaway, Sol) came through the storm alive and should be among those who return. Seo Kang-woo drowned in episode nine, so we have waved to him for the last time. Rookie actress Bae Yu-na is rumored to have been offered a part as the new helmsman.

Kim Do-yeon was last seen in the film Winter Apples and turned 31 in October. He reads scripts on the bus, he told Cine21.

Fans have been cutting their own trailers for a second season; none of them is real.

=== claims
- | platform Tving | official | + | - | Tving's Night Ferry tied
- | source_material webtoon / Night Ferry | official | + | - | Night Ferry was adapted
- | crew Moon Jae-ho / director | official | + | - | Director Moon
- | crew Ahn Seo-rin / writer | official | + | - | ^
1 | episodes 10 | official | + | - | Its ten episodes
1 | release 2023-09-29 | official | + | - | ^
2 | renewal renewed | official | - | - | Tving has confirmed neither
2 | renewal renewed when=2023-11-06 | reported | + | Sports Donga | The Korean portal
2 | release 2025-03-01.. | predicted | + | - | If a green light
2 | precedent Harbor Lights / release / 26 | official | + | - | Sister drama
2 | cast Kim Do-yeon / Captain Baek / returning | predicted | + | - | Kim Do-yeon (Captain
2 | cast Lee Ha-min / Sol / returning | predicted | + | - | ^
2 | cast Seo Kang-woo / - / leaving | predicted | + | - | Seo Kang-woo drowned
2 | cast Bae Yu-na / new helmsman / joining | rumored | + | - | Rookie actress
2 | trailer trailer | official | - | - | Fans have been cutting
