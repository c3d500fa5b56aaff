url: https://www.trendpulse24.example/salt-and-cinder-season-3-release-date-cast-plot
outlet: Trend Pulse 24
published: 2020-08-19
title: Salt And Cinder Season 3: Release Date, Cast, Plot And All You Should Know Here!
series: Salt and Cinder

Salt And Cinder is the fantasy series of Netflix which has took the hearts of the audience by force. The creator of it is Ewan Strickland. The debuting season has came on the 3rd of May 2018, and the second was dropped in October 2019 with ten episodes.

Has Season 3 Been Renewed?

The good news is here! In February 2020 the third season was given the go by Netflix. So the fans could breathe.

When It Will Release?

Now for the bad. The shooting was to begin in Iceland in April, yet due to the pandemic it could not. No date of release is there in the hands of anyone. Seeing the pattern, we may guess the end of 2021 for it. Some tabloids even whisper of spring 2022.

Salt And Cinder Season 3 Cast

The familiar faces ought to be seen again:

• Hannah Brisk as Queen Maren
• Callum Orde as Ash
• Lior Danon as the Salt Priest

Jodie Ferrar who portrayed Wren shall not be a part, because Wren got burnt in the final battle.

Is There Any Trailer?

No trailer of the third season is in existence. If you saw one on YouTube, a fan has cut it out of the old footages.

What Is The Plot?

In season 2 Maren sold the salt mines to the enemy. Season 3 will bring the revenge of the miners, one thinks.

The show has the rating of 8.1 on IMDb. Have a glance at season 1 until then and keep visiting our site for such updates!

=== claims
- | platform Netflix | official | + | - | Salt And Cinder is
- | crew Ewan Strickland / creator | official | + | - | The creator of
1 | release 2018-05-03 | official | + | - | The debuting
2 | release 2019-10 | official | + | - | ^
2 | episodes 10 | official | + | - | ^
3 | renewal renewed when=2020-02 | official | + | - | In February 2020
3 | production filming starts when=2020-04 | official | - | - | The shooting was
3 | release none | official | - | - | No date of
3 | release 2021-11-01..2021-12-31 | predicted | + | - | Seeing the
3 | release 2022-03-01..2022-05-31 | rumored | + | - | Some tabloids
3 | cast Hannah Brisk / Queen Maren / returning | predicted | + | - | Hannah Brisk
3 | cast Callum Orde / Ash / returning | predicted | + | - | Callum Orde
3 | cast Lior Danon / Salt Priest / returning | predicted | + | - | Lior Danon
3 | cast Jodie Ferrar / Wren / leaving | official | + | - | Jodie Ferrar
3 | trailer trailer | official | - | - | No trailer of
