url: https://bangumiwatch.example/articles/2025-05-03-drowned-astronomer-cast
outlet: Bangumi Watch
published: 2025-05-03
title: The Drowned Astronomer Reveals Its Cast: Kaito Ishikawa Looks at the Stars From Below
series: The Drowned Astronomer

Who is Mizuchi, the scholar who reads the night sky from the bottom of a lake? It's Kaito Ishikawa, disclosed Science SARU on Friday, and thereby ended a guessing game that went on for half a year.

He isn't down there alone. Maaya Sakamoto gurgles as the Carp Queen; Megumi Hayashibara, after five years without a regular role, took that of the Moon's reflection, and Inori Minase is she who throws stones, a village girl by the name of Tae. Narration: Kenichi Ogata, whom listeners know as the professor from Detective Conan.

It is Abel Góngora whom we have to thank for the pictures of the first teaser; he storyboarded it, but directing is up to Tomohisa Shimoyama. “What's it like under water? I kept my head in the bathtub for a month,” the latter said in the accompanying comment. Hiroshi Ōno is credited as art director. For the scripts they have gone to theatre, to the playwright Takahiro Fujita, while Kensuke Ushio contributes electronic bubbles.

Fans of the picture book on which it is based needn’t be afraid. The artist, Yoshitaka Amano's pupil Sen Kirie, has given her nod to everything and supplies the designs of the fish. The book itself fits on 48 pages, so ten episodes mean that a lot was thrown in. The producer Eunyoung Choi intimated that a second season is “conceivable in winter, when the lake freezes.”

In July it begins, on the 4th or the 11th, depending on baseball; the Nippon TV slot is the one after the Friday film. Netflix streams it exclusively, a week behind.

How about an English dub? Bang Zoom! posted a picture of a snorkel, under which Griffin Burns wrote “glub.” Take that for what it's worth.

Ishikawa, born in 1993, got his start in Tari Tari and was Genos in One-Punch Man, Tobio Kageyama in Haikyu!!, and Tenya Iida in My Hero Academia. Minase, in the meantime, has left the cast of the stage musical Lanterns, where Sora Amamiya is stepping in.

=== claims
- | cast Kaito Ishikawa / Mizuchi / - | official | + | Science SARU | It's Kaito Ishikawa
- | cast Maaya Sakamoto / Carp Queen / - | official | + | - | Maaya Sakamoto gurgles
- | cast Megumi Hayashibara / - / - | official | + | - | ^
- | cast Inori Minase / Tae / - | official | + | - | ^
- | cast Kenichi Ogata / - / - | official | + | - | Narration: Kenichi
1 | trailer teaser | official | + | - | It is Abel
1 | crew Tomohisa Shimoyama / director | official | + | - | ^
1 | crew Takahiro Fujita / writer | official | + | - | For the scripts
1 | crew Kensuke Ushio / composer | official | + | - | ^
- | source_material other / - | official | + | - | Fans of the picture
1 | episodes 10 | official | + | - | The book itself
- | crew Eunyoung Choi / producer | official | + | - | The producer Eunyoung
2 | renewal renewed | official | + | Eunyoung Choi | ^
1 | release 2025-07 | official | + | - | In July it begins
1 | release 2025-07-04..2025-07-11 | official | + | - | ^
- | platform Nippon TV | official | + | - | ^
- | platform Netflix | official | + | - | Netflix streams it
- | cast Griffin Burns / - / joining | predicted | + | Griffin Burns | Bang Zoom! posted
