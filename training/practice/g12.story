url: https://www.topworldtrend.example/2020/11/stone-orchid-season-2
outlet: Top World Trend
published: 2020-11-18
title: Stone Orchid Season 2: Premiere Day, Is It Renewed, Who Is Coming?
series: Stone Orchid

- Advertisement -

The animes about alchemy are having much demand these days in the youths. Among them Stone Orchid is having its own place. A light novel of Hoshino Tatsuki is the origin for it. By the studio Yellow Kite it was manufactured, and the beginning telecast was done at July 10.

The one who sits on director chair is Morishita Kenta, and also the script supervision is by him. People have seen it on AT-X and BS Fuji. The love was big, the manga sold out too, so when is the second?

Renewal Status.

There is sadness, as Yellow Kite didn't give the renewal until this moment. But don't leave the hope! The Blu-ray sale is on peak, therefore chances are strong that season two will get made.

Release Date.

Without a renewal a launch cannot be told. The company is having two movies for finishing also. Some sources are saying that fans shall get nothing before summer 2022.

More Details.

If it happens anyhow, these voices should be there: Ishida Momo for Garnet, Takagi Jun for Master Zinc, and Eguchi Sayaka for the homunculus. The story is not revealed.

Read also: Gravity Girls Season 3 gets its official date, it's March 2021!

Season 1 had made Garnet an apprentice and the city burned in it. What is your opinion? Tell in comment box.

=== claims
- | source_material novel / - | official | + | - | A light novel
1 | release 2020-07-10 | official | + | - | By the studio
- | crew Morishita Kenta / director | official | + | - | The one who
- | crew Morishita Kenta / writer | official | + | - | ^
- | platform AT-X | official | + | - | People have
- | platform BS Fuji | official | + | - | ^
2 | renewal renewed | official | - | - | There is sadness
2 | renewal renewed | predicted | + | - | The Blu-ray
2 | release none | official | - | - | Without a renewal
2 | release 2022-06-01.. | rumored | + | - | Some sources
2 | cast Ishida Momo / Garnet / returning | predicted | + | - | If it happens
2 | cast Takagi Jun / Master Zinc / returning | predicted | + | - | ^
2 | cast Eguchi Sayaka / homunculus / returning | predicted | + | - | ^
Gravity Girls :: 3 | release 2021-03 | official | + | - | Read also
