url: https://www.slateandclap.example/2020/08/19/prairie-fire-showtime-production
outlet: Slate & Clap
published: 2020-08-19
title: 'Prairie Fire' rekindled: Showtime western gets a restart date
series: Prairie Fire

When Calgary fell silent on March 13, three weeks of work on the sophomore year of Prairie Fire were in the can and nine lay ahead. On September 8, if the province plays along, those nine begin to be paid off.

So the plan was laid out to the crew on Tuesday in a letter signed by line producer Dot Ferris, a copy of which reached this desk. Shooting will be in bubbles, horses included, and last till the week before Thanksgiving. The season keeps its ten episodes, although the cattle drive in the fourth has been "rethought for fewer cattle."

As late as June, Showtime was still holding on to a January 2021 bow. That has now gone up in smoke; a spokesperson calls the second quarter "realistic." The first season had its premiere in January of this year, two weeks after which the next one was assured.

Cutting is no bottleneck. The three weeks have been through the edit suite in Toronto, where Anya Petrosyan assembled nearly two full hours. Her colleague on the music side, Hal Lindqvist, is said to be scoring to storyboards.

Wes Callahan's Marshal Tate sat out most of the first half and returns in strength. Corey Blackwater, Jean Audley and Tim Rusk were on the set in March. Will they all be again? Audley, who is 78, "has our blessing to stay at home," says the letter, and a double is being looked for; the producers didn't respond when asked if that meant her Ma Kessel would be replaced.

Elsewhere on the lot, Wyoming Blue hasn't been told when to resume. The pair share stables, and a barn that burned in 2018.

Prairie Fire isn't based on the 2007 TV movie Prairie Fires. Creator Jonah Aldridge, who shepherded it from FX to Showtime in 2017, will mark a birthday on the first day back.

=== claims
2 | production filming under way | official | - | - | When Calgary
2 | production filming starts when=2020-09-08 | official | + | Dot Ferris | On September 8
- | crew Dot Ferris / producer | official | + | - | So the plan
2 | production filming ends when=2020-11-15..2020-11-21 | official | + | Dot Ferris | Shooting will be
2 | episodes 10 | official | + | Dot Ferris | The season keeps
2 | release 2021-01 | official | - | - | As late as
2 | delay to=2021-04..2021-06 | official | + | Showtime | That has now
2 | release 2021-04..2021-06 | official | + | Showtime | ^
1 | release 2020-01 | official | + | - | The first season had
2 | renewal renewed when=2020-01 | official | + | - | ^
2 | production post-production under way | official | + | - | The three weeks
2 | crew Hal Lindqvist / composer | rumored | + | - | Her colleague
2 | cast Wes Callahan / Marshal Tate / returning | official | + | - | Wes Callahan's
2 | cast Corey Blackwater / - / - | official | + | - | Corey
2 | cast Jean Audley / Ma Kessel / - | official | + | - | ^
2 | cast Tim Rusk / - / - | official | + | - | ^
Wyoming Blue :: - | production filming starts | official | - | - | Elsewhere
- | platform Showtime | official | + | - | Creator Jonah
- | crew Jonah Aldridge / creator | official | + | - | ^
- | source_material film / Prairie Fires | official | - | - | Prairie Fire isn't
