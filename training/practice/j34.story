url: https://www.seinenscroll.example/2020/07/14/thousand-mile-courier-part-3
outlet: Seinen Scroll
published: 2020-07-14
title: Thousand-Mile Courier: la tercera temporada se estrenará en enero, pero no en Netflix
series: Thousand-Mile Courier

They have run a long way, and now they run on. The anime Thousand-Mile Courier is going to have its third season from January 8, 2021, so it was to be read today in the newest number of Comic Blaze, the magazine of the manga.

No longer shall it be on Netflix, where all of the world saw the first two at once. TV Asahi has it in Japan, and whoever has it elsewhere isn't known as yet.

The episodes of it are to be 24. So it would be as long as the ones before together.

Ken Hirabayashi abandons the director's chair. He gives it to Sae Mitsuya, his assistant from the first hour, and keeps for himself the storyboard of episode 1. Taku Ueno's music is again to accompany the runs.

The voices: Kenta Mogami (Hayate), Nozomi Iwai (Fumi) and Takeshi Doi (Boss) repeat. Satomi Ogura is the new one, as the rival Kiri.

A trailer shall be presented on August 1, at the virtual festival of the publisher. Meanwhile it was enough with a drawing.

One recalls that the first season reached us in April 2018 and the second in the summer of the following year.

Will we see the race over the Alps? In the manga it's the matter of volumes 20 to 23. The author, Goro Nagase, is drawing volume 31.

=== claims
3 | release 2021-01-08 | official | + | Comic Blaze | The anime Thousand
- | source_material comic / - | official | + | - | ^
3 | platform Netflix | official | - | - | No longer
1 | platform Netflix | official | + | - | ^
2 | platform Netflix | official | + | - | ^
3 | platform TV Asahi | official | + | - | TV Asahi has
3 | episodes 24 | official | + | - | The episodes
2 | crew Ken Hirabayashi / director | official | + | - | Ken Hirabayashi
3 | crew Ken Hirabayashi / director | official | - | - | ^
3 | crew Sae Mitsuya / director | official | + | - | He gives it
3 | crew Taku Ueno / composer | official | + | - | Taku Ueno
3 | cast Kenta Mogami / Hayate / returning | official | + | - | The voices
3 | cast Nozomi Iwai / Fumi / returning | official | + | - | ^
3 | cast Takeshi Doi / Boss / returning | official | + | - | ^
3 | cast Satomi Ogura / Kiri / joining | official | + | - | Satomi Ogura
3 | trailer trailer when=2020-08-01 | official | + | - | A trailer shall
1 | release 2018-04 | official | + | - | One recalls
2 | release 2019-06-01..2019-08-31 | official | + | - | ^
