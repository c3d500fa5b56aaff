url: https://www.evervista.example/2024/06/the-ninth-parish-season-3-wrap
outlet: EverVista
published: 2024-06-11
title: The Ninth Parish Season 3: What We Know Now That the Shoot Is Over
series: The Ninth Parish

The last clapperboard has fallen on The Ninth Parish Season 3, and with that the exorcists of Louisiana come a big stride nearer. The news set the fandom alight, and theories of every color are going round. Here's a look at dates, faces and more for the Hulu original.

The Ninth Parish Season 3 Filming update
It was in November 2023 that shooting began in and near Baton Rouge. Principal photography finished on June 7, 2024. A hurricane and a broken collarbone were what held up the production.

The Ninth Parish Season 3 Release date (expected)
Hulu has so far kept quiet about an official release date. Industry reports have the season down for 2025, maybe for the first half of it. By other estimates, nothing is to be seen until late 2025.

The Ninth Parish Season 3 Returning Cast
The parish's survivors have all been confirmed to be back:
• Antoine LeBlanc-Dufour as Father Remy
• Keisha Marie Toussaint as Odile
• Graham Oyelowo-Pike as Bishop Crane
• Mirela as Sister Agathe

The Ninth Parish Season 3 New cast additions
Among the fresh blood you'll find:
• Saul Trachtenberg
• Inés de la Rosa
• Babatunde Cole-Whitfield

What to expect in Season 3
The demon goes to court. Odile, who took the blame at the end of the second season, is to be tried in a town where the jury isn't wholly human.

Disclaimer
Part of what you've read here is hearsay and may change at any moment.

=== claims
3 | production filming ends | official | + | - | The last clapper
- | platform Hulu | official | + | - | Here's a look
3 | production filming starts when=2023-11 | official | + | - | It was in November
3 | production filming ends when=2024-06-07 | official | + | - | Principal photography
3 | delay | official | + | - | A hurricane and
3 | release none | official | - | - | Hulu has so far
3 | release 2025 | reported | + | - | Industry reports
3 | release 2025-01..2025-06 | reported | + | - | ^
3 | release 2025-09-01.. | rumored | + | - | By other
3 | cast Antoine LeBlanc-Dufour / Father Remy / returning | official | + | - | Antoine LeBlanc-Dufour as
3 | cast Keisha Marie Toussaint / Odile / returning | official | + | - | Keisha Marie
3 | cast Graham Oyelowo-Pike / Bishop Crane / returning | official | + | - | Graham Oye
3 | cast Mirela / Sister Agathe / returning | official | + | - | Mirela as
3 | cast Saul Trachtenberg / - / joining | official | + | - | Saul Trach
3 | cast Inés de la Rosa / - / joining | official | + | - | Inés de
3 | cast Babatunde Cole-Whitfield / - / joining | official | + | - | Babatunde Cole
