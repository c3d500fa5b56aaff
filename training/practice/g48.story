url: https://www.netguide.example/2022/03/24/is-the-drowning-hour-cancelled
outlet: Net Guide Life
published: 2022-03-24
title: The Drowning Hour season 2 rumored to surface on Netflix next year
series: The Drowning Hour

The Drowning Hour. Photo: Netflix /

Seven weeks after it made its splash on Netflix, people are still looking at bathtubs in a different way. Now the grapevine has it that they'll be given more reason to. What's the story behind the whispers?

The British chiller, whose five parts were let loose on Feb. 3, never fell from the English-language top ten until last Tuesday. It didn't hurt that half the planet was at home with the flu.

Is The Drowning Hour canceled?

Nope. No one has taken an axe to it, at least not by March 24, 2022. It can be several months till the streamer lets us know; even Heartwood's renewal was five months in coming.

Is The Drowning Hour season 2 happening?

A blog by the name of Giant Reel claims that the deed is done and the contract signed. It mentions 2023 as the year in which we'd be diving back in. Nothing of this has been acknowledged by Netflix, and that's why we'd advise you to hold your breath only a little.

Supposing that Giant Reel is right, the next installment could well be there by summer 2023.

Will Ottilie Baxendale-Mbatha return as Nell? She might, if her ghost does.

Did you know that the house is in Devon? Tours start in May.

=== claims
- | platform Netflix | official | + | - | Seven weeks
1 | episodes 5 | official | + | - | The British chiller
1 | release 2022-02-03 | official | + | - | ^
2 | renewal cancelled | official | - | - | No one has
2 | precedent Heartwood / renewal / 5 | official | + | - | It can be
2 | renewal renewed | reported | + | Giant Reel | A blog by
2 | release 2023 | reported | + | Giant Reel | It mentions
2 | renewal renewed | official | - | - | Nothing of this
2 | release ..2023-08-31 | predicted | + | - | Supposing
- | cast Ottilie Baxendale-Mbatha / Nell / - | official | + | - | Will Ottilie
