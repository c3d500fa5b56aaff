url: https://bingefolks.example/vale-of-embers-season-4-release-date-cast-plot
outlet: BingeFolks
published: 2021-07-06
title: Vale Of Embers Season 4: Release Date, Cast, Plot And All The Latest Updates You Need
series: Vale of Embers

Vale Of Embers is among the most beloved shows of Netflix and its audience is dying to know if they will get to see the new season or not. So let us dig in the details without wasting of time!

Vale Of Embers Season 4: Renewal Status

Till now the streaming giant did not utter anything about the future of the fantasy. But don't lose your hearts guys! If we go by the viewership, then the chances of the fourth part are quite bright.

According to some sources the writers have already penned down half of the story. One more report that is floating over the internet told that the series was canceled in secret because of the big costs.

Vale Of Embers Season 4: When Will It Hit The Screens?

The previous seasons dropped on 8 November 2017, 2 August 2019 and 26 February 2021 respectively. Watching this pattern we can assume the next one anywhere around late 2022. The pandemic may however slow down the shoot which has not been kicked off.

Vale Of Embers Season 4: Cast

• Maisie Thorne as Elswyth
• Corin Blackadder as Lord Hask
• Ana Lucia Prado as the Ember Witch

All of them are expected to come again. Moreover Julian Oakes who is the maker of the show hinted in an interview with Looper that a well known comedian would step in the shoes of the old king.

Vale Of Embers Season 4: Trailer

Trailer is not there yet. A video on YouTube with 2 million views shows scenes of The Witcher, do not be fooled by it!

Final Words

In season 3, we have seen that Elswyth burned the crown and sailed to the east. What will she find over there? Stay tuned with us, and bookmark this page!

=== claims
- | platform Netflix | official | + | - | Vale Of Embers is among
4 | renewal renewed | official | - | - | Till now the streaming
4 | renewal renewed | predicted | + | - | If we go by
4 | production writing under way | rumored | + | - | According to some sources
4 | renewal cancelled | rumored | + | - | One more report
1 | release 2017-11-08 | official | + | - | The previous seasons
2 | release 2019-08-02 | official | + | - | ^
3 | release 2021-02-26 | official | + | - | ^
4 | release 2022-09..2022-12 | predicted | + | - | Watching this pattern
4 | delay | predicted | + | - | The pandemic may however
4 | production filming starts | official | - | - | ^
4 | cast Maisie Thorne / Elswyth / returning | predicted | + | - | Maisie Thorne as
4 | cast Corin Blackadder / Lord Hask / returning | predicted | + | - | Corin Blackadder as
4 | cast Ana Lucia Prado / Ember Witch / returning | predicted | + | - | Ana Lucia Prado as
- | crew Julian Oakes / creator | official | + | - | Moreover Julian Oakes
4 | trailer trailer | official | - | - | Trailer is not
