url: https://www.peakscreen.example/2021/08/17/saturday-people-hbo-third
outlet: Peak Screen
published: 2021-08-17
title: 'Saturday People': HBO comedy looks to October after long layoff
series: Saturday People

There's a month now for 'Saturday People.' HBO chief Casey Bloys told The New York Times that the comedy's third season would "show up in October," two years after anybody last laughed about Ted Orloff's divorces.

The exact day is not set. Nor is it sure that all nine episodes will be ready by then. "They're mixing the first as they cut the last," he said.

Behind it lies a production with interruptions. Filming commenced in New York in March 2020, and was cut off on the third day. A new attempt in November ended after a week, owing to two infections. Only in April did things go smoothly, and on July 9, according to co-star Mia Farrow-Lane, the last take was in the can.

That summer a report by Page Six had the show given up entirely. HBO refuted it at the time. However, the plan for a fourth season, about which the site Showbiz411 wrote in the same month, has indeed been put off indefinitely, a person with knowledge of the talks says.

Mark Rubin-Stern, author and lead in one, will continue to play Ted. The part of his father, vacant since Jerry Still passed away, won't be recast.

On HBO Max, where the two existing seasons can be streamed, a 40-second teaser has been available since this morning. Viewers of 'Curb Your Enthusiasm,' which returns in the same month, had only 19 months of abstinence, those of 'Barry' will have had 35.

The series premiered in September 2018 and its second round ended on October 27, 2019. Rubin-Stern's memoir, 'Sundays,' is out on August 24.

=== claims
3 | release 2021-10 | official | + | Casey Bloys | HBO chief
3 | release none | official | - | - | The exact
3 | episodes 9 | official | + | - | Nor is it
3 | production post-production under way | official | + | Casey Bloys | "They're
3 | production filming starts when=2020-03 | official | + | - | Filming
3 | production filming under way when=2020-03 | official | - | - | ^
3 | production filming starts when=2020-11 | official | + | - | A new
3 | production filming starts when=2021-04 | official | + | - | Only in
3 | production filming ends when=2021-07-09 | official | + | Mia Farrow-Lane | ^
- | cast Mia Farrow-Lane / - / - | official | + | - | ^
3 | renewal cancelled | reported | + | Page Six | That summer
3 | renewal cancelled | official | - | HBO | HBO refuted
4 | renewal renewed | reported | + | Showbiz411 | However
4 | delay | rumored | + | - | ^
- | crew Mark Rubin-Stern / writer | official | + | - | Mark
3 | cast Mark Rubin-Stern / Ted / returning | official | + | - | ^
- | cast Jerry Still / father / - | official | + | - | The part
1 | platform HBO Max | official | + | - | On HBO Max
2 | platform HBO Max | official | + | - | ^
3 | trailer teaser when=2021-08-17 | official | + | - | ^
3 | precedent Curb Your Enthusiasm / release / 19 | official | + | - | Viewers
3 | precedent Barry / release / 35 | official | + | - | ^
1 | release 2018-09 | official | + | - | The series premiered
