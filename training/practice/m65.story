url: https://www.backlotbeat.example/2023/11/27/back-to-work-production-tracker
outlet: Backlot Beat
published: 2023-11-27
title: Back to work: a tracker of the first twenty shows in front of cameras again

The deal is ratified, almost, and the trucks are warming up. Show, place, start, delivery.

Engine 91 | Los Angeles | Nov. 29 | March (season 7)
Nine-Nine-One | Austin | Dec. 4 | early 2024 (season 5)
Good Physician | Vancouver | Dec. 5 | Feb. 20 (season 7, last)
Lawful Good | Toronto | Dec. 11 | fall (season 2)
Plane Girls | Vancouver | not before January | 2025 (season 3)
Elation | Burbank | TBD | 2025 (season 3)
Matador: Reborn | New York | Jan. 22, after a rewrite | Disney+ hasn't said (season 1)
The Old Lady | Los Angeles | already wrapped | TBD (season 2)

Remarks

With Engine 91 only ten hours can be had before summer; its network, ABC, took the show over from Fox in May. A wedding, a shipwreck: that's what they are about.

Lawful Good was halfway through its second batch when everything froze in July, and six out of ten remain. Its showrunner, Ella Prentice, used the break to learn the oboe. Hannah Wadd has quit the cast in the interim.

On Nine-Nine-One they'd had nothing in the bank at all. It'll be the spin-off's last trip, insiders reckon; Fox, which airs it, says there's “been no conversation about ending anything.”

Matador: Reborn, as Marvel's people put it, was “creatively rebooted.” Dario Scarpetta replaced the two head writers in September. Charlie Coxe and Vince Donofry stay, and old hands Deb Ann Wolfe and Eldon Hanson, who weren't in the first version, come in.

For Plane Girls nothing but hurdles: Showtime has pushed the new season back twice, and with it a bonus episode, shot but unseen.

Two not on the list: “Superfly County,” for which its landlord in Georgia has given notice, and “Interview With a Ghost,” which AMC got a union waiver for and which finished in Prague on August 30.

=== claims
Engine 91 :: 7 | production filming starts when=2023-11-29 | official | + | - | Engine 91 |
Engine 91 :: 7 | release 2024-03 | official | + | - | ^
Nine-Nine-One :: 5 | production filming starts when=2023-12-04 | official | + | - | Nine-Nine-One |
Nine-Nine-One :: 5 | release 2024-01-01..2024-04-30 | official | + | - | ^
Good Physician :: 7 | production filming starts when=2023-12-05 | official | + | - | Good Physician |
Good Physician :: 7 | release 2024-02-20 | official | + | - | ^
Good Physician :: 7 | renewal final | official | + | - | ^
Lawful Good :: 2 | production filming starts when=2023-12-11 | official | + | - | Lawful Good |
Lawful Good :: 2 | release 2024-09-01..2024-11-30 | official | + | - | ^
Plane Girls :: 3 | production filming starts when=2024-01-01.. | official | + | - | Plane Girls |
Plane Girls :: 3 | release 2025 | official | + | - | ^
Elation :: 3 | release 2025 | official | + | - | Elation |
Matador: Reborn :: 1 | production filming starts when=2024-01-22 | official | + | - | Matador: Reborn |
Matador: Reborn :: 1 | release none | official | - | - | ^
The Old Lady :: 2 | production filming ends | official | + | - | The Old Lady |
The Old Lady :: 2 | release none | official | - | - | ^
Engine 91 :: 7 | episodes 10 | official | + | - | With Engine
Engine 91 :: - | platform ABC | official | + | - | ^
Engine 91 :: - | platform Fox | official | + | - | ^
Lawful Good :: 2 | episodes 10 | official | + | - | Lawful Good was
Lawful Good :: - | crew Ella Prentice / showrunner | official | + | - | Its showrunner
Lawful Good :: 2 | cast Hannah Wadd / - / leaving | official | + | - | Hannah
Nine-Nine-One :: 5 | renewal final | rumored | + | - | It'll be
Nine-Nine-One :: - | platform Fox | official | + | - | ^
Nine-Nine-One :: 5 | renewal final | official | - | Fox | ^
Matador: Reborn :: 1 | crew Dario Scarpetta / showrunner | official | + | - | Dario
Matador: Reborn :: 1 | cast Charlie Coxe / - / - | official | + | - | Charlie
Matador: Reborn :: 1 | cast Vince Donofry / - / - | official | + | - | ^
Matador: Reborn :: 1 | cast Deb Ann Wolfe / - / joining | official | + | - | ^
Matador: Reborn :: 1 | cast Eldon Hanson / - / joining | official | + | - | ^
Plane Girls :: 3 | delay | official | + | - | For Plane
Interview With a Ghost :: - | production filming ends when=2023-08-30 | official | + | - | Two not
Interview With a Ghost :: - | platform AMC | official | + | - | ^
