url: https://www.animetrove.example/interview/2023/07/paper-samurai-season-2-director
outlet: Anime Trove
published: 2023-07-21
title: “I cut with scissors, not with swords”: Ryōta Hoshikawa on Paper Samurai
series: Paper Samurai

Ryōta Hoshikawa, the director of Paper Samurai, receives us between heaps of origami in Kichijōji. Season 2 of the anime, due in October, is what he wants to talk about, and the sandwiches we've brought.

Q: Congratulations. Are you finished?

“With the animation, as of last week. The mixing isn't.”

Q: Who does the new villain?

“Takahiro Sakuraiya was the producers' idea. I wanted someone who rustles. Now Orikami is Kazuhiko Inoueta, and he ate paper for it. Please don't write that.”

Q: And the hero?

“What a question! Shunsuke Takeuchiro, of course. He's Kirigami no Shin to his fingertips. His sister too is the same as before, Miyu Tomitako, whereas we had to look for another grandmother, as Mrs. Noriko Hidakase moved to Hawaii. I'm proud that Mrs. Sumi Shimamotono agreed.”

Q: There's no Captain Glue on the character sheet.

“You've got good eyes. He dried out. Kōji Yusahi understood.”

Q: You've had four scriptwriters in season 1. Now I see one.

“Mari Okadari wanted a go at all of it, so I let her. The four are friends, still.”

Q: How many episodes are there?

“Thirteen. In season 1 it was a dozen and I've felt since then that one was missing.”

Q: Might there be a film?

“Ask Aniplex. Me, I'd sleep.”

Q: Yuki Kajiura did your music.

“And does! There's a piece for a hundred sheets of newspaper.”

Hoshikawa, 51, comes from Mino, the town of paper. He started as an in-between artist at Gainax, where Hideaki Anno once threw a pencil at him, and he made his debut as a director with The Umbrella Thief in 2011, in which Inoueta, too, took part. His favorite film is Kubrick's Barry Lyndon. Paper Samurai is his own invention from head to toe, without any manga behind it, though there's one now, drawn by Yū Satomina.

Fuji TV's +Ultra block airs it, and Crunchyroll has got it for the rest of the world. Season 1 was on Netflix from January 13, 2022.

=== claims
- | crew Ryōta Hoshikawa / director | official | + | - | Ryōta Hoshikawa, the
2 | release 2023-10 | official | + | - | Season 2 of the anime
2 | production filming ends when=2023-07-10..2023-07-16 | official | + | Ryōta Hoshikawa | “With the animation
2 | production post-production under way | official | + | Ryōta Hoshikawa | The mixing isn't
2 | cast Kazuhiko Inoueta / Orikami / joining | official | + | Ryōta Hoshikawa | Now Orikami is
2 | cast Shunsuke Takeuchiro / Kirigami no Shin / returning | official | + | Ryōta Hoshikawa | He's Kirigami
2 | cast Miyu Tomitako / - / returning | official | + | Ryōta Hoshikawa | His sister too
2 | cast Noriko Hidakase / - / leaving | official | + | Ryōta Hoshikawa | ^
2 | cast Sumi Shimamotono / - / joining | official | + | Ryōta Hoshikawa | I'm proud
2 | cast Kōji Yusahi / Captain Glue / leaving | official | + | Ryōta Hoshikawa | Kōji Yusa
2 | crew Mari Okadari / writer | official | + | Ryōta Hoshikawa | “Mari Okadari
2 | episodes 13 | official | + | Ryōta Hoshikawa | “Thirteen
1 | episodes 12 | official | + | Ryōta Hoshikawa | In season 1
2 | crew Yuki Kajiura / composer | official | + | Ryōta Hoshikawa | “And does
- | crew Yuki Kajiura / composer | official | + | - | Q: Yuki
- | crew Ryōta Hoshikawa / creator | official | + | - | Paper Samurai is his
2 | platform Fuji TV | official | + | - | Fuji TV's +Ultra
2 | platform Crunchyroll | official | + | - | ^
1 | platform Netflix | official | + | - | Season 1 was
1 | release 2022-01-13 | official | + | - | ^
