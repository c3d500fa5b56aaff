url: https://www.dailyspoilerhub.example/2023/05/29/night-of-the-scarab-season-2
outlet: Daily Spoiler Hub
published: 2023-05-29
title: Night Of The Scarab Season 2 Is Officially Confirmed?! Release Date, Cast, And More Updates!
series: Night of the Scarab

Night of the Scarab is a series from Egypt, that Netflix has brought on 3 November 2022 to the whole world, and the entire world has become crazy with it. Its director is named Amr Salah and its author Tamer Ibrahim, who took the story out of his own novels. In six parts (each of 50 minute) we see doctor Refaat (Ahmed Amine) battling with the mummy.

Will there a season 2 of Night of the Scarab?

As of [month], Netflix hasn't tell us anything. Nothing! But when one sees the popularity, a second season is as good as sure. In addition the author uploaded a image with "S02E01" in Instagram the past week. It proves that the pen is running.

What will be the date?

In case that it's confirmed the coming month, then we might get it by the end of 2024. The first took 22 months since the ordering.

Who is coming back?

• Ahmed Amine
• Razane Jamal-Eddine as Maggie
• Aya Samah

They're all likely. Samaa Ibrahim died in season 1, therefore no.

Trailer for Season 2

We couldn't found it. See the season 1 trailer below.

Ratings and Reviews

IMDb 7.8. Season 1 ended in a cliff where the scarab crawl from the grave. A similar series is "Djinn School", which got his second season on 15 February of 2022... no wait, it's "Al Rawabi School". Anyhow.

=== claims
- | platform Netflix | official | + | - | Night of the Scarab is
1 | release 2022-11-03 | official | + | - | ^
- | crew Amr Salah / director | official | + | - | Its director
- | crew Tamer Ibrahim / writer | official | + | - | ^
- | source_material novel / - | official | + | - | ^
1 | episodes 6 | official | + | - | In six parts
1 | cast Ahmed Amine / Refaat / - | official | + | - | ^
2 | renewal renewed | official | - | - | As of [month]
2 | renewal renewed | predicted | + | - | But when one
2 | production writing under way | predicted | + | - | It proves
2 | release 2024-11..2024-12 | predicted | + | - | In case that
2 | cast Ahmed Amine / Refaat / returning | predicted | + | - | Ahmed Amine
2 | cast Razane Jamal-Eddine / Maggie / returning | predicted | + | - | Razane
2 | cast Aya Samah / - / returning | predicted | + | - | Aya
2 | trailer trailer | official | - | - | We couldn't
