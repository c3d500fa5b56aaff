url: https://www.reelvoltage.example/industry/nielsen-doldrums-what-survives
outlet: Reel Voltage
published: 2023-05-05
title: Ten days to upfronts: the safe, the sorry and the shrugs

CBS

Locks: “Crime Lab Omaha,” “The Patient Judge,” “Boone & Daughter”

Trending toward yes: “Yard Sale Kings,” with a haircut to 10 hours

Circling the drain: “Sub Rosa”

As our crystal ball has it, the network keeps its Fridays as they are. “Ranger Station,” it deserves repeating, was taken care of back in February.

NBC

Likely: “Found Money,” “Chief Whitaker”

Unlikely: “Dr. Love Canal,” “Pop Quiz”

A wild card is “Tenderloin.” Insiders have it on its way to Peacock for year two, in which event it would be four hours poorer and one star lighter: David Amory's salary, from all we gather, doesn't fit into the boat.

Fox

“Kings of Queens Boulevard” ought to squeak by. Not so “Bad Habit,” whose nuns, The Ankler asserts, were told on the quiet to look for work.

ABC

In no danger: “General Admission,” “Station Wagon”

Could go either way: “Not My Monkeys”

Put your chips on “The Widower” bowing out with a farewell run, its sixth. The creator, Hal Brodie, dropped a hint of it at PaleyFest: “Six is a beautiful number.” ABC's publicists would only say that conversations “continue.”

The CW

Nexstar, the talk goes, keeps two, and nobody will bet against “Smalltown Bigfoot” being one of them. For “Teen Coroner” the nails are being counted.

And when will you know? By Friday, May 12, we'd assume, in four of the five cases. The strike of the writers, which began on Tuesday, makes it more than probable that fall premieres of scripted shows slide into the new year. CBS is already understood to be planning “The Patient Judge” for January.

Our record: 88 percent in 2022. How many of these do you watch? In season 1 of “Pop Quiz” somebody asked that of a class, and a chair replied.

=== claims
Crime Lab Omaha :: - | renewal renewed | predicted | + | - | Locks
The Patient Judge :: - | renewal renewed | predicted | + | - | ^
Boone & Daughter :: - | renewal renewed | predicted | + | - | ^
Yard Sale Kings :: - | renewal renewed | predicted | + | - | Trending
Yard Sale Kings :: - | episodes 10 | predicted | + | - | ^
Sub Rosa :: - | renewal cancelled | predicted | + | - | Circling
Ranger Station :: - | renewal renewed when=2023-02 | official | + | - | “Ranger Station
Found Money :: - | renewal renewed | predicted | + | - | Likely
Chief Whitaker :: - | renewal renewed | predicted | + | - | ^
Dr. Love Canal :: - | renewal renewed | predicted | - | - | Unlikely
Pop Quiz :: - | renewal renewed | predicted | - | - | ^
Tenderloin :: 2 | renewal renewed | rumored | + | - | Insiders have
Tenderloin :: 2 | platform Peacock | rumored | + | - | ^
Tenderloin :: 2 | cast David Amory / - / leaving | rumored | + | - | ^
Kings of Queens Boulevard :: - | renewal renewed | predicted | + | - | “Kings of
Bad Habit :: - | renewal cancelled | reported | + | The Ankler | Not so
General Admission :: - | renewal renewed | predicted | + | - | In no
Station Wagon :: - | renewal renewed | predicted | + | - | ^
The Widower :: 6 | renewal final | predicted | + | - | Put your
The Widower :: - | crew Hal Brodie / creator | official | + | - | The creator
Smalltown Bigfoot :: - | renewal renewed | rumored | + | - | Nexstar
The Patient Judge :: - | release 2024-01 | rumored | + | - | CBS is
