url: https://www.worldtrendtop.example/2023/05/moonblade-sage-season-2
outlet: World Trend Top
published: 2023-05-02
title: The Moonblade Sage Season 2: Is It Happening? Release, Voice Artists, Details
series: The Moonblade Sage

- Advertisement -

Many persons are the lovers of sword animes, and this one they have loved the most in this year. The Moonblade Sage took birth as a manhwa of KakaoPage. Studio Bind-Nova is its manufacturer and the first telecasting happened on January 8.

It's managed by Furukawa Hiroki, a person with three hits in his pocket. The composition of the series is in the hands of Sudō Mei. BS NTV and Wakanim are the places where the people could see it.

Renewal Status.

We're happy and sad together. On one hand the officials haven't renewed. On the other hand the author tweeted a sword emoji, so for us the next season is nearly sure.

Release Date.

There isn't a date, how can there be? If the studio begins today, then it's expected by winter 2024.

As per some leakers the production of the season is started from April already.

More Details.

The artists Kimura Subaru-Lee (Sage), Asami (Yuelin), and Noto Mamiko-san (the Blade) will be returning for sure according to us.

In first season the Sage lost his both arms. How he'll lift the sword, that is what we're dying to know.

Also see: Ninja Grandma Season 4 cancelled? The Truth Is Here.

=== claims
- | source_material webtoon / - | official | + | - | The Moonblade Sage took
1 | release 2023-01-08 | official | + | - | Studio Bind
- | crew Furukawa Hiroki / director | official | + | - | It's managed
- | crew Sudō Mei / writer | official | + | - | The composition
- | platform BS NTV | official | + | - | BS NTV
- | platform Wakanim | official | + | - | ^
2 | renewal renewed | official | - | - | On one hand
2 | renewal renewed | predicted | + | - | On the other hand
2 | release none | official | - | - | There isn't
2 | release ..2025-02-28 | predicted | + | - | If the studio
2 | production filming starts when=2023-04 | rumored | + | - | As per some
2 | cast Kimura Subaru-Lee / Sage / returning | predicted | + | - | The artists
2 | cast Asami / Yuelin / returning | predicted | + | - | ^
2 | cast Noto Mamiko-san / Blade / returning | predicted | + | - | ^
