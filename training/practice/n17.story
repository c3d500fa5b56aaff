url: https://www.fandomlantern.example/copperhead-county-contradictions
outlet: Fandom Lantern
published: 2020-08-05
title: Copperhead County season 2: all the latest news
series: Copperhead County

Good news for lovers of Appalachian noir: Copperhead County is returning to FX! The network announced it on 12 May, on the very evening of the first season's last episode.

What do we know about the release date?

Copperhead County season 2 will premiere on 3 March 2021. That is what FX wrote on its press site last week, and the twelve months since the show's bow in March 2020 would be up by then.

Has production begun?

It was to get under way in June in Kentucky. Owing to the pandemic it did not. Creator Wade Larkin informed Entertainment Weekly at Comic-Con that he would be glad to see a camera before Halloween, and that all ten scripts were in the drawer.

Who comes back?

Clementine Rusk is contractually bound to play Sheriff Opal Dean again. Her brother in the show, Hank (Boyd Travers), was left in a mine shaft, and Larkin will not say whether he ever gets out of it. Zora Bell is promoted from guest to regular as the preacher's widow. We think Jeb Coulter is likely to show up in flashbacks.

When will season 2 of Copperhead County be released?

As of August 2020, no premiere date has been set. FX boss Cal Winters told reporters in a call on Tuesday that the March date "is history" and that the drama would more plausibly surface in the autumn of 2021.

How many episodes are there?

Season one consisted of eight. The second has two more.

Is it on Hulu?

In the United States, yes, the day after. In Britain the BBC has it on iPlayer.

Have we missed anything? Tell us in the comments below, where 214 people are already arguing about the dog.

=== claims
2 | renewal renewed when=2020-05-12 | official | + | FX | The network announced
- | platform FX | official | + | - | Good news for
2 | release 2021-03-03 | official | + | FX | Copperhead County season 2 will
1 | release 2020-03 | official | + | - | That is what
2 | production filming starts when=2020-06 | official | - | - | It was to get
- | crew Wade Larkin / creator | official | + | - | Creator Wade
2 | production filming starts when=2020-08-05..2020-10-31 | official | + | Wade Larkin | ^
2 | production writing ends | official | + | Wade Larkin | ^
2 | cast Clementine Rusk / Opal Dean / returning | official | + | - | Clementine Rusk
- | cast Boyd Travers / Hank / - | official | + | - | Her brother
2 | cast Boyd Travers / Hank / returning | official | - | Wade Larkin | ^
2 | cast Zora Bell / - / returning | official | + | - | Zora Bell
2 | cast Jeb Coulter / - / returning | predicted | + | - | We think
2 | release none | official | - | - | As of August
2 | release 2021-03 | official | - | Cal Winters | FX boss
2 | release 2021-09-01..2021-11-30 | official | + | Cal Winters | ^
1 | episodes 8 | official | + | - | Season one consisted
2 | episodes 10 | official | + | - | The second has
- | platform Hulu | official | + | - | In the United
- | platform iPlayer | official | + | - | In Britain
- | platform BBC | official | + | - | ^
