url: https://www.quickupdates247.example/2021/09/02/moonlight-paladin-season-4
outlet: Quick Updates 247
published: 2021-09-02
title: Moonlight Paladin Season 4 Release Date CONFIRMED? Everything You Should Know
series: Moonlight Paladin

When it comes to the anime, Moonlight Paladin is a name which don't need an introduction. Three seasons was released until the date and the lovers are demanding for the fourth like a thirsty one demands water.

It is a adaptation of the video game series Paladin Chronicle. Takashi Moriguchi has helmed it and the Japanese studio Hoshi Works has animated. The debut of it happened in the year 2013 on 6 July. In 2016 the second season arrived, then again 2019 was the turn of Moonlight Paladin: Eclipse, that had 24 episodes.

Moonlight Paladin Season 4: Is It Cancelled Or Renewed?

Till now the studio has neither said yes nor no. A certain user named PaladinLeaks on Twitter wrote in June that the crew is drawing the fourth season since months. The same user was right about the Eclipse, so the people trust.

Moonlight Paladin Season 4: When Will It Come?

Between each one there were three years. So mathematics tell us 2022! I will personally bet on July of it. Don't take the "2021 December" from some website serious as the voice actors are not even called.

Moonlight Paladin Season 4: Voice Artists

Officially revealed cast: none. But without Jun Hayami (Leon) and Kaede Oka (Selena) nobody can imagine, so they'll most probably come. In the English version were Patrick Dole and Amy Strand.

Also Read: Blade Nurse Season 2 Gets 12 Episodes And A 2022 Release

Moonlight Paladin Season 4: Trailer

There is a video with 2 million views, "Moonlight Paladin 4 Official Trailer". It's a fake one, made out of the game.

=== claims
- | source_material game / Paladin Chronicle | official | + | - | It is a adaptation
- | crew Takashi Moriguchi / director | official | + | - | Takashi Moriguchi
1 | release 2013-07-06 | official | + | - | The debut
2 | release 2016 | official | + | - | In 2016
3 | release 2019 | official | + | - | ^
3 | episodes 24 | official | + | - | ^
4 | renewal renewed | official | - | - | Till now
4 | production filming under way | rumored | + | PaladinLeaks | A certain user
4 | release 2022 | predicted | + | - | So mathematics
4 | release 2022-07 | predicted | + | - | I will personally
4 | release 2021-12 | predicted | - | - | Don't take
4 | cast Jun Hayami / Leon / returning | predicted | + | - | But without
4 | cast Kaede Oka / Selena / returning | predicted | + | - | ^
- | cast Patrick Dole / - / - | official | + | - | In the English
- | cast Amy Strand / - / - | official | + | - | ^
Blade Nurse :: 2 | renewal renewed | official | + | - | Also Read
Blade Nurse :: 2 | episodes 12 | official | + | - | ^
Blade Nurse :: 2 | release 2022 | official | + | - | ^
4 | trailer trailer | official | - | - | It's a fake
