url: https://www.kscreenweekly.example/2024/12/11/confession-room-season-3
outlet: K Screen Weekly
published: 2024-12-11
title: Netflix greenlights ‘Confession Room 3,’ its last, and adds Hollywood's Daniel Choi-Hartman
series: Confession Room

Three confessions make a trilogy. Netflix Korea on Wednesday made it official that its interrogation thriller “Confession Room” is to have a third season and that nothing will come after it.

Jeong Hae-kyun-woo is detective Suh for the final time. Newly admitted to the room is the Korean American actor Daniel Choi-Hartman, in the part of an FBI negotiator who understands more than he lets on. Cast members Ahn Nae-sang-hee and Tia will be seen again as well, while whether Bae Suzy-ann's prosecutor survived the fire is being kept from us.

Directing duties go to Hong Won-chan-il, who takes over from series creator Jang Cheol; Jang will confine himself to the scripts. They'd been completed before season two, the one with the twins, was uploaded on September 6.

The new episodes, six as always, “go into the camera” next March and will be out within 2026, Netflix said.

“Confession Room” has been optioned for a remake in France, by the makers of “Lupin.” Contrary to what is often read, no webtoon lies behind it: the webtoon came afterwards.

Season one stood for eight weeks in the global top 10 for non-English shows. At last month's Blue Dragon Series Awards it took three trophies.

In a separate announcement, Netflix revealed that “Kingdom of Ash,” due on Jan. 17, has been rated 19+.

=== claims
3 | renewal final when=2024-12-11 | official | + | Netflix Korea | Netflix Korea on
- | platform Netflix | official | + | - | ^
3 | cast Jeong Hae-kyun-woo / Suh / returning | official | + | - | Jeong Hae
3 | cast Daniel Choi-Hartman / FBI negotiator / joining | official | + | - | Newly admitted
3 | cast Ahn Nae-sang-hee / - / returning | official | + | - | Cast members
3 | cast Tia / - / returning | official | + | - | ^
3 | cast Bae Suzy-ann / - / returning | official | - | - | ^
3 | crew Hong Won-chan-il / director | official | + | - | Directing duties
3 | crew Jang Cheol / director | official | - | - | ^
- | crew Jang Cheol / creator | official | + | - | ^
3 | crew Jang Cheol / writer | official | + | - | ^
3 | production writing ends | official | + | - | They'd been
2 | release 2024-09-06 | official | + | - | ^
3 | episodes 6 | official | + | Netflix | The new episodes
3 | production filming starts when=2025-03 | official | + | Netflix | ^
3 | release 2026 | official | + | Netflix | ^
Kingdom of Ash :: - | release 2025-01-17 | official | + | Netflix | In a separate
