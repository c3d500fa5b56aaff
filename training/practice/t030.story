url: https://www.filmfolio.example/tv/2021/03/16/the-borrowed-sea-season-two-delayed-again
outlet: FilmFolio
published: 2021-03-16
title: The Borrowed Sea Season 2: Where Is It, and Why Is It Taking So Long?
series: The Borrowed Sea

If you feel that it has been an age since you last heard the foghorn, you're right. The Borrowed Sea came out on HBO Max on its launch day, May 27, 2020, and the second season, which was promised for this April, is nowhere in sight.

What happened?

COVID-19 happened, first of all. Filming in Malta was to have started in July last year and did so in November, only to be interrupted for all of January by an outbreak among the stunt team. It was picked up again on February 8. A caterer's post, since deleted, spoke of a wrap in June.

So when is it coming?

HBO Max no longer gives a date. The best we can offer is a remark by director Ioana Petrescu, who told Empire in February that the effects alone would “eat up the whole of summer.” Add it up and we would be surprised if The Borrowed Sea was back before Thanksgiving. Early 2022 seems more likely.

It's some comfort that others fare worse. The streamer's Raised by Crows was delayed by a year and a half, and it took Netflix's Cinderblock 22 months to come back with a second season.

Is the cast the same?

By and large. Hana Yoshimura and Kofi Mensah-Reid are both in Malta, and their co-star Blanche Aubert has posted from there, too. Only Pete Donnelly has hinted that Cap'n Joe may have drowned for real.

And is that the end?

Not by a long way, if you ask Petrescu: the makers have asked for a third year already. HBO Max, however, hasn't answered them.

=== claims
1 | release 2020-05-27 | official | + | - | The Borrowed Sea came
1 | platform HBO Max | official | + | - | ^
2 | release 2021-04 | official | - | - | ^
2 | production filming starts when=2020-07 | official | - | - | Filming in Malta
2 | production filming starts when=2020-11 | official | + | - | ^
2 | production filming under way when=2021-01 | official | - | - | ^
2 | production filming starts when=2021-02-08 | official | + | - | It was picked
2 | release none | official | - | - | HBO Max no longer
- | crew Ioana Petrescu / director | official | + | - | The best we can
2 | production post-production under way when=2021-06..2021-08 | official | + | Ioana Petrescu | ^
2 | release 2021-11-25.. | predicted | + | - | Add it up
2 | release 2022-01..2022-04 | predicted | + | - | Early 2022
Raised by Crows :: - | delay | official | + | - | The streamer's
Raised by Crows :: - | platform HBO Max | official | + | - | ^
2 | precedent Cinderblock / release / 22 | official | + | - | ^
Cinderblock :: - | platform Netflix | official | + | - | ^
2 | cast Hana Yoshimura / - / returning | official | + | - | Hana Yoshimura
2 | cast Kofi Mensah-Reid / - / returning | official | + | - | ^
2 | cast Blanche Aubert / - / returning | official | + | - | ^
2 | cast Pete Donnelly / Cap'n Joe / leaving | official | + | Pete Donnelly | Only Pete
3 | renewal renewed | official | - | - | HBO Max, however
2 | production filming ends when=2021-06 | rumored | + | - | A caterer's
