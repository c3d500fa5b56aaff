url: https://www.hallyudesk.example/2023/03/14/salt-ferry-2-cast
outlet: Hallyu Desk
published: 2023-03-14
title: Han Seo-jun and Moon Ga-ram set sail again in ‘Salt Ferry 2’
series: Salt Ferry

tvN's mystery drama Salt Ferry is going back to sea. On March 13 the network confirmed that a second season has been commissioned, and that it did not have to look for new leads.

Han Seo-jun is Captain Baek Tae-san once more, and Moon Ga-ram takes up the part of customs officer Yoon Hae-in again, tvN said. A third name is fresh to the crew: Jang Mi-ryung (Autumn Ledger, The Third Nurse) has signed for a role that is kept under wraps.

Sohn Byung-ju, the boatswain of the first voyage, stays on land this time. His agency, Blue Whale, told Munhwa Sports that he will not be in season two since the shoot would clash with a stage play.

Written by Noh Yi-won and directed by Pyo Jung-hyun, season one filled 16 episodes, the first of which went out on May 7, 2022. Viewers outside Korea could follow it on Viu. Pyo, who won a Seoul Critics' Prize for it, hands over the director's chair; who is to sit in it next, tvN has not let on.

Cameras should roll in the second half of this year, a tvN official added, with early 2024 in mind for the premiere.

Meanwhile Han can be seen in cinemas in the film Winter Passage, for which he learned to dive.

=== claims
- | platform tvN | official | + | - | tvN's mystery drama
2 | renewal renewed when=2023-03-13 | official | + | tvN | On March 13
2 | cast Han Seo-jun / Baek Tae-san / returning | official | + | tvN | Han Seo-jun is Captain
2 | cast Moon Ga-ram / Yoon Hae-in / returning | official | + | tvN | ^
2 | cast Jang Mi-ryung / - / joining | official | + | tvN | A third name is fresh
1 | cast Sohn Byung-ju / - / - | official | + | - | Sohn Byung-ju, the boatswain
2 | cast Sohn Byung-ju / - / leaving | reported | + | Blue Whale | His agency, Blue Whale
1 | crew Noh Yi-won / writer | official | + | - | Written by Noh Yi-won
1 | crew Pyo Jung-hyun / director | official | + | - | ^
1 | episodes 16 | official | + | - | ^
1 | release 2022-05-07 | official | + | - | ^
1 | platform Viu | official | + | - | Viewers outside Korea
2 | crew Pyo Jung-hyun / director | official | - | - | Pyo, who won
2 | production filming starts when=2023-07-01..2023-12-31 | official | + | tvN | Cameras should roll
2 | release 2024-01-01..2024-04-30 | official | + | tvN | ^
