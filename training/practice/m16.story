url: https://www.harbourlights.example/2022/03/11/itv-and-britbox-spring-summer-slate
outlet: Harbour Lights TV
published: 2022-03-11
title: ITV's spring and summer drama slate in full

A press pack of forty pages landed on our mat. Boiled down:

Thornfield Cross (4 x 60)
Adapted by Bel Larkin from the late Ivor Hale's novels, this is Sunday-night fare at its cosiest. Filmed around Whitby last autumn. Robson Dale plays the vicar once again, for the seventh time in fact. Until now he has had Al Weaver-Smith for company; in the new series a curate, Geordie Finch (Tom Brittany), moves in.

Hindsight (6 x 60)
Transmission: from Monday 4 April. Every other ITV thriller would have killed the husband in the first hour. Here it takes until the third. There are no plans for more, since its author Gwen Ridley regards it as complete.

The Long Acre (8 x 60)
The market-porters' saga is back among us after its long Covid sleep, with the second batch scheduled for June and the third already being storylined. When the former started in front of the cameras, in July 2021, a member of the unit tested positive within the week, and two months were lost.

Ridgeway (3 x 120)
Ian Trask's valedictory tour as the inspector was, he'd sworn, last year's. Not so! Three more films of the detective series, which has been going since 2010, were made over the winter.

Professor Trim (6 x 60)
Recommissioned before Christmas, with Ben Millar continuing in the title role. Belgium's original had three series; Britain's is now on its second. Filming resumed in Cambridge on Tuesday.

Doll's House Road (6 x 60)
"Not this summer," the pack says bluntly. ITV Studios has still to cast it.

BritBox gets all of the above bar Hindsight a day after transmission, and has two of its own: Magpie's Nest, seen on 26 May, and Why Didn't Anybody Tell Me?, which is Hugh Lawrie-Grant's handiwork, for he wrote, directed and produced it.

Downing Row, a film, is in cinemas from 29 April.

=== claims
Thornfield Cross :: - | episodes 4 | official | + | - | Thornfield Cross
Thornfield Cross :: - | crew Bel Larkin / writer | official | + | - | Adapted by
Thornfield Cross :: - | source_material novel / - | official | + | - | ^
Thornfield Cross :: 7 | production filming under way when=2021-09-01..2021-11-30 | official | + | - | Filmed around
Thornfield Cross :: 7 | cast Robson Dale / the vicar / returning | official | + | - | Robson Dale
Thornfield Cross :: 7 | cast Tom Brittany / Geordie Finch / joining | official | + | - | Until now
Hindsight :: 1 | episodes 6 | official | + | - | Hindsight (6
Hindsight :: 1 | release 2022-04-04 | official | + | - | Transmission
Hindsight :: 2 | renewal renewed | official | - | - | There are no
Hindsight :: - | crew Gwen Ridley / writer | official | + | - | ^
The Long Acre :: 2 | episodes 8 | official | + | - | The Long Acre (
The Long Acre :: 2 | release 2022-06 | official | + | - | The market
The Long Acre :: 3 | production writing under way | official | + | - | ^
The Long Acre :: 2 | production filming starts when=2021-07 | official | + | - | When the former
Ridgeway :: - | episodes 3 | official | + | - | Ridgeway (3
Ridgeway :: - | cast Ian Trask / - / - | official | + | - | Ian Trask
Ridgeway :: 1 | release 2010 | official | + | - | Three more films
Ridgeway :: - | production filming under way when=2021-12-01..2022-02-28 | official | + | - | ^
Professor Trim :: 2 | episodes 6 | official | + | - | Professor Trim (
Professor Trim :: 2 | renewal renewed when=2021-12 | official | + | - | Recommissioned
Professor Trim :: 2 | cast Ben Millar / - / returning | official | + | - | ^
Professor Trim :: - | source_material series / - | official | + | - | Belgium's
Professor Trim :: 2 | production filming starts when=2022-03-08 | official | + | - | Filming resumed
Doll's House Road :: 1 | episodes 6 | official | + | - | Doll's House
Doll's House Road :: 1 | release 2022-06-01..2022-08-31 | official | - | ITV | "Not this
Magpie's Nest :: - | release 2022-05-26 | official | + | - | BritBox gets
Magpie's Nest :: - | platform BritBox | official | + | - | ^
Why Didn't Anybody Tell Me? :: - | platform BritBox | official | + | - | ^
Why Didn't Anybody Tell Me? :: - | crew Hugh Lawrie-Grant / writer | official | + | - | ^
Why Didn't Anybody Tell Me? :: - | crew Hugh Lawrie-Grant / director | official | + | - | ^
Why Didn't Anybody Tell Me? :: - | crew Hugh Lawrie-Grant / producer | official | + | - | ^
