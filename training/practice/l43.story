url: https://www.truecrimewatch.example/2022/07/19/anthology-season-two-trial
outlet: True Crime Watch
published: 2022-07-19
title: Peacock's ‘Reasonable Doubts’: second case, second cast
series: Reasonable Doubts

With Reasonable Doubts, no defendant comes back. The anthology's first case, that of Texas surgeon Alan Pruett, had Chris Delacroix as Pruett, Alice Renner-Shaw and Kelsey Hammond; the second is about Marjorie Diehl, the "pie widow" of Ohio, and it's a whole other courtroom.

Diehl will be Patty Clarkdale. Her three husbands are, in order of death, Bob Odell, Tracy Ledger and Chris Cooperman. Prosecutor Ellen Vargas, who in real life is now a judge, falls to America Fontes. Jesse Plimpton and Dale Dickerson play the detectives.

Showrunner Liz Hannity, too, is new to the case; Patrick Macmanus-Lee, who created the series and ran the first year of it, is “moving upstairs” as an executive producer. Director of the first two chapters is Maggie Kilroy, and then come So Yong Kimball and Jennifer Morris-Webb. Hannity writes with Ashley Michel Hobson. The true story was told in the podcast Pie, by Carrie Lund and Dan Sparks; both have a consulting role, Lund also a small one in front of the camera, as a waitress.

The limited run of eight begins on October 6, Peacock has announced, with the first three at once. In its first season the show had ten.

Mrs. Diehl is still alive. She watched the trailer that was released last Wednesday, and her attorney, Frank Pallone-Hart, found Clarkdale "much too tall."

Meantime, in the world of podcasts-turned-shows: Hulu's The Dropouts won't have a follow-up, says creator Beth Merriweather. Amanda Seyforth was its star. HBO's The Staircases (Colin Forth, Toni Collard) never had plans for one. And Apple's The Shrink Down the Street will, if Will Farrow finds time.

=== claims
1 | cast Chris Delacroix / Alan Pruett / - | official | + | - | The anthology's
1 | cast Alice Renner-Shaw / - / - | official | + | - | ^
1 | cast Kelsey Hammond / - / - | official | + | - | ^
2 | cast Patty Clarkdale / Marjorie Diehl / joining | official | + | - | Diehl will be
2 | cast Bob Odell / - / joining | official | + | - | Her three
2 | cast Tracy Ledger / - / joining | official | + | - | ^
2 | cast Chris Cooperman / - / joining | official | + | - | ^
2 | cast America Fontes / Ellen Vargas / joining | official | + | - | Prosecutor Ellen
2 | cast Jesse Plimpton / - / joining | official | + | - | Jesse Plimpton
2 | cast Dale Dickerson / - / joining | official | + | - | ^
2 | crew Liz Hannity / showrunner | official | + | - | Showrunner Liz
- | crew Patrick Macmanus-Lee / creator | official | + | - | ^
1 | crew Patrick Macmanus-Lee / showrunner | official | + | - | ^
2 | crew Patrick Macmanus-Lee / showrunner | official | - | - | ^
2 | crew Patrick Macmanus-Lee / producer | official | + | - | ^
2 | crew Maggie Kilroy / director | official | + | - | Director of the
2 | crew So Yong Kimball / director | official | + | - | ^
2 | crew Jennifer Morris-Webb / director | official | + | - | ^
2 | crew Liz Hannity / writer | official | + | - | Hannity writes
2 | crew Ashley Michel Hobson / writer | official | + | - | ^
2 | source_material other / Pie | official | + | - | The true story
2 | cast Carrie Lund / a waitress / joining | official | + | - | ^
2 | episodes 8 | official | + | Peacock | The limited run
2 | release 2022-10-06 | official | + | Peacock | ^
2 | platform Peacock | official | + | Peacock | ^
1 | episodes 10 | official | + | - | In its first
2 | trailer trailer when=2022-07-13 | official | + | - | She watched
The Dropouts :: - | platform Hulu | official | + | - | Meantime, in
The Dropouts :: 2 | renewal cancelled | official | + | Beth Merriweather | ^
The Dropouts :: - | crew Beth Merriweather / creator | official | + | - | ^
The Dropouts :: - | cast Amanda Seyforth / - / - | official | + | - | Amanda
The Staircases :: - | platform HBO | official | + | - | HBO's The
The Staircases :: - | cast Colin Forth / - / - | official | + | - | ^
The Staircases :: - | cast Toni Collard / - / - | official | + | - | ^
