url: https://www.bingeledger.example/will-it-be-back/netflix-april-2025
outlet: Binge Ledger
published: 2025-04-26
title: Will it be back? Our verdict on ten Netflix shows that hang in the air

Completion rates, budget per hour, star contracts: our model eats all three. What it spits out is a forecast, no more.

A Murder of Clerks. Debuted on March 6 with 9.8 million views and then fell off a cliff. Verdict: dead after one. Don't hold your breath for an official notice before June.

Velvet Rope. Three seasons in, and it's cheap, it's loud, it travels. Verdict: sure to go on. We reckon that season 4 lands within the year, before Thanksgiving on November 27.

The Beekeepers of Oran. The French are faithful, everyone else less so. Verdict: leaning towards a goodbye, by way of a short third season of four hours.

Sixteen Candlesticks. Verdict: no verdict. The data contradict one another.

Heartworm. The trade press takes a pick-up for granted; What's on Netflix even knows of a writers' room that opened in February. Verdict: we concur.

Little Gods. Between you and me, the model says no and my heart says no to the model.

Chief of Stuff. On screen since 2020, and the fifth has been ordered already, as everyone knows; the uncertainty lies in the sixth. Verdict: unlikely, for Amara Nwosu, its chief, has a deal with Sony that starts next January.

Palermo Express. What sank Night Train to Ostend, a ten-month wait for the yes, may yet sink this one; it's in its ninth. Verdict: still alive, and likely on the tracks again by the end of 2026.

The Unkind. Halloween would suit it, and the streamer is a creature of habit. Verdict: October 2025, whatever the director, Sol Abrams, says about the VFX (“we won't be through by then,” he says).

Two to a Bed. Verdict: renewed last night, while this was being typed. Our model had given it 12 percent.

Where the verdicts failed last time: eleven of sixty. And “dead after one” has been wrong only twice. Was it worth your money to read this? It was free.

=== claims
A Murder of Clerks :: 1 | release 2025-03-06 | official | + | - | Debuted
A Murder of Clerks :: 2 | renewal cancelled when=2025-06.. | predicted | + | - | Verdict: dead
Velvet Rope :: 4 | renewal renewed | predicted | + | - | Verdict: sure
Velvet Rope :: 4 | release 2025-04-26..2025-11-27 | predicted | + | - | We reckon
The Beekeepers of Oran :: 3 | renewal final | predicted | + | - | Verdict: leaning
The Beekeepers of Oran :: 3 | episodes 4 | predicted | + | - | ^
Heartworm :: - | renewal renewed | rumored | + | - | The trade press
Heartworm :: - | production writing starts when=2025-02 | reported | + | What's on Netflix | ^
Little Gods :: - | renewal renewed | predicted | - | - | Between you
Chief of Stuff :: 1 | release 2020 | official | + | - | On screen
Chief of Stuff :: 5 | renewal renewed | official | + | - | ^
Chief of Stuff :: 6 | renewal renewed | predicted | - | - | Verdict: unlikely
Chief of Stuff :: - | cast Amara Nwosu / - / - | official | + | - | ^
Palermo Express :: - | precedent Night Train to Ostend / renewal / 10 | official | + | - | What sank
Palermo Express :: - | release 2025-04-26..2026-12-31 | predicted | + | - | Verdict: still
The Unkind :: - | release 2025-10 | predicted | + | - | Verdict: October
The Unkind :: - | crew Sol Abrams / director | official | + | - | ^
The Unkind :: - | production post-production ends | official | - | Sol Abrams | ^
Two to a Bed :: - | renewal renewed when=2025-04-25 | official | + | - | Verdict: renewed
