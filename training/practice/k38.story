url: https://www.animedaily.example/2021/09/29/when-is-season-3-of-blue-flame-alchemist
outlet: Anime Daily
published: 2021-09-29
title: When is Blue Flame Alchemist season 3 coming out?
series: Blue Flame Alchemist

Blue Flame Alchemist is an anime about a boy who can turn fire into water. It is based on a manga by Hiroko Sakai. The anime first aired on October 4, 2018, and season 2 followed on April 9, 2020. Both seasons have 24 episodes.

Has season 3 been confirmed?

Yes, season 3 has been confirmed. The news came with the last episode of season 2, and the fans were very happy.

Release date

Season 3 of Blue Flame Alchemist will be released in January 2022. The exact day has not been announced, but it will be on Tokyo MX and other channels. In the West, it will stream on Funimation.

At first, the season was planned for July 2021. It was delayed because of COVID-19.

Staff

There is a new studio for the third season. Studio Ember made the first two seasons, and Sakuragi Works makes the third. Akira Todo is the new director. Yoshiko Hara, who wrote the scripts for season 1 and 2, is still the writer. Kenji Matsuo's music will be back, too.

Voice actors

• Ryota Asano as Kai
• Misaki Uehara as Shiori
• Jun Fujita as Master Gou

Haruka Inoue will be the voice of a new character, Princess Ao.

Trailer

The first trailer was shown on September 18. It is two minutes long and shows the fight on the bridge. A second one will be released in November.

How many episodes?

It is not known how many episodes season 3 will have. Fans believe that it will be 12.

Summary

The new season covers volumes 11 to 16 of the manga.

=== claims
- | source_material comic / - | official | + | - | It is based
1 | release 2018-10-04 | official | + | - | The anime first
2 | release 2020-04-09 | official | + | - | ^
1 | episodes 24 | official | + | - | Both seasons
2 | episodes 24 | official | + | - | ^
3 | renewal renewed | official | + | - | Yes, season 3
3 | release 2022-01 | official | + | - | Season 3 of Blue
3 | release none | official | - | - | The exact day
3 | platform Tokyo MX | official | + | - | ^
3 | platform Funimation | official | + | - | In the West
3 | release 2021-07 | official | - | - | At first
3 | delay | official | + | - | It was delayed
3 | crew Akira Todo / director | official | + | - | Akira Todo
3 | crew Yoshiko Hara / writer | official | + | - | Yoshiko Hara
1 | crew Yoshiko Hara / writer | official | + | - | ^
2 | crew Yoshiko Hara / writer | official | + | - | ^
3 | crew Kenji Matsuo / composer | official | + | - | Kenji Matsuo
3 | cast Ryota Asano / Kai / - | official | + | - | Ryota Asano
3 | cast Misaki Uehara / Shiori / - | official | + | - | Misaki Uehara
3 | cast Jun Fujita / Master Gou / - | official | + | - | Jun Fujita
3 | cast Haruka Inoue / Princess Ao / joining | official | + | - | Haruka Inoue
3 | trailer trailer when=2021-09-18 | official | + | - | The first trailer
3 | trailer trailer when=2021-11 | official | + | - | A second one
3 | episodes 12 | rumored | + | - | Fans believe
