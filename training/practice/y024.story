url: https://www.popchosun.example/en/20230511/mercy-ward-2
outlet: Pop Chosun English
published: 2023-05-11
title: ‘Mercy Ward’ side: “Broadcast time of Season 2 not fixed”
series: Mercy Ward

The production company of MBC's ‘Mercy Ward’ dismissed on the 11th the report that a second season is fixed for the fourth quarter. “The organization has not been settled at all,” Studio Bomnal's side put it through official channels.

Earlier in the day, one media outlet raised the curtain on ‘Mercy Ward 2,’ presenting it as MBC's Friday-Saturday offering from the 3rd of November and linking Nam Ha-eun and Gong Do-yeop to the leads.

Of the two, the former's agency 8D Culture admitted that the proposal “is one of those under review.” Gong's side was short: “Not true.”

Season 1, which broke in on January 7, 2022, closed on February 26 with a self-best of 11.9%. Counting the two on the night of the Winter Olympics, it was composed of 14 episodes. The writer, Ma So-young, worked as a nurse for nine years and borrowed the cases from the essay collection ‘Today Also Night Duty.’

It was as early as July 2022 that MBC pronounced itself in favor of a sequel, to follow “within the year 2023.” Park Se-won, who directed, has since moved over to SLL, and the baton was taken over by PD Chae Ji-hoon.

As for where else it may be seen, Wavve streams the work exclusively; the contract ends this autumn, and TVING is rumored as the next address.

A similar example is SBS's ‘Rescue Line,’ whose second season opened 21 months following the first, so drama fans see no reason to be impatient. If the ward does likewise, that leads to October.

Meanwhile, the remake right was exported to Turkey, where Kanal D shows ‘Merhamet Servisi’ on Tuesdays. Nam Ha-eun meets viewers in the Disney+ original ‘Zero Grade’ on the 24th. The writer of the latter made her debut with a stage play.

=== claims
- | platform MBC | official | + | - | The production company
2 | release 2023-10..2023-12 | official | - | Studio Bomnal | ^
2 | release none | official | - | Studio Bomnal | “The organization
2 | release 2023-11-03 | rumored | + | - | Earlier in the
2 | platform MBC | rumored | + | - | ^
2 | cast Nam Ha-eun / - / joining | rumored | + | - | ^
2 | cast Gong Do-yeop / - / joining | rumored | + | - | ^
2 | cast Nam Ha-eun / - / joining | reported | + | 8D Culture | Of the two
2 | cast Gong Do-yeop / - / joining | reported | - | Gong Do-yeop | Gong's side was
1 | release 2022-01-07 | official | + | - | Season 1, which
1 | episodes 14 | official | + | - | Counting the two
- | crew Ma So-young / writer | official | + | - | The writer, Ma
- | source_material other / Today Also Night Duty | official | + | - | ^
2 | renewal renewed when=2022-07 | official | + | MBC | It was as early
2 | release 2023 | official | + | MBC | ^
1 | crew Park Se-won / director | official | + | - | Park Se-won, who
2 | crew Park Se-won / director | official | - | - | ^
2 | crew Chae Ji-hoon / director | official | + | - | ^
- | platform Wavve | official | + | - | As for where
- | platform TVING | rumored | + | - | ^
2 | precedent Rescue Line / release / 21 | official | + | - | A similar example
Rescue Line :: - | platform SBS | official | + | - | ^
2 | release 2023-10 | predicted | + | - | If the ward
Merhamet Servisi :: - | platform Kanal D | official | + | - | Meanwhile, the remake
Merhamet Servisi :: - | source_material series / Mercy Ward | official | + | - | ^
Zero Grade :: - | platform Disney+ | official | + | - | Nam Ha-eun meets
Zero Grade :: 1 | release 2023-05-24 | official | + | - | ^
Zero Grade :: - | cast Nam Ha-eun / - / - | official | + | - | ^
