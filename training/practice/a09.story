url: https://www.antennadownunder.example/upfronts/seven-nine-ten-2025
outlet: Antenna Down Under
published: 2024-10-25
title: Upfronts 2025: network by network

Three upfronts in one week, and your correspondent's feet are sore. Here's what the free-to-airs have coming.

SEVEN: Summer Bay's neighbour Corella Heads clocks up year number three. Returning: Dream Shed, Farmer Needs a Lawyer, The Big Swap. Newly commissioned: police procedural Outback Division (8 x 60) with Kerry Wainwright, produced by Jo Tran. Not returning: Million Dollar Mates.

NINE: Love on the Hume survives a rotten year, though “rested until 2026”. There's a second for factual series Paramedics of the Pilbara. Underbelly's heirs get a mini, Razor Lane. Head of drama Andy Costas also confirmed that The Twelfth Juror shoots its third in Perth from February. What of Travel Bingo? “No decision.”

TEN: Have You Got a Minute? is back Mondays, as is Chef Versus Mum. New is Gold Coast Confidential, based on the podcast; a dozen half-hours of it have been shot already. Bondi Pawnbrokers has rung its last bell, after seven seasons. Host Trish McKay has left The Quiz Barn, and Ten is mum on who replaces her.

ABC and SBS hold theirs in November. Inside word is that Aunty keeps Mrs Flinders Investigates going, with Essie Moran; if so, hooray.

STAN, of course, doesn't do upfronts. Last week it did, however, slip out that Bump in the Night is off: the third was the last. Two Sugars had more luck, landing a fourth and fifth at once.

The ratings year ends November 30. Corella Heads averaged 640,000; in 2023 it had a whole million.

Correction: An earlier version of this article said that Dream Shed had been axed. It hasn't been. Our apologies to its host, Barry Lum.

=== claims
Corella Heads :: 3 | renewal renewed | official | + | - | SEVEN: Summer
Dream Shed :: - | renewal renewed | official | + | - | Returning: Dream
Farmer Needs a Lawyer :: - | renewal renewed | official | + | - | ^
The Big Swap :: - | renewal renewed | official | + | - | ^
Outback Division :: 1 | renewal renewed | official | + | - | Newly commissioned
Outback Division :: 1 | episodes 8 | official | + | - | ^
Outback Division :: - | cast Kerry Wainwright / - / - | official | + | - | ^
Outback Division :: - | crew Jo Tran / producer | official | + | - | ^
Million Dollar Mates :: - | renewal cancelled | official | + | - | Not returning
Love on the Hume :: - | renewal renewed | official | + | - | NINE: Love
Love on the Hume :: - | release 2026 | official | + | - | ^
Paramedics of the Pilbara :: 2 | renewal renewed | official | + | - | There's a second
Razor Lane :: 1 | renewal renewed | official | + | - | Underbelly's
The Twelfth Juror :: 3 | production filming starts when=2025-02 | official | + | Andy Costas | Head of drama
Travel Bingo :: - | renewal renewed | official | - | Andy Costas | “No decision
Have You Got a Minute? :: - | renewal renewed | official | + | - | TEN: Have
Chef Versus Mum :: - | renewal renewed | official | + | - | ^
Gold Coast Confidential :: - | source_material other / - | official | + | - | New is
Gold Coast Confidential :: 1 | episodes 12 | official | + | - | ^
Gold Coast Confidential :: 1 | production filming ends | official | + | - | ^
Bondi Pawnbrokers :: 8 | renewal cancelled | official | + | - | Bondi Pawn
The Quiz Barn :: - | cast Trish McKay / - / leaving | official | + | - | Host Trish
Mrs Flinders Investigates :: - | renewal renewed | rumored | + | - | Inside word
Mrs Flinders Investigates :: - | cast Essie Moran / - / - | rumored | + | - | ^
Bump in the Night :: 3 | renewal final | official | + | Stan | Last week
Two Sugars :: 4 | renewal renewed | official | + | - | Two Sugars
Two Sugars :: 5 | renewal renewed | official | + | - | ^
Dream Shed :: - | renewal cancelled | official | - | - | It hasn't
Dream Shed :: - | cast Barry Lum / - / - | official | + | - | Our apologies
