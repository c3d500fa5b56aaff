url: https://www.seriesmill.example/2023/07/31/hollow-men-season-5-clickbait
outlet: Series Mill
published: 2023-07-31
title: Hollow Men Season 5 Release Date, Cast, Trailer & Latest Updates!
series: Hollow Men

Are you waiting for Hollow Men Season 5? If yes then you have come to the right place, because this article has everything with regards to it.

Hollow Men Season 5: Overview

Hollow Men is an American western horror series made by Jedediah Stone-Ruiz and broadcasted on AMC. The very first episode of it came on air on 14 June 2019. To date, 4 seasons and 36 episodes have been aired.

Hollow Men Season 5 Release Date

AMC hasn't declared the release date of Season 5. Seeing that a season has come each June, it was anticipated for June 2023, which is behind us. Now it's supposed to premiere at the end of 2023. According to another website it may come in 2024 on account of the strike.

Has it been renewed at all?

There's confusion here. The renewal was declared by some on 1 April, which ought to ring a bell. The channel has in no way renewed Hollow Men officially.

Hollow Men Season 5 Cast

The following will probably be a part of it:

• Colt McGraw-Ferris as Preacher Dunn
• Sunny Redfeather as Nizhoni
• Mads as the Swede

Lucinda Bright-Morrow as Widow Hale isn't going to appear; she got eaten in Season 4.

Hollow Men Season 5 Trailer

The trailer isn't out. Till then, watch that of Season 4!

Frequently Asked Questions

How many episodes will it have? It's thought that it'll be nine.
Is it a true story? No, but some of the bones are.

=== claims
- | crew Jedediah Stone-Ruiz / creator | official | + | - | Hollow Men is
- | platform AMC | official | + | - | ^
1 | release 2019-06-14 | official | + | - | The very first
5 | release none | official | - | - | AMC hasn't
5 | release 2023-06 | official | - | - | Seeing that
5 | release 2023-11..2023-12 | rumored | + | - | Now it's
5 | release 2024 | rumored | + | - | According to another
5 | renewal renewed when=2023-04-01 | rumored | + | - | The renewal was
5 | renewal renewed | official | - | - | The channel has
5 | cast Colt McGraw-Ferris / Preacher Dunn / returning | predicted | + | - | Colt McGraw
5 | cast Sunny Redfeather / Nizhoni / returning | predicted | + | - | Sunny Red
5 | cast Mads / Swede / returning | predicted | + | - | Mads as
5 | cast Lucinda Bright-Morrow / Widow Hale / leaving | official | + | - | Lucinda
5 | trailer trailer | official | - | - | The trailer isn't
4 | trailer trailer | official | + | - | Till then
5 | episodes 9 | rumored | + | - | It's thought
