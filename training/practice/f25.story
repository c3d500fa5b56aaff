url: https://www.nipponscreen.example/2025/04/03/detective-in-slippers
outlet: Nippon Screen
published: 2025-04-03
title: "Detective in Slippers" to run again on NTV from July 12 (machine translation)
series: Detective in Slippers

It was understood on the 3rd that the popular drama "Detective in Slippers" starring actor Masato Kiriyama (48) will be produced as a sequel. It starts on July 12 and is broadcast in the Saturday drama frame of NTV every week at 21:00. It is a revival for the first time in six years since the previous work ended in September 2019.

The original is the mystery of the same name by Keigo Azuma, of which accumulated 2.3 million copies broke through. The detective Ukon, who never goes out of the house, solves the case with the slippers on.

Kiriyama comments, "When the talk came, I looked for my slippers in the closet. As Ukon, I want to run around the house this time too."

In addition, the return of Mei Hirosue (Inspector Tabata) was decided. Ren Sakaguchi, of the idol group "Kaze," challenges the first drama as Tabata's subordinate. On the other hand, Kōtarō Ishibashi, who acted the landlord, passed away in 2021, and it is said that the role will not be continued by others.

The script is in charge of Sayaka Kudō following the previous work, and the director is Daisuke Nomura (the movie "The 8 Days"). The previous 10 episodes achieved an average audience rating of 11.2%, and the final one 14.0%. They are delivered on Hulu from the 5th.

The crank-in was the end of March. Pre-sale tickets of the exhibition start on June 1.

=== claims
2 | renewal renewed | official | + | - | It was understood
- | cast Masato Kiriyama / Ukon / - | official | + | - | ^
2 | release 2025-07-12 | official | + | - | It starts
2 | platform NTV | official | + | - | ^
- | source_material novel / Detective in Slippers | official | + | - | The original
2 | cast Masato Kiriyama / Ukon / returning | official | + | Masato Kiriyama | As Ukon
2 | cast Mei Hirosue / Inspector Tabata / returning | official | + | - | In addition
2 | cast Ren Sakaguchi / - / joining | official | + | - | Ren Sakaguchi
1 | cast Kōtarō Ishibashi / - / - | official | + | - | On the other hand
2 | cast Kōtarō Ishibashi / - / leaving | official | + | - | ^
2 | crew Sayaka Kudō / writer | official | + | - | The script is
1 | crew Sayaka Kudō / writer | official | + | - | ^
2 | crew Daisuke Nomura / director | official | + | - | ^
1 | episodes 10 | official | + | - | The previous 10
1 | platform Hulu | official | + | - | They are delivered
2 | production filming starts when=2025-03-21..2025-03-31 | official | + | - | The crank-in
