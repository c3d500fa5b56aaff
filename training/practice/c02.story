url: https://www.cueandcurtain.example/2021/05/27/hollow-parish-hbo-max-shutdown
outlet: Cue & Curtain
published: 2021-05-27
title: Positive tests bring HBO Max's 'Hollow Parish' to a standstill
series: Hollow Parish

Less than three weeks after the clapperboard first snapped on it, the sophomore run of Hollow Parish has fallen silent. HBO Max said on Thursday that work in Shreveport was broken off after two members of the crew came back positive, and that nobody goes to the set before June 7.

Whether that costs the show its berth is another matter. It had been pencilled in for October, in time for Halloween. A person close to the schedulers, who isn't allowed to talk, puts the odds of keeping that at "one in five" and speaks of the first weeks of 2022.

Showrunner Delphine Marsh is less glum. "We had four of our eight hours in the can when the swabs came back," she told Deadline. "The editors are busy, so I don't see us slipping past Thanksgiving." Her writers handed in the last of the scripts in March.

The clerical thriller turned up on the service a year ago almost to the day, on May 28, 2020, and its order for another helping came six weeks later. Based on a Louisiana case of the 1930s it is not, though the posters still say so; Marsh made it all up.

Tobias Wren is to be seen again as Father Aucoin, while Marguerite Duval's housekeeper stays in her grave. Duval's exit, you may recall, closed last year's seventh hour. New to the parish is Odessa Finch; we're told that she plays an exorcist from Baton Rouge.

A taste of the footage was promised for the upfronts and then withheld. Nothing has been put in its stead, so not a second of the new hours has yet been seen by anyone outside.

Wren will be in theaters on August 13 in the boxing picture Southpaw Hymn, which had its own trailer this week.

=== claims
2 | production filming starts when=2021-05 | official | + | - | Less than
2 | production filming under way | official | - | HBO Max | HBO Max said
2 | production filming starts when=2021-06-07.. | official | + | HBO Max | ^
2 | release 2021-10 | official | + | - | It had been
2 | release 2022-01 | rumored | + | - | A person close
2 | episodes 8 | official | + | Delphine Marsh | "We had four
- | crew Delphine Marsh / showrunner | official | + | - | Showrunner
2 | production post-production under way | official | + | Delphine Marsh | "The editors
2 | release 2021-05-27..2021-11-25 | official | + | Delphine Marsh | ^
2 | production writing ends when=2021-03 | official | + | - | Her writers
1 | release 2020-05-28 | official | + | - | The clerical
2 | renewal renewed when=2020-07 | official | + | - | ^
- | crew Delphine Marsh / creator | official | + | - | Based on
2 | cast Tobias Wren / Father Aucoin / returning | official | + | - | Tobias Wren
2 | cast Marguerite Duval / housekeeper / leaving | official | + | - | ^
2 | cast Odessa Finch / - / joining | official | + | - | New to the parish
2 | trailer teaser | official | - | - | Nothing has been put
