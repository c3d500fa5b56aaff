url: https://www.screenscot.example/2024/11/20/kirkwall-series-3
outlet: Screen Scot
published: 2024-11-20
title: Kirkwall gets green light for third series
series: Kirkwall

BBC Scotland has recommissioned Orkney crime drama Kirkwall for a third series.

Morven Laird will play DI Isla Drever again, and Sandy Muir is returning as DS Magnus Groat. They are joined by Ewan Keir, who takes the role of a retired fisherman.

Shooting gets under way in Orkney in March 2025. It is scheduled to finish in June.

The new series will be broadcast on BBC Scotland, BBC One and BBC iPlayer in early 2026. It will be made up of four one-hour episodes.

Fiona Spence has written all of them. She also wrote the first and second series. Director Calum Rae, who made series one, comes back for series three. Series two was directed by Ailsa Burns.

"I can promise that there will be bad weather," said Spence. "The islands are the star of this show."

Kirkwall first aired in November 2021. The second series was first shown on 5 January 2024 and had an audience of 1.9 million in Scotland.

Leading actor Hamish Orr will not appear in the third series. His character, the procurator fiscal Alan Tulloch, was found guilty of murder.

The drama is produced by Selkie Productions. Kate Rendall is executive producer.

Kirkwall has been sold to 40 countries. In North America both series are available on Acorn TV, and the third will go there as well.

Casting for smaller parts takes place in Orkney in January. If you are interested, you should write to the production company.

=== claims
3 | renewal renewed | official | + | - | BBC Scotland has
3 | cast Morven Laird / DI Isla Drever / returning | official | + | - | Morven Laird
3 | cast Sandy Muir / DS Magnus Groat / returning | official | + | - | ^
3 | cast Ewan Keir / - / joining | official | + | - | They are joined
3 | production filming starts when=2025-03 | official | + | - | Shooting gets
3 | production filming ends when=2025-06 | official | + | - | It is scheduled
3 | release 2026-01-01..2026-04-30 | official | + | - | The new series will be broadcast
3 | platform BBC Scotland | official | + | - | ^
3 | platform BBC One | official | + | - | ^
3 | platform BBC iPlayer | official | + | - | ^
3 | episodes 4 | official | + | - | It will be made
3 | crew Fiona Spence / writer | official | + | - | Fiona Spence
1 | crew Fiona Spence / writer | official | + | - | She also
2 | crew Fiona Spence / writer | official | + | - | ^
1 | crew Calum Rae / director | official | + | - | Director Calum
3 | crew Calum Rae / director | official | + | - | ^
2 | crew Ailsa Burns / director | official | + | - | Series two was directed
1 | release 2021-11 | official | + | - | Kirkwall first aired
2 | release 2024-01-05 | official | + | - | The second series was first
3 | cast Hamish Orr / Alan Tulloch / leaving | official | + | - | Leading actor
- | crew Kate Rendall / producer | official | + | - | Kate Rendall
1 | platform Acorn TV | official | + | - | In North America
2 | platform Acorn TV | official | + | - | ^
3 | platform Acorn TV | official | + | - | ^
