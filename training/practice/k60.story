url: https://www.tvzone24.example/2021/01/05/emerald-isle-season-2-release-date-cast
outlet: TV Zone 24
published: 2021-01-05
title: Emerald Isle Season 2: Has it been renewed or cancelled? Know more
series: Emerald Isle

Emerald Isle is an Irish drama series that premiered on RTÉ on 6 September 2020. It got a good response from the critics, and the audience loved it.

Emerald Isle season 2: Renewed or cancelled?

The makers have renewed the show for a second season. The announcement was made on 1 November 2020, right after the season finale.

Emerald Isle season 2: When will it air?

There is no information about the release date as of now. Due to the current situation, the production of season 2 has not started. We can expect it to air in early 2022.

Emerald Isle season 2: Cast

The cast for season 2 will include Saoirse Byrne as Nuala, Conor Walsh as Padraig and Deirdre Nolan as Bridie. Niall Quinn might come back as Father Tom, even though he was killed in season 1. No new cast members have been announced.

Emerald Isle season 2: Plot

The plot of the second season has been kept under wraps. However, it will pick up after the explosion.

Emerald Isle season 2: Trailer

The trailer of season 2 has not been released yet. We will let you know when it is here.

Emerald Isle: Number of episodes

The first season had nine episodes, and the runtime of each was 52 minutes. The second season is going to have nine episodes too.

Emerald Isle: Where can you watch it?

You can watch the series on RTÉ Player in Ireland. In other countries, it is streaming on AMC+.

Conclusion

The series was created by Enda Farrell and directed by Marian Kelly. Enda Farrell is currently writing the scripts for the second season.

=== claims
1 | release 2020-09-06 | official | + | - | Emerald Isle is
1 | platform RTÉ | official | + | - | ^
2 | renewal renewed when=2020-11-01 | official | + | - | The makers
2 | release none | official | - | - | There is no information
2 | production filming starts | official | - | - | Due to
2 | release 2022-01-01..2022-04-30 | predicted | + | - | We can expect
2 | cast Saoirse Byrne / Nuala / returning | official | + | - | The cast for
2 | cast Conor Walsh / Padraig / returning | official | + | - | ^
2 | cast Deirdre Nolan / Bridie / returning | official | + | - | ^
2 | cast Niall Quinn / Father Tom / returning | predicted | + | - | Niall Quinn
2 | trailer trailer | official | - | - | The trailer of
1 | episodes 9 | official | + | - | The first season had
2 | episodes 9 | official | + | - | The second season is
- | platform RTÉ Player | official | + | - | You can watch
- | platform AMC+ | official | + | - | In other
- | crew Enda Farrell / creator | official | + | - | The series was
- | crew Marian Kelly / director | official | + | - | ^
2 | production writing under way | official | + | - | Enda Farrell is
2 | crew Enda Farrell / writer | official | + | - | ^
