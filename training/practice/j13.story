url: https://www.dailytubeupdates.example/crimson-academy-season-2-everything
outlet: Daily Tube Updates
published: 2021-01-24
title: Crimson Academy Season 2 – Will It Happen? Release Date, Voice Cast And More!
series: Crimson Academy

Crimson Academy is an anime to which nobody can say no. It is an adaptation of the light novel from Souta Hayami. The studio Kazahana has animated it, and the direction was in the hands of Ryo Tachibana.

Crimson Academy first took air on July 6, 2017 and ended on September 21 of that year. It had 12 episodes plus one OVA. Since that time the fans count the days, and more than three years have flown.

Is Crimson Academy Season 2 Cancelled Or Renewed?

Till now neither the studio nor the author have uttered one word about Season 2. But the show is not cancelled, do not lose heart. In our opinion it will be renewed soon, as five volumes have remained.

Speaking of sales, the discs have sold 3,800 copies each, which is a fair number.

When Will Crimson Academy Season 2 Come Out?

If the green light is given this year, then Crimson Academy Season 2 may come out somewhere in 2023. Some sites write July 2021 as the date. It's not true, there isn't any official statement behind.

Crimson Academy Season 2 Characters

Akira Kurogane, Lilith, and Professor Vane will surely return. Kenji Sawa (voice of Akira) said in a radio show that he would jump with joy if there was a second one.

Crimson Academy Season 2 Trailer

There is no trailer for it. You can see the trailer of the first season below!

You can watch all of the first season on Funimation with subtitles.

=== claims
- | source_material novel / - | official | + | - | It is an adaptation
- | crew Ryo Tachibana / director | official | + | - | The studio Kazahana
1 | release 2017-07-06 | official | + | - | Crimson Academy first
1 | episodes 12 | official | + | - | It had 12
2 | renewal renewed | official | - | - | Till now
2 | renewal cancelled | official | - | - | But the show
2 | renewal renewed | predicted | + | - | In our opinion
2 | release 2023 | predicted | + | - | If the green
2 | release 2021-07 | rumored | + | - | Some sites
2 | release 2021-07 | official | - | - | It's not true
- | cast Kenji Sawa / Akira Kurogane / - | official | + | - | Kenji Sawa
2 | trailer trailer | official | - | - | There is no trailer
1 | platform Funimation | official | + | - | You can watch
