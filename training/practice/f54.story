url: https://www.anisphere.example/2022/04/01/otome-mechanic-s2-announcement
outlet: AniSphere
published: 2022-04-01
title: Otome Mechanic Anime Gets Second Season, and It's Not an April Fool
series: Otome Mechanic

Bolts and blushes! “This isn't a joke,” swears the account of Otome Mechanic, on which the green light for a second season was made known this Friday.

Season one's twelve episodes came to an end yesterday, with Berta under the king's carriage. They'd started on January 13. Muse Asia and Crunchyroll were the channels for overseas fans.

Together with the tweet one gets an illustration by character designer Eriko Haga and comments from the two leads. Saori Onishi-Kay, the voice of Berta, writes: “I learned what a carburetor is. In season 2, I'd like to learn what love is.” From Yoshitsugu Maeno (King Alto) comes: “My kingdom for a spanner.”

A teaser PV is said to be in the making, for release this summer.

Staff? Director Tatsuma Minamikawa tells his followers he “can't say anything yet, except that I'm in.” Writer Kunihiko Okada-Ya cannot be: he retired when the scripts were done. As for the studio, Typhoon Graphics wasn't named this time, and rumor has it that Maho Film is replacing it.

No, the season doesn't have a date, and with light novels of which there are only five volumes, the story might run dry. The sixth was shelved when author Mikawa Ghost-Ou broke her arm in November. She is back at work as of this week.

For those in a hurry, the manga version by Kei Noda goes a bit further. It isn't what the anime is based on.

=== claims
2 | renewal renewed when=2022-04-01 | official | + | official account | “This isn't a joke
1 | episodes 12 | official | + | - | Season one's
1 | release 2022-01-13 | official | + | - | They'd started
1 | platform Muse Asia | official | + | - | Muse Asia
1 | platform Crunchyroll | official | + | - | ^
- | cast Saori Onishi-Kay / Berta / - | official | + | - | Saori
- | cast Yoshitsugu Maeno / King Alto / - | official | + | - | From Yoshi
2 | trailer teaser when=2022-06..2022-08 | rumored | + | - | A teaser PV
- | crew Tatsuma Minamikawa / director | official | + | - | Director Tatsuma
2 | crew Tatsuma Minamikawa / director | official | + | Tatsuma Minamikawa | ^
1 | crew Kunihiko Okada-Ya / writer | official | + | - | Writer Kuni
2 | crew Kunihiko Okada-Ya / writer | official | - | - | ^
2 | release none | official | - | - | No, the season
- | source_material novel / - | official | + | - | ^
