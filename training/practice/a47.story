url: https://www.lookoutblog.example/2023/08/strike-limbo
outlet: Lookout
published: 2023-08-22
title: Day 113: which shows are stuck, which aren't

A reader wants to know, simply, when her shows are coming. Here, simply, is what a strike does.

Cameras were stopped on Hollow Kings (HBO), Marigold (Hulu), 12 Bar Blues (Prime Video) and Delta, Delta, Delta (Peacock). Never got started: Sable season 3, Tin Roof season 2, The Apothecary season 5. Wrapped in the nick of time: Gilt and Gravesend Nights, whose editors now have all the quiet they could ask for.

Postponed outright from this fall are Quarterlife, The Long Paddock and Ruby Ridge; the first has February 2024 down for its homecoming, the others don't have anything down for anything.

Which haven't been troubled? British ones. House of Ravens goes on filming in Hertfordshire under a local contract, with scripts that had been locked in March. Foyle Street, Kith, and Mother Superior were made and paid for long since. So were the Koreans.

And which got it in the neck? A League of Her Own, with a four-part ending already commissioned, was uncommissioned on Friday. The Peripherals too: renewed in February, unrenewed in August, Amazon blaming the stoppage. Metropolis City, an Apple thing by Sam Esmeralda, never shot a frame and never will.

Reality fills the gaps. Golden Singles, with a bachelor of 72, premieres September 28, and The Masked Chef has had its tenth season enlarged to 15 installments.

“If it's settled by Labor Day, Sable could roll in October,” creator Ines Duarte reckons. If, if, if. I'll believe it when I see the trucks.

Does season 4 of anything matter while people can't pay rent? The union's canteen needs cans. Hollow Kings' first season, since you ask, took seven months to shoot, and that was without any picket lines.

=== claims
Hollow Kings :: - | production filming under way | official | - | - | Cameras were
Marigold :: - | production filming under way | official | - | - | ^
12 Bar Blues :: - | production filming under way | official | - | - | ^
Delta, Delta, Delta :: - | production filming under way | official | - | - | ^
Hollow Kings :: - | platform HBO | official | + | - | ^
Marigold :: - | platform Hulu | official | + | - | ^
12 Bar Blues :: - | platform Prime Video | official | + | - | ^
Delta, Delta, Delta :: - | platform Peacock | official | + | - | ^
Sable :: 3 | production filming starts | official | - | - | Never got
Tin Roof :: 2 | production filming starts | official | - | - | ^
The Apothecary :: 5 | production filming starts | official | - | - | ^
Gilt :: - | production filming ends | official | + | - | Wrapped in
Gravesend Nights :: - | production filming ends | official | + | - | ^
Gilt :: - | production post-production under way | official | + | - | ^
Gravesend Nights :: - | production post-production under way | official | + | - | ^
Quarterlife :: - | delay to=2024-02 | official | + | - | Postponed outright
The Long Paddock :: - | delay | official | + | - | ^
Ruby Ridge :: - | delay | official | + | - | ^
Quarterlife :: - | release 2024-02 | official | + | - | ^
Quarterlife :: - | release 2023-09-01..2023-11-30 | official | - | - | ^
The Long Paddock :: - | release 2023-09-01..2023-11-30 | official | - | - | ^
Ruby Ridge :: - | release 2023-09-01..2023-11-30 | official | - | - | ^
The Long Paddock :: - | release none | official | - | - | ^
Ruby Ridge :: - | release none | official | - | - | ^
House of Ravens :: - | production filming under way | official | + | - | House of
House of Ravens :: - | production writing ends when=2023-03 | official | + | - | ^
A League of Her Own :: - | renewal cancelled when=2023-08-18 | official | + | - | A League
A League of Her Own :: - | episodes 4 | official | + | - | ^
The Peripherals :: - | renewal renewed when=2023-02 | official | + | - | The Peripherals
The Peripherals :: - | renewal cancelled when=2023-08 | official | + | - | ^
Metropolis City :: - | production filming starts | official | - | - | Metropolis
Metropolis City :: - | renewal cancelled | official | + | - | ^
Golden Singles :: 1 | release 2023-09-28 | official | + | - | Golden Singles
The Masked Chef :: 10 | episodes 15 | official | + | - | ^
Sable :: - | crew Ines Duarte / creator | official | + | - | “If it's
