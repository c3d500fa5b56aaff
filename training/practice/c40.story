url: https://www.theremotedigest.example/2025/04/22/tuesday-ticker
outlet: The Remote Digest
published: 2025-04-22
title: Tuesday ticker: what moved, what stalled, what is only talk
series: Crooked Mile

Moved forward: Crooked Mile, whose fourth run on Peacock arrives on May 29 rather than June 12. When did a date last come earlier? The ten hours will be out as one lump.

Moved back: FX's Lord of Lagos. “Summer” turned into “later this year” in a footnote to Monday's release about Alien: Earth.

Stalled: Third-season work on Petty Officer. After a fire at the Pinewood tank the water scenes are off until July, the land scenes are over with. Apple isn't talking. Puck reckons with a full year lost.

Talk: That Netflix has The Long Goodnight down for the first Thursday of October. It comes from an account with an egg for a picture. Another egg thinks January.

Talk, better class: Nellie Andreeva of Deadline hears that Quinn's Gambit is “likely to be brought back,” a formula that in her mouth has meant yes nineteen times out of twenty. Hulu isn't quoted.

Talk, own kitchen: We have been shown, though not given, a call sheet on which day one of Velvet Goldfish's sophomore year is May 5. The place: Glasgow. Sky had led us all to think of autumn.

New pictures: A full two minutes and ten from The Heron, to be screened here at last from May 8. There's also a sneak peek of Beach Patrol's opener; it lasts as long as a sneeze.

Nothing new: Deep State Diner, Ransom & Sons. The latter is three years from its last sign of life this week. For scale, Euphoria will have been off the air for more than four.

Counted: twenty-two, the episodes of Night Nurse's final year on CBS. It used to be thirteen, and Elsbeth gets twenty.

Corrected: Milly Alcock isn't in Lord of Lagos. Sorry, Milly.

=== claims
Crooked Mile :: 4 | release 2025-05-29 | official | + | - | Moved forward
Crooked Mile :: 4 | platform Peacock | official | + | - | ^
Crooked Mile :: 4 | release 2025-06-12 | official | - | - | ^
Crooked Mile :: 4 | episodes 10 | official | + | - | The ten hours
Lord of Lagos :: - | platform FX | official | + | - | Moved back
Lord of Lagos :: - | release 2025-04-22..2025-12-31 | official | + | - | “Summer”
Lord of Lagos :: - | release 2025-06..2025-08 | official | - | - | ^
Lord of Lagos :: - | delay to=2025-04-22..2025-12-31 | official | + | - | ^
Petty Officer :: 3 | production filming under way | official | - | - | After a fire
Petty Officer :: 3 | production filming starts when=2025-07.. | official | + | - | ^
Petty Officer :: 3 | delay | reported | + | Puck | Puck reckons
The Long Goodnight :: - | release 2025-10-02 | rumored | + | - | Talk: That
The Long Goodnight :: - | platform Netflix | rumored | + | - | ^
The Long Goodnight :: - | release 2026-01 | rumored | + | - | Another egg
Quinn's Gambit :: - | renewal renewed | reported | + | Deadline | Talk, better
Velvet Goldfish :: 2 | production filming starts when=2025-05-05 | reported | + | The Remote Digest | Talk, own
The Heron :: - | trailer trailer | official | + | - | New pictures
The Heron :: - | release 2025-05-08 | official | + | - | ^
Beach Patrol :: - | trailer clip | official | + | - | There's also
Night Nurse :: - | episodes 22 | official | + | - | Counted
Night Nurse :: - | renewal final | official | + | - | ^
Night Nurse :: - | platform CBS | official | + | - | ^
Elsbeth :: - | episodes 20 | official | + | - | ^
Lord of Lagos :: - | cast Milly Alcock / - / - | official | - | - | Corrected
