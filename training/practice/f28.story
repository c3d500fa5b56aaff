url: https://www.whatsworthwatching.example/2023/11/14/hotel-atacama-season-3
outlet: What's Worth Watching
published: 2023-11-14
title: 'Hotel Atacama' Season 3: Netflix Release Window & Everything We Know
series: Hotel Atacama

Hotel Atacama is one of Netflix's most durable imports from Chile, and the desert is filling with trucks again. Here's the lay of the land ahead of the third season.

The licence first. The series is a co-production with TVN, which shows it in Chile a day before anyone else. Everywhere else it's a Netflix Original.

When was it renewed? The order for another eight episodes came on April 25, less than a month after the second batch had gone live on March 30. That one was quick, considering that fans of the first, from December 2020, had to hold out for fourteen months until their order arrived.

Where are they with the production? Writers handed in the last script in June. According to the trade sheet Production Weekly, the shoot got going on September 18 and keeps the team in San Pedro into the first days of February. Post will then take the better part of a year.

Who checks in? Daniela Vergara-Ruiz as Ema and Benjamín Leiva as the night clerk Rulo are on every call sheet. Paulina Gacitúa (Sor Inés) tweeted a photograph of her wig. We don't anticipate Alfredo Zegers: his hotelier was buried at the end of episode 16.

So when? Late 2024 is what we're hearing. Netflix has said nothing on the matter.

Creator Matías Bravo has another show on his plate, Fiebre, which HBO Max releases on January 26.

Season 2 spent four weeks in the global top ten with 48.3 million hours. Did you like it?

=== claims
- | platform Netflix | official | + | - | Hotel Atacama is
- | platform TVN | official | + | - | The series is a
3 | renewal renewed when=2023-04-25 | official | + | - | The order for
3 | episodes 8 | official | + | - | ^
2 | release 2023-03-30 | official | + | - | ^
2 | renewal renewed when=2022-02 | official | + | - | That one was
1 | release 2020-12 | official | + | - | ^
3 | production writing ends when=2023-06 | official | + | - | Writers handed
3 | production filming starts when=2023-09-18 | reported | + | Production Weekly | According to the
3 | production filming ends when=2024-02-01..2024-02-10 | reported | + | Production Weekly | ^
3 | cast Daniela Vergara-Ruiz / Ema / returning | official | + | - | Daniela
3 | cast Benjamín Leiva / Rulo / returning | official | + | - | ^
3 | cast Paulina Gacitúa / Sor Inés / returning | official | + | Paulina Gacitúa | Paulina
3 | cast Alfredo Zegers / - / leaving | predicted | + | - | We don't anti
3 | release 2024-09..2024-12 | rumored | + | - | Late 2024
3 | release none | official | - | - | Netflix has said
- | crew Matías Bravo / creator | official | + | - | Creator Matías
Fiebre :: - | crew Matías Bravo / creator | official | + | - | ^
Fiebre :: - | platform HBO Max | official | + | - | ^
Fiebre :: 1 | release 2024-01-26 | official | + | - | ^
