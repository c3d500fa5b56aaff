url: https://www.nerdharbor.example/everything-we-know/iron-nettle-season-5
outlet: Nerd Harbor
published: 2024-11-08
title: Iron Nettle Season 5: Everything We Know About The Final Chapter
series: Iron Nettle

All good poisons run out. When Iron Nettle reappears it will do so with its fifth and, by decree of AMC, terminal season. Here's everything that's been said out loud so far.

The road here

It's a patchwork of a release history. The pilot season arrived on AMC in the fall of 2017; year two was along in time for the following Halloween. Then came the long dark: season 3 had to stand in line until 2021, and its follow-up, the most recent one, bowed on March 10, 2024. Four seasons in the bag make for 38 episodes altogether.

Season 5 status

AMC tipped its hand early. Even prior to the first minute of season 4, in January, it had put money down for a fifth, and it was October before anyone added the word "last." Showrunner Dell Ramsay has kept mum on the tally, though a deal memo seen by The Ankler has it at 8.

Where's the camera?

Rolling. The unit set up in Savannah at the start of this month, and Ramsay figures he will be sending everyone home for good "when the azaleas are out," which in Savannah is March. The scripts? Finished since Labor Day; he's proud of that.

Release date speculation

Post took thirteen months on the previous go-round. If that holds, spring 2026 is where we would put our chips. An AMC upfront deck, by contrast, lists it among "2025 event originals." Neither the network nor Ramsay will say who is right.

Cast

• Odessa Flynn as Nettle

• Curtis Bowe as Deacon

• Mary-Alice Trent as Judge Pell

That trio is a lock. Season 4's breakout, Hugo Baptiste (Snail), is a maybe: he's got a Broadway contract through June.

Could there be a spin-off? AMC has bought a pitch called Deacon's Daughter. No one should hold up a casket sale for it. The comic by Trish Vance, from which all of this sprouted, ended in 2015.

=== claims
5 | renewal final when=2024-10 | official | + | AMC | When Iron Nettle
1 | release 2017-09..2017-11 | official | + | - | The pilot season
1 | platform AMC | official | + | - | ^
2 | release ..2018-10-31 | official | + | - | ^
3 | release 2021 | official | + | - | Then came
4 | release 2024-03-10 | official | + | - | ^
5 | renewal renewed when=2024-01 | official | + | - | Even prior
- | crew Dell Ramsay / showrunner | official | + | - | Showrunner
5 | episodes 8 | reported | + | The Ankler | ^
5 | production filming starts when=2024-11-01..2024-11-08 | official | + | - | The unit
5 | production filming ends when=2025-03 | official | + | Dell Ramsay | ^
5 | production filming under way | official | + | - | Rolling
5 | production writing ends when=2024-09-02 | official | + | - | Finished
5 | release 2026-03..2026-05 | predicted | + | - | If that holds
5 | release 2025 | official | + | AMC | An AMC upfront
5 | release none | official | - | - | Neither the network
5 | cast Odessa Flynn / Nettle / returning | predicted | + | - | Odessa
5 | cast Curtis Bowe / Deacon / returning | predicted | + | - | Curtis
5 | cast Mary-Alice Trent / Judge Pell / returning | predicted | + | - | Mary-Alice
4 | cast Hugo Baptiste / Snail / - | official | + | - | Season 4's
5 | cast Hugo Baptiste / Snail / returning | official | - | - | ^
- | source_material comic / - | official | + | - | The comic by
