url: https://www.screenranch.example/2024/02/29/thorn-season-two-filming-delayed-report
outlet: Screen Ranch
published: 2024-02-29
title: ‘Thorn’ Sets Record for Longest Wait Between Prime Video Seasons; S2 Put Off to 2027
series: Thorn

Patience, they say, is a virtue, and nobody has had to be as virtuous as those who adore Prime Video's Thorn. Once planned for 2025, the second season of the fairy-tale noir has been moved, The Ankler writes, to 2027. That's five years without a thorn, which no other original of the service has ever asked of anyone.

Citadel and The Rings of Power had their own hold-ups, though none on such a scale. Trouble with a castle (it burned down) and with a contract (it ran out) is reportedly at the root of it.

It's not so long ago that Maeve Brannigan, who runs Rosebush Pictures, assured us of a shoot beginning in March 2024 and of a return in 2025. It was in January that The Ankler had the cameras shifted to the following year, which took the rest along. At the upfront in May of last year, Thorn got no mention.

All of this doesn't alter the fact that the show, which is rooted in the graphic novel “Briar” by Cho & Larkin, has been the biggest fantasy launch of 2022 for Prime Video in Europe. In it a detective who can't sleep is hired to find a girl who can't wake. There's much in it on insomnia, and on hedges.

Sean Keating plays the detective. Will he look five years older? He'll have slept badly, so it fits.

A Thorn board game got funded within a day.

=== claims
- | platform Prime Video | official | + | - | Patience, they
2 | release 2025 | official | - | - | Once planned
2 | delay to=2027 | reported | + | The Ankler | ^
2 | release 2027 | reported | + | The Ankler | ^
Citadel :: - | delay | official | + | - | Citadel and
The Rings of Power :: - | delay | official | + | - | ^
2 | production filming starts when=2024-03 | official | - | Maeve Brannigan | It's not so long
2 | release 2025 | official | - | Maeve Brannigan | ^
2 | production filming starts when=2025 | reported | + | The Ankler | It was in January
- | source_material comic / Briar | official | + | - | All of this
1 | release 2022 | official | + | - | ^
- | cast Sean Keating / - / - | official | + | - | Sean Keating
