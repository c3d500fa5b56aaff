url: https://www.factualfriday.example/unscripted/2019-11-22
outlet: Factual Friday
published: 2019-11-22
title: Unscripted Orders of the Week
series: Cold Trail

Reality and documentary news, gathered by hand.

Investigation Discovery likes it cold. The channel has committed to a twelfth year of Cold Trail, ten new cases in all. Retired sheriff Dale Roper hosts them as before.

TLC says yes to a second helping of My Six Grandmas and no to Sofa Surgeons. Of the latter, the remaining three episodes will be burned off in the days around Christmas.

In the jungle, trouble: A+E confirms that Piranha Alley's crew was flown out of Iquitos last week because of a dengue outbreak. Eight days of work were still outstanding. What they can't make up in January won't be made up at all, so a person from the insurer.

Love on the Rigs, from Norway's TV 2, will have American roughnecks. An order by Netflix is “as good as signed,” two agents independently claim; its spokesperson pretended not to have heard of Norway.

Chef Renée Duclos has left the judges' table of Knife Fight Club, and her fellow judge Andre Bell thinks the fifth, on Food Network from February 3, might therefore be its last. A family matter is the reason that she gives.

On Barn Rescue, HGTV's press site knows more than its producers would like. It has the third year down for “Q2.” According to what host Lyle Hatfield tweeted in response, the barn in question is presently on fire.

The Last Whaler is ready. Six years in the making and graded only yesterday, the documentary series by Ida Lund opens BBC Four's winter on December 1.

Jackpot Nation? It'll be decided after sweeps. Everyone at GSN I ask looks at the floor, which with them may mean either thing.

The Realscreen Summit convenes in New Orleans on January 27. Bring a coat; the air conditioning has no off switch.

=== claims
12 | renewal renewed | official | + | - | The channel has committed
12 | episodes 10 | official | + | - | ^
- | cast Dale Roper / - / - | official | + | - | Retired sheriff
My Six Grandmas :: 2 | renewal renewed | official | + | - | TLC says yes
Sofa Surgeons :: - | renewal cancelled | official | + | - | ^
Piranha Alley :: - | production filming under way when=2019-11-11..2019-11-17 | official | - | A+E | In the jungle
Piranha Alley :: - | production filming ends | official | - | - | Eight days of
Love on the Rigs :: - | platform TV 2 | official | + | - | Love on the Rigs
Love on the Rigs :: - | renewal renewed | rumored | + | - | An order by Netflix
Knife Fight Club :: 5 | cast Renée Duclos / - / leaving | official | + | - | Chef Renée Duclos
Knife Fight Club :: - | cast Andre Bell / - / - | official | + | - | ^
Knife Fight Club :: 5 | renewal final | official | + | Andre Bell | ^
Knife Fight Club :: 5 | release 2020-02-03 | official | + | - | ^
Knife Fight Club :: 5 | platform Food Network | official | + | - | ^
Barn Rescue :: 3 | release 2020-04..2020-06 | official | + | HGTV | It has the third
Barn Rescue :: - | cast Lyle Hatfield / - / - | official | + | - | According to what
The Last Whaler :: 1 | production post-production ends when=2019-11-21 | official | + | - | Six years in
The Last Whaler :: 1 | release 2019-12-01 | official | + | - | ^
The Last Whaler :: 1 | platform BBC Four | official | + | - | ^
The Last Whaler :: 1 | crew Ida Lund / director | official | + | - | ^
Jackpot Nation :: - | renewal renewed | official | - | - | It'll be decided
