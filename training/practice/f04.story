url: https://www.bosphorusdizi.example/2022/06/11/kirik-saat-final
outlet: Bosphorus Dizi
published: 2022-06-11
title: Shock decision for Kırık Saat: the date is known!
series: Kırık Saat

Bad weather over Star TV! The channel that had promised the world to Kırık Saat gives it up after two seasons, and the viewers are up in arms.

It was Melis Aydoğan, the Nehir of the series, who shared the decision under a photograph of the last clapperboard. Her partner Kaan Demirel (Kerem) had taken his leave already in episode 31, as is known.

Production firm Mavi Film had a third season in its drawer. “Ten stories were ready,” sighed producer Tolga Erenli to Gazete Magazin, “and the advertisers wanted nine of them.”

The clock began to tick on September 20, 2020, when Kırık Saat took the Sunday slot from a contest. In that first season viewers were given 34 episodes under the management of Cem Ulusoy. The second one saw Ulusoy go to cinema and Feride Balcı step behind the camera; it opened in the autumn and closes with number 62 on June 26. Who wins, Nehir or the clock? You will see on that Sunday.

A Spanish version has been sold to Antena 3. It is not true that the story was taken from a Korean drama, Erenli stressed; writer Yelda Sönmez thought up every line.

Other news from the channel: Deniz Feneri is continuing and has its hundredth episode on Thursday. For Yalancı Bahar, with Ozan Kılıç in the lead, the read-through took place on June 8 and the first episode waits for September. Cam Köşk of TRT 1 got approval for a second season, in which Sevda Arslan will not be.

What does the audience say? #KırıkSaatBitmesin was first in the trend list for nine hours.

=== claims
3 | renewal cancelled | official | + | - | The channel that
- | platform Star TV | official | + | - | Bad weather
- | cast Melis Aydoğan / Nehir / - | official | + | - | It was Melis
2 | cast Kaan Demirel / Kerem / leaving | official | + | - | Her partner
- | crew Tolga Erenli / producer | official | + | - | “Ten stories
1 | release 2020-09-20 | official | + | - | The clock began
1 | episodes 34 | official | + | - | In that first
1 | crew Cem Ulusoy / director | official | + | - | ^
2 | crew Cem Ulusoy / director | official | - | - | The second one saw
2 | crew Feride Balcı / director | official | + | - | ^
2 | release 2021-09..2021-11 | official | + | - | ^
- | source_material series / - | official | - | Tolga Erenli | It is not true
- | crew Yelda Sönmez / writer | official | + | - | ^
Yalancı Bahar :: - | cast Ozan Kılıç / - / - | official | + | - | For Yalancı
Yalancı Bahar :: 1 | release 2022-09 | official | + | - | ^
Cam Köşk :: - | platform TRT 1 | official | + | - | Cam Köşk of
Cam Köşk :: 2 | renewal renewed | official | + | - | ^
Cam Köşk :: 2 | cast Sevda Arslan / - / leaving | official | + | - | ^
