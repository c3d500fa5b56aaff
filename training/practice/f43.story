url: https://www.animefeed.example/2018/04/09/swordless-monk-2
outlet: Anime Feed
published: 2018-04-09
title: Swordless Monk gets a second season and a new home
series: Swordless Monk

The monk walks on. Shochiku disclosed over the weekend that Swordless Monk is being continued, though not where its first eleven parts were: in the place of Fuji TV's noitaminA it is WOWOW that will have the new ones, this October.

Tetsurō Kodama (Zero Kite) sits in the director's chair. The man he replaces, Shinji Iwasaki, gets a credit as supervisor. Series composer Mari Okabe has become too busy, and Yūko Kakihata is responsible for the scenarios now; the music, as ever, is by Kevin Penkin-Lowe.

Eleven it will be again. It's therefore possible, a columnist at Da Vinci calculates, that the anime ends on the cliff of volume five.

Monk Ekū won't have a new voice: Kenjirō Tsudaka has agreed. Of his three disciples, though, Yuki Kaji-Ura's will be missing, having been killed in April 2016, on the evening when the first season closed. As his widow we hear Maaya Sakaki.

Those who haven't seen the first can catch up on Amazon Prime Video. An event with a public reading is held at Zōjō-ji on July 1.

The source, a historical novel in nine volumes by Baku Yumehara, has been made into a film (1988), a radio play, and a manga, on which the anime's designs are based.

“I meditated a lot on that,” Kodama wrote on the website. A trailer should be ready for Anime Expo in early July. No English title has been fixed for the second season.

=== claims
2 | renewal renewed | official | + | Shochiku | Shochiku
1 | episodes 11 | official | + | - | ^
1 | platform Fuji TV | official | + | - | ^
2 | platform WOWOW | official | + | Shochiku | ^
2 | release 2018-10 | official | + | Shochiku | ^
2 | crew Tetsurō Kodama / director | official | + | - | Tetsurō
1 | crew Shinji Iwasaki / director | official | + | - | The man he
2 | crew Shinji Iwasaki / director | official | - | - | ^
1 | crew Mari Okabe / writer | official | + | - | Series composer
2 | crew Mari Okabe / writer | official | - | - | ^
2 | crew Yūko Kakihata / writer | official | + | - | ^
1 | crew Kevin Penkin-Lowe / composer | official | + | - | ^
2 | crew Kevin Penkin-Lowe / composer | official | + | - | ^
2 | episodes 11 | official | + | - | Eleven it
2 | cast Kenjirō Tsudaka / Ekū / returning | official | + | - | Monk Ek
2 | cast Yuki Kaji-Ura / - / leaving | official | + | - | Of his three
2 | cast Maaya Sakaki / - / joining | official | + | - | As his widow
1 | platform Amazon Prime Video | official | + | - | Those who
- | source_material novel / - | official | + | - | The source, a
2 | trailer trailer when=2018-07-01..2018-07-10 | official | + | - | A trailer should
