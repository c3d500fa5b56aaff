url: https://www.seriesfinalecount.example/2023/11/29/2024-is-the-last-year-for
outlet: Finale Count
published: 2023-11-29
title: 17 Shows Ending in 2024 (And 2 That Aren't, After All)

Say your goodbyes early. From the announced to the suspected, these take their leave next year.

• “Young Wendell” – Ending with season 7. Whereas the parent show, “The Cooper Effect,” was given twelve years, the prequel must make do with seven, CBS confirmed two weeks ago. Premiere: February 15; fourteen episodes.

• “Blue Shields” – CBS, season 14, in two halves: ten from February, eight from the fall. Tom Sellers-Ray took a pay cut to make it possible at all.

• “Starbound: Frontier” – Paramount+, April. Season five had been in the can when the decision fell in March.

• “Good Physician” (ABC), seven years. “Gary Hearts Ngozi” (CBS), its fifth, with 13 instead of 22. “Engine 91” (ABC), the seventh, beginning March 14, with Zoe Ann Clark and Peter Page-Hill in charge.

• “Karate Kings” – sixth, no date. “Umber Academy” – fourth; see above for date, or rather don't, since there's none. “Antler Boy” – its third, made at the same time as its second in New Zealand, so it could be here any day.

• “Caped Dad” – The CW's last cape. Season 4 has ten hours, seven series regulars fewer and Michael Cudahy more. Production started on Monday in Vancouver.

• “Evil Eye” – As we go to press, not on the list. Don't be lulled.

• “Fang Street” – FX. Nothing official. I only report that the three leads have each taken another job.

And the two that aren't: “Mind Your Temper,” which Barry David-Cohen has ended so often (season 12 would be his last, said a leak that HBO will neither confirm nor deny), and “Vera Stone,” where a retirement had been in the papers. Its Brenda Hunt signed on for two more films.

Seventeen? I can't count either.

=== claims
Young Wendell :: 7 | renewal final | official | + | CBS | “Young Wendell
Young Wendell :: 7 | release 2024-02-15 | official | + | - | ^
Young Wendell :: 7 | episodes 14 | official | + | - | ^
Blue Shields :: 14 | renewal final | official | + | - | “Blue Shields
Blue Shields :: - | platform CBS | official | + | - | ^
Blue Shields :: 14 | release 2024-02 | official | + | - | ^
Blue Shields :: 14 | episodes 18 | official | + | - | ^
Blue Shields :: - | cast Tom Sellers-Ray / - / - | official | + | - | ^
Starbound: Frontier :: - | platform Paramount+ | official | + | - | “Starbound
Starbound: Frontier :: 5 | release 2024-04 | official | + | - | ^
Starbound: Frontier :: 5 | renewal final when=2023-03 | official | + | - | ^
Starbound: Frontier :: 5 | production filming ends | official | + | - | ^
Good Physician :: - | platform ABC | official | + | - | “Good Phys
Good Physician :: 7 | renewal final | official | + | - | ^
Gary Hearts Ngozi :: - | platform CBS | official | + | - | ^
Gary Hearts Ngozi :: 5 | renewal final | official | + | - | ^
Gary Hearts Ngozi :: 5 | episodes 13 | official | + | - | ^
Engine 91 :: - | platform ABC | official | + | - | ^
Engine 91 :: 7 | renewal final | official | + | - | ^
Engine 91 :: 7 | release 2024-03-14 | official | + | - | ^
Engine 91 :: 7 | crew Zoe Ann Clark / showrunner | official | + | - | ^
Engine 91 :: 7 | crew Peter Page-Hill / showrunner | official | + | - | ^
Karate Kings :: 6 | renewal final | official | + | - | “Karate
Karate Kings :: 6 | release none | official | - | - | ^
The Umber Academy :: 4 | renewal final | official | + | - | ^
The Umber Academy :: 4 | release none | official | - | - | ^
Antler Boy :: 3 | renewal final | official | + | - | ^
Antler Boy :: 3 | production filming ends | official | + | - | ^
Caped Dad :: - | platform The CW | official | + | - | “Caped
Caped Dad :: 4 | renewal final | official | + | - | ^
Caped Dad :: 4 | episodes 10 | official | + | - | ^
Caped Dad :: 4 | cast Michael Cudahy / - / joining | official | + | - | ^
Caped Dad :: 4 | production filming starts when=2023-11-27 | official | + | - | ^
Fang Street :: - | platform FX | official | + | - | “Fang
Mind Your Temper :: 12 | renewal final | rumored | + | - | And the two
Mind Your Temper :: - | cast Barry David-Cohen / - / - | official | + | - | ^
Vera Stone :: - | cast Brenda Hunt / - / returning | official | + | - | Its Brenda
