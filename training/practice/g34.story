url: https://www.finalecount.example/2020/07/31/high-lonesome-usa-cancelled
outlet: Finale Count
published: 2020-07-31
title: High Lonesome: USA Western Reaches End of the Trail; No Season Four
series: High Lonesome

They've shot the horse. After three seasons and 30 episodes, High Lonesome won't be back on USA Network, the cable channel has decided.

A neo-western TV show, High Lonesome stars Chase Lindqvist-Rowe, Yolanda Two Rivers, Archie Pell, Imogen Sturridge, and Big Daddy Earle. It was developed by Kip Darrow from Annie Sandoz-Moody's nonfiction book on the rustlers of Wyoming. In the third season, Sheriff Cole (Lindqvist-Rowe) had to arrest his own mother, who'd been running the gang since the pilot.

Ratings for the last run averaged a 0.14 in the 18-49 demographic and 611,000 viewers, a drop of 38% compared to season two.

The third season had been postponed from January to April because of trouble in post. By that time, Deadline hears, the actors' contracts had been allowed to lapse.

Darrow thanked the fans on Twitter. “Thirty was more than they promised us,” he said. He's currently writing Bitter Springs, a pilot for TNT based on the movie of 1994.

The last episode aired on June 24th.

What do you think? Do you like High Lonesome? Are you sorry that there won't be a fourth season?

=== claims
4 | renewal cancelled | official | + | - | After three seasons
- | platform USA Network | official | + | - | ^
- | cast Chase Lindqvist-Rowe / Sheriff Cole / - | official | + | - | A neo-western
- | cast Yolanda Two Rivers / - / - | official | + | - | ^
- | cast Archie Pell / - / - | official | + | - | ^
- | cast Imogen Sturridge / - / - | official | + | - | ^
- | cast Big Daddy Earle / - / - | official | + | - | ^
- | crew Kip Darrow / creator | official | + | - | It was developed
- | source_material other / - | official | + | - | ^
3 | cast Chase Lindqvist-Rowe / Sheriff Cole / - | official | + | - | In the third season
3 | delay to=2020-04 | official | + | - | The third season had
3 | release 2020-04 | official | + | - | ^
Bitter Springs :: - | crew Kip Darrow / writer | official | + | - | He's currently
Bitter Springs :: - | source_material film / - | official | + | - | ^
