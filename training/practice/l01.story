url: https://www.seriesdesk.example/2022/09/14/the-salt-orchard-season-2-cast
outlet: Series Desk
published: 2022-09-14
title: The Salt Orchard: who is in season 2, who is out, and who is new
series: The Salt Orchard

Apple TV+ has shown its hand: eleven names will carry the second season of The Salt Orchard, and four of them have never set foot on the farm before.

Let's begin with the old guard. Miriam Kessel is once more the widow Agnes Tarrow, Dominic Oyelaran slips back into Sheriff Pell's boots, and both Tarrow sons, Huck (Caleb Winship) and Jonah (Otis Brandt), will be there to quarrel over the land. Her Delphine will be back too, Naomi Castellane told Collider, "and meaner than you left her."

Not everybody made it across the winter. Graham Iveson, whose Reverend Stott was the villain of the first ten episodes, has handed in his collar. Season 1 regular Petra Lindqvist likewise departs, her character having been sent to Oregon.

Joining them

• Yusuf Demirel as Aram, a surveyor
• Kirsten Ó Dálaigh as Birdie Falk
• Theo Marchetti (Young Wolves) as the railroad man Crandall
• Lou Ann Prewitt in a guest role

The scripts are again by Ruth Abernathy, who also produces. Abernathy thought the whole thing up on a bus in 2017, and she is sharing the reins this time: Devin Sarkis comes in as co-showrunner. Ivo Lasker and Nadia Braun direct, five hours apiece. The banjo-laden score is once more Peter Auerbach's.

Filming in Alberta got under way on August 29. When the orchard blooms again nobody at Apple will say, so the date stays a blank.

Kessel has had a busy year. She picked up a Tony in June, lent her voice to the animated film Badger King, and has signed up for Hulu's Quarry Road, in which she'll be a judge. Abernathy's old boss Marv Stein, the president of Lodestar Television, called the first season "the best thing we never understood." Critic Helena Frost was less kind.

=== claims
2 | platform Apple TV+ | official | + | - | Apple TV+ has
2 | cast Miriam Kessel / Agnes Tarrow / returning | official | + | - | Miriam Kessel is once
2 | cast Dominic Oyelaran / Sheriff Pell / returning | official | + | - | ^
2 | cast Caleb Winship / Huck / returning | official | + | - | ^
2 | cast Otis Brandt / Jonah / returning | official | + | - | ^
2 | cast Naomi Castellane / Delphine / returning | official | + | Naomi Castellane | Her Delphine
1 | cast Graham Iveson / Reverend Stott / - | official | + | - | Graham Iveson
2 | cast Graham Iveson / Reverend Stott / leaving | official | + | - | ^
1 | episodes 10 | official | + | - | ^
1 | cast Petra Lindqvist / - / - | official | + | - | Season 1 regular
2 | cast Petra Lindqvist / - / leaving | official | + | - | ^
2 | cast Yusuf Demirel / Aram / joining | official | + | - | Yusuf Demirel as
2 | cast Kirsten Ó Dálaigh / Birdie Falk / joining | official | + | - | Kirsten
2 | cast Theo Marchetti / Crandall / joining | official | + | - | Theo Marchetti
2 | cast Lou Ann Prewitt / - / joining | official | + | - | Lou Ann
2 | crew Ruth Abernathy / writer | official | + | - | The scripts are
- | crew Ruth Abernathy / producer | official | + | - | ^
- | crew Ruth Abernathy / creator | official | + | - | Abernathy thought
2 | crew Devin Sarkis / showrunner | official | + | - | ^
2 | crew Ivo Lasker / director | official | + | - | Ivo Lasker and
2 | crew Nadia Braun / director | official | + | - | ^
2 | episodes 10 | official | + | - | ^
2 | crew Peter Auerbach / composer | official | + | - | The banjo-laden
2 | production filming starts when=2022-08-29 | official | + | - | Filming in Alberta
2 | release none | official | - | - | When the orchard
Quarry Road :: - | platform Hulu | official | + | - | She picked up
Quarry Road :: - | cast Miriam Kessel / - / joining | official | + | - | ^
