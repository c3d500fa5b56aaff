url: https://www.worldhotspot.example/blue-motel-season-5
outlet: World Hot Spot
published: 2020-10-06
title: Blue Motel Season 5: Here Is Every Latest News About It!
series: Blue Motel

Being one of the most-watched thrillers, Blue Motel has put a spell on the audience from its first episode in 2015. The story is originated from a novel by Corinne Haddad. The author of the scripts is Miles Trevanion, and the platform Showtime is its home.

Renewal Standing

Showtime has prolonged the series for a fifth season already on 11 March 2020, before season 4 was even aired. The fourth took its start in May 2020 and counted 10 chapters.

Anticipated Date Of Arrival

There was going to be the fifth season in May 2021. Nevertheless, the health emergency got in between and the filming was delayed. We suppose not before the autumn of 2021 shall the doors of the motel be opened. Trevanion in an interview for Screen Rant said he is writing the last two chapters at present.

Stars Who Can Be Seen

Alice Corder (Mrs. Bates-Lowe) and Martin Zed (Sheriff Dunne) have been signed for the next season, as Variety informs. It is not known if Sofia Amari will be there. Idris Cole has left the ship because of a film for which he shaves his head.

Storyline

Room 12 was opened in season 4 finale, and nobody inside. Season 5 tells us where they have gone.

Promo

Alas, not a glimpse has been let out by the makers so far!

Everything else is rumors: that there would be a spin-off, that a sixth season is in talks, that the motel is real.

=== claims
1 | release 2015 | official | + | - | Being one
- | source_material novel / - | official | + | - | The story is
- | crew Miles Trevanion / writer | official | + | - | The author of
- | platform Showtime | official | + | - | ^
5 | renewal renewed when=2020-03-11 | official | + | - | Showtime has prolonged
4 | release 2020-05 | official | + | - | The fourth
4 | episodes 10 | official | + | - | ^
5 | release 2021-05 | official | - | - | There was going
5 | delay | official | + | - | Nevertheless
5 | release 2021-09-01.. | predicted | + | - | We suppose
5 | production writing under way | official | + | Miles Trevanion | Trevanion in
5 | cast Alice Corder / Mrs. Bates-Lowe / returning | reported | + | Variety | Alice Corder
5 | cast Martin Zed / Sheriff Dunne / returning | reported | + | Variety | ^
5 | cast Sofia Amari / - / returning | official | - | - | It is not
5 | cast Idris Cole / - / leaving | official | + | - | Idris Cole
5 | trailer trailer | official | - | - | Alas, not
6 | renewal renewed | rumored | + | - | Everything else
