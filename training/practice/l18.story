url: https://www.jdramajournal.example/articles/2021/08/19/yoake-no-shokudo-2
outlet: J-Drama Journal
published: 2021-08-19
title: “Diner at Daybreak” sequel set for October, Kanzaki Ryoma returns with new staff
series: Diner at Daybreak

TV Asahi brings Diner at Daybreak back to its Thursday 9 p.m. slot, five years after the first series. Kanzaki Ryoma, who has put on weight for it, is the taciturn cook Hiraga Seiji once more. The first episode is on October 14.

The diner has had to take on hands. Nishimura Kaho appears as the part-timer Tachibana Mio, Ozawa Shunsuke as a detective with an ulcer and Matsui Kumiko as the landlady's daughter. The landlady herself was the late Higashide Fumi's; there'll be a photo of her on the wall.

Kitano Eriko and Sugimoto Gō, regulars at the counter in series one, sit down again (as Madame Rose and Old Ken), whereas Aizawa Ren won't, as he is busy with NHK's morning drama “Hatoba.” Of “Hatoba” he is the second lead, Futaba Jun being the first.

The screenplay is in the hands of Okabe Yoshiko, Inoue Taichi and Minagawa Sei. Okabe had written the previous series all by herself. Directed by Tsukamoto Renji, Hamano Yūya. General producer: Saitō Akihiro (TV Asahi). Producers: Kubo Natsumi, Ehara Tōru. Theme song: “Ladle” by Hoshizora Circus. Music: Kanno Hidetoshi.

In a comment, Kanzaki says: “In the first series I burned forty omelettes. Ms. Nishimura has burned none. It is a hard time for restaurants, so I want to cook with all my heart.” Nishimura: “My grandmother, who loved the show, screamed on the phone.”

The show goes back to Yano Hitomi's essay book “Five A.M. Miso,” while the new series has original stories only. A live-action film with Kanzaki had been announced in 2018 and dropped. Korea's tvN made a version of its own, “The Dawn Table,” starring Cha In-pyo and directed by Noh Kwang-su.

=== claims
2 | renewal renewed | official | + | - | TV Asahi brings
- | platform TV Asahi | official | + | - | ^
2 | cast Kanzaki Ryoma / Hiraga Seiji / returning | official | + | - | Kanzaki Ryoma, who
1 | release 2016 | official | + | - | TV Asahi brings
2 | release 2021-10-14 | official | + | - | The first episode
2 | cast Nishimura Kaho / Tachibana Mio / joining | official | + | - | Nishimura Kaho
2 | cast Ozawa Shunsuke / a detective / joining | official | + | - | ^
2 | cast Matsui Kumiko / the landlady's daughter / joining | official | + | - | ^
1 | cast Higashide Fumi / the landlady / - | official | + | - | The landlady herself
2 | cast Kitano Eriko / Madame Rose / returning | official | + | - | Kitano Eriko
2 | cast Sugimoto Gō / Old Ken / returning | official | + | - | ^
1 | cast Kitano Eriko / Madame Rose / - | official | + | - | ^
1 | cast Sugimoto Gō / Old Ken / - | official | + | - | ^
2 | cast Aizawa Ren / - / leaving | official | + | - | ^
Hatoba :: - | platform NHK | official | + | - | ^
Hatoba :: - | cast Aizawa Ren / - / - | official | + | - | Of “Hatoba”
Hatoba :: - | cast Futaba Jun / - / - | official | + | - | ^
2 | crew Okabe Yoshiko / writer | official | + | - | The screenplay
2 | crew Inoue Taichi / writer | official | + | - | ^
2 | crew Minagawa Sei / writer | official | + | - | ^
1 | crew Okabe Yoshiko / writer | official | + | - | Okabe had
2 | crew Tsukamoto Renji / director | official | + | - | Directed by
2 | crew Hamano Yūya / director | official | + | - | ^
2 | crew Saitō Akihiro / producer | official | + | - | General producer
2 | crew Kubo Natsumi / producer | official | + | - | Producers: Kubo
2 | crew Ehara Tōru / producer | official | + | - | ^
2 | crew Kanno Hidetoshi / composer | official | + | - | Music: Kanno
- | source_material other / Five A.M. Miso | official | + | - | The show goes
The Dawn Table :: - | platform tvN | official | + | - | Korea's tvN
The Dawn Table :: - | source_material series / Diner at Daybreak | official | + | - | ^
The Dawn Table :: - | cast Cha In-pyo / - / - | official | + | - | ^
The Dawn Table :: - | crew Noh Kwang-su / director | official | + | - | ^
