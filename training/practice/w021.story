url: https://realityrundown.example/forge-or-fold-season-6-judges
outlet: Reality Rundown
published: 2022-02-10
title: ‘Forge or Fold’ Shakes Up Judging Panel for Season 6
series: Forge or Fold

Blacksmiths, ready your aprons. Forge or Fold is coming back to History for a sixth season on April 4, the network said Thursday, and somebody else will be swinging the verdict hammer.

Delphine Okoro, a sculptor from Detroit who won season three, takes the seat of Hank Pruett. Pruett is leaving after five years on the panel in order to, as he puts it, “hear again.” Judges Marisol Treviño and Dr. Wen Lu remain, and so does host Toby Castellan.

Sixteen smiths compete for $100,000, more than ever before. The season consists of 14 episodes, including one that goes on for two hours, in which a church bell has to be cast.

Before you ask: the spin-off, Forge or Fold: Juniors, has not been picked up for a second season as of yet. Its fate will be settled “in the coming weeks,” according to someone at the network who did not want to be named.

Season 5 was won by Aleksi Niemi. It averaged 1.9 million viewers a week, which made it cable's number four among unscripted shows on Mondays.

Forge or Fold is produced by Cinder Block Media. Executive producers are Gail Hightower and Robb Ito.

=== claims
6 | release 2022-04-04 | official | + | History | Forge or Fold is coming
6 | platform History | official | + | History | ^
6 | cast Delphine Okoro / - / joining | official | + | - | Delphine Okoro
6 | cast Hank Pruett / - / leaving | official | + | - | ^
6 | cast Marisol Treviño / - / returning | official | + | - | Judges Marisol
6 | cast Dr. Wen Lu / - / returning | official | + | - | ^
6 | cast Toby Castellan / - / returning | official | + | - | ^
6 | episodes 14 | official | + | - | The season consists
Forge or Fold: Juniors :: 2 | renewal renewed | official | - | - | Before you ask
- | crew Gail Hightower / producer | official | + | - | Executive producers
- | crew Robb Ito / producer | official | + | - | ^
