url: https://www.popcornandpixels.example/2020/07/14/bone-harvest-season-5
outlet: Popcorn & Pixels
published: 2020-07-14
title: Bone Harvest season 5: will it be on Starz in 2020? Everything to know
series: Bone Harvest

Bone Harvest fans, we feel you. Under ordinary circumstances we'd all be watching this very week.

Alas, the circumstances. The fifth season was seventeen days away from being complete when the studio near Atlanta shut its gates on March 13. "We've everything but the blood," is the way in which showrunner Regina Cole described the state of it to SFX.

Will it come in 2020?

In a word, no. Starz' chief Jeffrey Hirsch told an earnings call that the series is a 2021 title. He declined to narrow it down. Our hunch would be the second quarter, since the network's calendar is full up to March with the Power offshoots.

When do they go on?

Georgia reopened its sound stages in June, and some shows are back. Cole's team isn't. "August is what I pray for, September is what I tell my mother," she said. A casting call for reapers, posted on Backstage last week, mentions the 24th of August.

Has anyone left?

Yes: Ty Burrows, Sheriff Pell since the pilot, took his hat. The new badge is worn by Mina Castellanos. Rumours that Ella Voss was fired are rubbish, her spokesperson says, and Ella (Marrow) will be seen in all ten.

Will there be a season 6?

The cable channel won't decide before it has seen season 5. One producer has gone on record that six was always the plan, though, and we see no reason to doubt him.

Where's the trailer?

It exists. Cole showed it to a virtual panel on July 10 and forbade recording. Officially there's been naught but a thirty-second tease in February, one that ended on "Summer."

Seasons one through four can be caught up with on the Starz app.

=== claims
5 | production filming ends | official | - | Regina Cole | The fifth
5 | production filming under way | official | - | - | ^
- | crew Regina Cole / showrunner | official | + | - | "We've everything
5 | release 2020 | official | - | - | In a word
5 | release 2021 | official | + | Jeffrey Hirsch | Starz' chief
5 | release 2021-04..2021-06 | predicted | + | - | Our hunch
5 | production filming starts when=2020-08..2020-09 | official | + | Regina Cole | "August is
5 | production filming starts when=2020-08-24 | reported | + | Backstage | A casting call
5 | cast Ty Burrows / Sheriff Pell / leaving | official | + | - | Yes
5 | cast Mina Castellanos / - / joining | official | + | - | The new badge
5 | cast Ella Voss / Marrow / leaving | rumored | + | - | Rumours
5 | cast Ella Voss / Marrow / returning | reported | + | spokesperson | ^
5 | episodes 10 | official | + | - | ^
6 | renewal renewed | official | - | - | The cable
6 | renewal final | official | + | - | One producer
5 | trailer trailer when=2020-07-10 | official | + | - | Cole showed
5 | trailer teaser when=2020-02 | official | + | - | Officially
5 | release 2020-06..2020-08 | official | - | - | ^
1 | platform Starz | official | + | - | Seasons one
2 | platform Starz | official | + | - | ^
3 | platform Starz | official | + | - | ^
4 | platform Starz | official | + | - | ^
