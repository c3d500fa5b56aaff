url: https://www.allsitcoms.example/2023/10/11/strike-status-comedies
outlet: All Sitcoms
published: 2023-10-11
title: The writers are back: where 10 comedies stand
series: Room Service

Now that WGA members may pick up their pencils, what happens to the laughs? We phoned around.

Room Service (ABC): Pages by Halloween, says the assistant who orders lunch. It was going to premiere in September and hasn't; a February date is being whispered.

Uncle Yes (NBC): The strike caught it with three episodes taped. It can't resume until the actors settle, so those three are all there'll be for a while.

Landlords (Peacock): Season two was locked before May 2, and it will be out October 26 with all eight.

The Dry Cleaners (CBS): In the room since October 2, they'll shoot thirteen instead of twenty-two "if we're lucky," according to EP Dana Wirth. "We won't be ready for anything this side of New Year," she warns.

Goat Yoga (Hulu): Not yet reconvened. Its creator, Milo Stein, is on a boat.

Parent Trip (Max): Our friends at TVLine report that the fifth go will be the last go. Max hasn't said so.

Six Bridesmaids (Fox): The network delayed it to midseason back in July.

Hello, Gary (Apple TV+): It has shot in Ireland under an interim agreement all along and is due to finish next week. A source at the company calls April 2024 "the plan as of today."

Mall Rats of Reno (Freeform): Was it cancelled? Depends on whom you ask. Lead actor Jamie Tran posted a broken heart on Monday, three writers told us they're looking for work, and Freeform keeps silent.

Old Money, Honey (Netflix): Don't look for it before 2025. Production never started, and the stage was given away to a game show.

During the last strike, in 2007, comedies came back on the air within eight weeks. Ratings suffered for years. Which one do you miss most?

=== claims
Room Service :: - | platform ABC | official | + | - | Room Service
Room Service :: - | production writing ends when=2023-10-11..2023-10-31 | rumored | + | - | ^
Room Service :: - | release 2023-09 | official | - | - | It was going
Room Service :: - | release 2024-02 | rumored | + | - | ^
Uncle Yes :: - | platform NBC | official | + | - | Uncle Yes
Uncle Yes :: - | production filming under way | official | - | - | It can't
Landlords :: 2 | platform Peacock | official | + | - | Landlords
Landlords :: 2 | release 2023-10-26 | official | + | - | ^
Landlords :: 2 | episodes 8 | official | + | - | ^
The Dry Cleaners :: - | platform CBS | official | + | - | The Dry Cleaners
The Dry Cleaners :: - | production writing starts when=2023-10-02 | official | + | - | ^
The Dry Cleaners :: - | episodes 13 | official | + | Dana Wirth | ^
The Dry Cleaners :: - | crew Dana Wirth / producer | official | + | - | ^
The Dry Cleaners :: - | release 2024-01.. | official | + | Dana Wirth | "We won't
Goat Yoga :: - | platform Hulu | official | + | - | Goat Yoga
Goat Yoga :: - | production writing starts | official | - | - | ^
Goat Yoga :: - | crew Milo Stein / creator | official | + | - | Its creator
Parent Trip :: 5 | platform Max | official | + | - | Parent Trip
Parent Trip :: 5 | renewal final | reported | + | TVLine | ^
Six Bridesmaids :: - | platform Fox | official | + | - | Six Bridesmaids
Six Bridesmaids :: - | delay | official | + | Fox | ^
Hello, Gary :: - | platform Apple TV+ | official | + | - | Hello, Gary
Hello, Gary :: - | production filming under way | official | + | - | ^
Hello, Gary :: - | production filming ends when=2023-10-16..2023-10-22 | official | + | - | ^
Hello, Gary :: - | release 2024-04 | rumored | + | - | A source at
Mall Rats of Reno :: - | platform Freeform | official | + | - | Mall Rats
Mall Rats of Reno :: - | cast Jamie Tran / - / - | official | + | - | Lead actor
Old Money, Honey :: - | platform Netflix | official | + | - | Old Money
Old Money, Honey :: - | release 2025.. | official | + | - | ^
Old Money, Honey :: - | production filming starts | official | - | - | Production never
