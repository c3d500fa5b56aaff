url: https://www.backlotbrief.example/2023/01/kestrel-down-to-max-season-two
outlet: Backlot Brief
published: 2023-01-25
title: ‘Kestrel Down’ Changes Nests: Submarine Saga Leaves Epix For Prime Video
series: Kestrel Down

EXCLUSIVE: Kestrel Down, the submarine saga dropped by Epix in its dry dock phase, has been fished out of the water by Prime Video. The deal covers a sophomore round of ten hours, up from the seven that were made for the former home.

Insiders tell us that the streamer has its eye on the first quarter of 2024. Officially, a launch window is “to be determined.”

Prime Video subscribers won't have to come in at the deep end: from February 10 the freshman run is to be found there as well. It surfaced on Epix on September 19 of 2021 and was the cabler's second most watched original, behind Chapel Hill Row.

Gary Munroe and Deb Okonjo are on the bridge as showrunners, as they were before. Reprising her role as Commander Vance is Ruth Hargreave. Not on the manifest is Luis Ferrán, whose Doc Saldaña was lost in the finale.

Series regulars are being recast in two cases, we hear. Theo Blanchard (Cold Harbor) has been tapped to play the new sonar chief, Pruitt, and there is an offer out to Ines Kallio.

Kestrel Down is lifted from the 2006 PC game of that name. The game's sequels, Kestrel Rising and Kestrel Dark, are not in the rights package. Neither is the graphic novel that a fan drew from it.

A promo cut from old material went up this morning with the headline “Dive again.” It carries no date.

Speed is not a given in these waters. It took The Longliners, which had changed hands the same way, 27 months to come back with fresh episodes, and Meridian Nine was a mere eleven months under way from rescue to renewal for yet another year.

Epix, which on January 15 took the name MGM+, would not comment. Its chief, Harold Pym, told a panel last week that submarines “do not travel.” Munroe is repped by Ardent; the pact was papered by Lowe & Tan.

=== claims
- | platform Epix | official | + | - | EXCLUSIVE
2 | renewal renewed | official | + | - | ^
2 | platform Prime Video | official | + | - | ^
2 | episodes 10 | official | + | - | The deal covers
1 | episodes 7 | official | + | - | ^
2 | release 2024-01..2024-03 | reported | + | Backlot Brief | Insiders tell us
2 | release none | official | - | - | Officially, a launch
1 | platform Prime Video | official | + | - | Prime Video subscribers
1 | release 2021-09-19 | official | + | - | It surfaced on
1 | platform Epix | official | + | - | ^
Chapel Hill Row :: - | platform Epix | official | + | - | ^
2 | crew Gary Munroe / showrunner | official | + | - | Gary Munroe and
2 | crew Deb Okonjo / showrunner | official | + | - | ^
1 | crew Gary Munroe / showrunner | official | + | - | ^
1 | crew Deb Okonjo / showrunner | official | + | - | ^
2 | cast Ruth Hargreave / Commander Vance / returning | official | + | - | Reprising her role
2 | cast Luis Ferrán / Doc Saldaña / leaving | official | + | - | Not on the
2 | cast Theo Blanchard / Pruitt / joining | official | + | - | Theo Blanchard
2 | cast Ines Kallio / - / joining | rumored | + | - | ^
- | source_material game / Kestrel Down | official | + | - | Kestrel Down is
2 | trailer announcement when=2023-01-25 | official | + | - | A promo cut
2 | precedent The Longliners / release / 27 | official | + | - | It took The
2 | precedent Meridian Nine / renewal / 11 | official | + | - | ^
