url: https://www.seriesradar.example/2020/08/27/production-status
outlet: Series Radar
published: 2020-08-27
title: Production status: which shows are filming again?

Production in Europe and North America is slowly starting again. These are the shows we know about.

• Dark Orchard (HBO): Filming on season 3 resumes on September 7 in Belfast. It was stopped in March. The premiere has been delayed to 2021.
• Homecoming Queen (The CW): Season 2 begins filming on September 14 in Vancouver. The season will premiere in January.
• Legal Aid (CBS): Production started this week. Season 6 will have 16 episodes.
• Oslo Nights (NRK): Season 2 wrapped on August 20. It will be shown in October.
• Paradise Lane (ABC): Writers are at work on season 5. There is no start date for filming.
• Red Planet (Syfy): Season 4 is in post-production and premieres on October 15.
• Sisters of Mercy (Hulu): Filming has been pushed back to next spring. Season 4 will not be out in 2020.
• Ten Downing (BBC Two): The second series starts filming in October in London.
• Vikings of the East (History): Season 3 is currently filming in Lithuania.
• Wolf Creek Hotel (Stan): Filming has finished.

We also hear from readers about Copenhagen Calling. According to the Danish newspaper Nordposten, the fourth season will be filmed in the winter. DR has not confirmed this.

There is bad news for some fans. Netflix cancelled The Moon Room and Chef's Daughter last week because of the costs of the new rules. Both had been renewed for a second season earlier this year.

And what about Stonebridge? The Apple drama was in the middle of its second season when the cameras stopped. "We hope to be back in November," producer Rachel Lin told Variety. The season was planned for this fall. It will now come out in 2021.

Send us your tips.

=== claims
Dark Orchard :: - | platform HBO | official | + | - | Dark Orchard
Dark Orchard :: 3 | production filming starts when=2020-09-07 | official | + | - | ^
Dark Orchard :: 3 | production filming under way when=2020-03 | official | - | - | ^
Dark Orchard :: 3 | delay to=2021 | official | + | - | ^
Dark Orchard :: 3 | release 2021 | official | + | - | ^
Homecoming Queen :: - | platform The CW | official | + | - | Homecoming Queen
Homecoming Queen :: 2 | production filming starts when=2020-09-14 | official | + | - | ^
Homecoming Queen :: 2 | release 2021-01 | official | + | - | ^
Legal Aid :: - | platform CBS | official | + | - | Legal Aid
Legal Aid :: 6 | production filming starts when=2020-08-24..2020-08-27 | official | + | - | ^
Legal Aid :: 6 | episodes 16 | official | + | - | ^
Oslo Nights :: - | platform NRK | official | + | - | Oslo Nights
Oslo Nights :: 2 | production filming ends when=2020-08-20 | official | + | - | ^
Oslo Nights :: 2 | release 2020-10 | official | + | - | ^
Paradise Lane :: - | platform ABC | official | + | - | Paradise Lane
Paradise Lane :: 5 | production writing under way | official | + | - | ^
Paradise Lane :: 5 | production filming starts | official | - | - | ^
Red Planet :: - | platform Syfy | official | + | - | Red Planet
Red Planet :: 4 | production post-production under way | official | + | - | ^
Red Planet :: 4 | release 2020-10-15 | official | + | - | ^
Sisters of Mercy :: - | platform Hulu | official | + | - | Sisters of Mercy
Sisters of Mercy :: 4 | production filming starts when=2021-03-01..2021-05-31 | official | + | - | ^
Sisters of Mercy :: 4 | delay | official | + | - | ^
Sisters of Mercy :: 4 | release 2020 | official | - | - | ^
Ten Downing :: - | platform BBC Two | official | + | - | Ten Downing
Ten Downing :: 2 | production filming starts when=2020-10 | official | + | - | ^
Vikings of the East :: - | platform History | official | + | - | Vikings of the East
Vikings of the East :: 3 | production filming under way | official | + | - | ^
Wolf Creek Hotel :: - | platform Stan | official | + | - | Wolf Creek
Wolf Creek Hotel :: - | production filming ends | official | + | - | ^
Copenhagen Calling :: 4 | production filming under way when=2020-12-01..2021-02-28 | reported | + | Nordposten | According to the Danish
The Moon Room :: 2 | renewal cancelled when=2020-08-17..2020-08-23 | official | + | - | Netflix cancelled
Chef's Daughter :: 2 | renewal cancelled when=2020-08-17..2020-08-23 | official | + | - | ^
The Moon Room :: 2 | renewal renewed when=2020-01-01..2020-08-27 | official | + | - | Both had
Chef's Daughter :: 2 | renewal renewed when=2020-01-01..2020-08-27 | official | + | - | ^
Stonebridge :: - | platform Apple | official | + | - | The Apple drama
Stonebridge :: 2 | production filming under way | official | - | - | ^
Stonebridge :: 2 | production filming starts when=2020-11 | official | + | Rachel Lin | "We hope to
Stonebridge :: - | crew Rachel Lin / producer | official | + | - | ^
Stonebridge :: 2 | release 2020-09-01..2020-11-30 | official | - | - | The season was planned
Stonebridge :: 2 | release 2021 | official | + | - | It will now
Stonebridge :: 2 | delay to=2021 | official | + | - | ^
