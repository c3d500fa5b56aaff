url: https://animecrier.example/2022/10/30/grave-of-kites-season-2-cours
outlet: Anime Crier
published: 2022-10-30
title: Grave of Kites Season 2 Finds Its Commander, Changes Studios
series: Grave of Kites

If you had Yoshitsugu Matsuoka on your list, cross him out. Commander Ishihara, the one-eyed terror with whom the second season of Grave of Kites picks up, will speak with the tongue of Akio Ōtsuka. So it stood on the website this morning, below a picture of the commander eating a peach.

The young ones keep their speakers. That means Natsuki Hanae (Sora), Reina Ueda (Yoru, in the air as well as on the ground), Sōma Saitō as Lieutenant Mori and Rie Kugimiya as the parrot. Hiroki Yasumoto lost his Major Danno to a stray kite in episode 11 and is out.

MAPPA is out likewise. In its place CloverWorks goes to war, with Shinji Itadaki at the front; Makoto Fuchigami, the director whom all loved for the silent ninth episode, has been called away by a film. For the same reason, it seems, Takayuki Hirao's storyboards will be missed. Satoshi Motoyama mixes the sound and Eri Taguchi paints the skies. Hiroyuki Sawano's trumpets? They blow on.

Not everyone was pleased. “A kite without Fuchigami is a rag,” a Tokyo critic groaned; and a petition has been set up. Itadaki, who also compiles the scripts since Hiroshi Seko doesn't, took it with humor in his blog.

Muse Asia streams the second season in its region, and Netflix will have it in the rest of the world three months after the start. Which is when? “Summer,” reads the small print under the peach.

Yū Kuramitsu, on whose seven novels of the Kite Corps the anime rests, blogged that Ōtsuka had been in her ear since the first draft, and that she'd have settled for no one else.

A word to the latecomers. In the first season, the twelve parts of which were aired by TBS between 7 April and 23 June of last year, the orphans Sora and Yoru steal an army kite. She is shot down; he learns that she was his commander's daughter. The author has confirmed in an afterword that Yoru “never was dead enough to be mourned.”

Hanae will be on stage in Kobe on December 11, for a concert of another series.

=== claims
2 | cast Akio Ōtsuka / Commander Ishihara / joining | official | + | website | Commander Ishihara, the
2 | cast Yoshitsugu Matsuoka / - / joining | official | - | - | If you had
2 | cast Natsuki Hanae / Sora / returning | official | + | - | That means Natsuki
2 | cast Reina Ueda / Yoru / returning | official | + | - | ^
2 | cast Sōma Saitō / Lieutenant Mori / returning | official | + | - | ^
2 | cast Rie Kugimiya / - / returning | official | + | - | ^
2 | cast Hiroki Yasumoto / Major Danno / leaving | official | + | - | Hiroki Yasumoto lost
2 | crew Shinji Itadaki / director | official | + | - | In its place
1 | crew Makoto Fuchigami / director | official | + | - | ^
2 | crew Makoto Fuchigami / director | official | - | - | ^
2 | crew Hiroyuki Sawano / composer | official | + | - | They blow on
2 | crew Shinji Itadaki / writer | official | + | - | Itadaki, who also
2 | crew Hiroshi Seko / writer | official | - | - | ^
2 | platform Muse Asia | official | + | - | Muse Asia streams
2 | platform Netflix | official | + | - | ^
2 | release 2023-06..2023-08 | official | + | - | “Summer,” reads
- | source_material novel / - | official | + | - | Yū Kuramitsu
1 | episodes 12 | official | + | - | In the first season, the
1 | platform TBS | official | + | - | ^
1 | release 2021-04-07 | official | + | - | ^
