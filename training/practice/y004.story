url: https://www.tankobonline.example/news/2021-07-09/clockwork-orchard-second-season
outlet: Tankobonline
published: 2021-07-09
title: Clockwork Orchard Anime's 2nd Season Unveils PV, Winter Debut
series: Clockwork Orchard

The staff of the Clockwork Orchard television anime used its live event on Friday to stream a first promotional video for season two. The clip closes with the words “January 2022,” and with a pear that explodes.

Tokyo MX opens the run, and BS11 and MBS are to come after it; the AT-X slot has not been fixed. Crunchyroll, which had the earlier episodes, has acquired the new ones, too. Funimation's name, seen on a leaked press sheet, was a misprint.

Series composition is once more the task of Rin Asagiri. In the director's chair, however, there is a change, as Takuto Inada has made room for Mei Shirogane. Yusuke Kanda writes the score.

• Sora Minase as Quince
• Daichi Hoshino as the Orchard Keeper, a newcomer to the story
• Kaede Urabe as Wren

The anime has its origin in the manga of the same title, which Fumi Tokioka has drawn for Monthly Comic Gardenia since 2015. An earlier one-shot by Tokioka, “Tin Plum,” has never been animated. A smartphone game spun off from the series shuts its servers in September.

Season one took to the air in July 2019. It consisted of thirteen episodes, while an unaired fourteenth was packed in with the third Blu-ray. The listing of that Blu-ray, by the way, spoke of a second season in 24 parts; today's announcement has not a word on the count.

A stage play opens in Ikebukuro on October 8. Before the pandemic a film had also been on the cards, and it has not been heard of again.

A recap special called “Windfall” airs on December 26 and covers the first seven episodes. Those with a long memory may recall that the second season was to have been ready this very month, as the committee once promised.

Sites that thrive on such things will have you believe that the new season is cut in two, and that the manga's last volume is the model. Neither rests on anything but the poster.

=== claims
2 | trailer trailer when=2021-07-09 | official | + | - | The staff of
2 | release 2022-01 | official | + | - | The clip closes
2 | platform Tokyo MX | official | + | - | Tokyo MX opens
2 | platform BS11 | official | + | - | ^
2 | platform MBS | official | + | - | ^
2 | platform AT-X | official | + | - | ^
1 | platform Crunchyroll | official | + | - | Crunchyroll, which had
2 | platform Crunchyroll | official | + | - | ^
2 | platform Funimation | official | - | - | Funimation's name
2 | crew Rin Asagiri / writer | official | + | - | Series composition
2 | crew Takuto Inada / director | official | - | - | In the director's
2 | crew Mei Shirogane / director | official | + | - | ^
2 | crew Yusuke Kanda / composer | official | + | - | Yusuke Kanda writes
2 | cast Sora Minase / Quince / - | official | + | - | Sora Minase
2 | cast Daichi Hoshino / Orchard Keeper / joining | official | + | - | Daichi Hoshino
2 | cast Kaede Urabe / Wren / - | official | + | - | Kaede Urabe
- | source_material comic / Clockwork Orchard | official | + | - | The anime has its
1 | release 2019-07 | official | + | - | Season one took
1 | episodes 13 | official | + | - | It consisted of
2 | episodes 24 | reported | + | Blu-ray | The listing of
2 | release 2021-07 | official | - | committee | Those with a long

