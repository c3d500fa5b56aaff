url: https://www.airdates.example/2019/03/12/harbor-nine-second-season
outlet: Airdates
published: 2019-03-12
title: ‘Harbor Nine’ Gets Sophomore Order at NBC
series: Harbor Nine

The tide has turned for Harbor Nine. NBC on Tuesday handed the freshman rescue drama a second season of 18 episodes, where the first was given 13.

As late as February the pickup looked like a coin toss. The show has been averaging a 1.1 rating among adults 18-49, which is 9 percent up on what its slot drew a year ago, and delayed viewing nearly doubles that.

“There was never a plan B,” Dolores Whitcomb, who runs scripted programming at the network, said in the announcement, adding that creator Teddy Almeida had pitched her three years of story over a single lunch.

Set in the port of Duluth, the series stars Marisol Quintero as Captain Ruth Ivers and Deshawn Pell as Cal, the brother she has not spoken to since their father drowned. Ingrid Sandahl and Kwame Asante round out the ensemble. Almeida doubles as showrunner and executive produces alongside Priya Raman.

Scuttlebutt has Dev Anand Rao boarding as the new harbor pilot; his people didn't call back.

Quintero put in six seasons on the hospital soap St. Jude's Row, winning a Daytime Emmy, before she landed on the waterfront.

Harbor Nine, which set sail on Sept. 27, closes out its run on April 4. When it weighs anchor again NBC did not say; a fall berth is the safest bet.

=== claims
2 | renewal renewed when=2019-03-12 | official | + | Dolores Whitcomb | NBC on Tuesday handed
2 | episodes 18 | official | + | - | ^
1 | episodes 13 | official | + | - | ^
- | crew Teddy Almeida / creator | official | + | - | “There was never
- | cast Marisol Quintero / Captain Ruth Ivers / - | official | + | - | Set in the port
- | cast Deshawn Pell / Cal / - | official | + | - | ^
- | cast Ingrid Sandahl / - / - | official | + | - | Ingrid Sandahl
- | cast Kwame Asante / - / - | official | + | - | ^
- | crew Teddy Almeida / showrunner | official | + | - | Almeida doubles
- | crew Teddy Almeida / producer | official | + | - | ^
- | crew Priya Raman / producer | official | + | - | ^
1 | release 2018-09-27 | official | + | - | Harbor Nine, which
2 | release none | official | - | - | When it weighs
2 | release 2019-09..2019-11 | predicted | + | - | ^
2 | cast Dev Anand Rao / - / joining | rumored | + | - | Scuttlebutt
