url: https://www.spoilerparlor.example/tv/the-quarry-season-2-hbo-limbo
outlet: Spoiler Parlor
published: 2023-10-17
title: Whatever Happened to ‘Quarrymen’ Season 2?
series: Quarrymen

Two and a half years. That's how long it has been since HBO's slow-burning noir dug up its last body, and you'd be forgiven for assuming that it was buried itself. It isn't, or not as deep as all that.

Let's rewind. The first eight hours were rolled out from April 18, 2021. A sequel was commissioned with the credits of the finale barely off the screen; a month later Fenton Grau, who'd conceived it and penned each hour of it, abruptly walked. “Differences,” said one side. “Money,” said the other. In his stead came Priya Anand-Cole, and she binned all that he had left on the desk.

By fall of 2022 there were new scripts. By January there was a crew, in Scranton, with jackets. Then lead Wes Hollander tore a tendon, then came May 2. As one of the crew phrases it, “we were four days from turning over when the WGA turned us over.”

So where does it stand? With the writers back at their desks since September 27, Anand-Cole is at liberty to polish. The actors are still out, and until they are in, there's nobody to shoot. HBO's latest line, given to us by email on Friday, reads in full: “Quarrymen S2 remains in active development.” Mark the verb; nothing has been withdrawn.

A source with ties to the production thinks otherwise. It's this person's understanding that the option on Hollander ran out on the last day of August, and that the network is “preparing the obituary.”

We're less gloomy. Our guess: lights up in February, done by June, on Sunday nights in the first months of 2025.

In the meantime, the cast keeps busy. Delphine Roy has a Broadway debut on November 9, while Hollander shot a western for Netflix. The pit in Scranton where season 1 was set is now a paintball arena.

=== claims
- | platform HBO | official | + | - | That's how long
1 | release 2021-04-18 | official | + | - | The first eight hours
1 | episodes 8 | official | + | - | ^
2 | renewal renewed | official | + | - | A sequel was commissioned
- | crew Fenton Grau / creator | official | + | - | ^
- | crew Fenton Grau / writer | official | + | - | ^
2 | crew Fenton Grau / writer | official | - | - | ^
2 | crew Priya Anand-Cole / writer | official | + | - | In his stead
2 | production writing ends when=2022-09..2022-11 | official | + | - | By fall of 2022
- | cast Wes Hollander / - / - | official | + | - | Then lead Wes
2 | production filming starts | rumored | - | - | As one of the crew
2 | production writing under way | official | + | - | With the writers back
2 | production filming starts | official | - | - | The actors are still
2 | renewal cancelled | rumored | + | - | It's this person's
2 | renewal cancelled | official | - | HBO | Mark the verb
2 | production filming starts when=2024-02 | predicted | + | - | Our guess: lights
2 | production filming ends when=2023-10-17..2024-06-30 | predicted | + | - | ^
2 | release 2025-01..2025-04 | predicted | + | - | ^
- | cast Delphine Roy / - / - | official | + | - | Delphine Roy has
