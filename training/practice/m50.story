url: https://www.thelongwait.example/2023/02/13/delays-and-why
outlet: The Long Wait
published: 2023-02-13
title: Why is everything so late? Seven series, seven excuses

Ask any fan: television used to come round like Christmas. These days a year and a half between seasons counts as brisk. We called seven publicists.

“Elation” (HBO). It is a year since the second season's close. What's holding it up are the screenplays, which Sam Lewin throws away as fast as he writes them. HBO no longer speaks of 2023; cameras, says its programming chief, could be switched on “in the first half.”

“The Foundling” (Apple). Here it was the snow, or rather its absence: from December's shoot on Tenerife the unit had to repair to Iceland, six weeks behind. Its sophomore season will be with us in the summer, as opposed to spring.

“Grimsby Hall” (Channel 4). Lead actress Anna Maxwell-Dean had a baby. Congratulations! Series two is therefore rescheduled for 2024.

“Hundred Acre Blood” (Shudder). Visual effects. The post house went bankrupt. In November they said April; now it's “when it's done.”

“Quantum Creek” (NBC). An exception that proves the rule: new eps twenty-two weeks a year, a fall launch since 2021, and already a third pickup, two months ago.

“Wednesday Club” (Netflix). Success itself. Nobody had dared to plan on a second year until the first, launched in November, broke records; it was ordered on January 6. MGM's sale to Amazon doesn't alter its address, the streamer assures. From “Strange Neighbors,” for which two and a half years went by after a similar smash, one may work out when it will be here: not much before 2025.

“Severed Ties” (Apple). The rewrite. According to Puck, the showrunners had stopped talking; Apple calls that nonsense. Be that as it may, the second season has been filming in the Bronx since October, and not a soul will name a date.

And the quickest turnaround? “Slow Ponies,” of all titles: season two came out eight months after the first, in December 2022.

=== claims
Elation :: - | platform HBO | official | + | - | “Elation” (HBO
Elation :: - | crew Sam Lewin / writer | official | + | - | What's holding
Elation :: 3 | production writing under way | official | + | - | ^
Elation :: 3 | release 2023 | official | - | HBO | HBO no longer
Elation :: 3 | production filming starts when=2023-01-01..2023-06-30 | official | + | HBO | ^
The Foundling :: - | platform Apple | official | + | - | “The Foundling
The Foundling :: 2 | production filming starts when=2022-12 | official | + | - | Here it was
The Foundling :: 2 | delay to=2023-06-01..2023-08-31 | official | + | - | Its sophomore
The Foundling :: 2 | release 2023-06-01..2023-08-31 | official | + | - | ^
The Foundling :: 2 | release 2023-03-01..2023-05-31 | official | - | - | ^
Grimsby Hall :: - | platform Channel 4 | official | + | - | “Grimsby
Grimsby Hall :: - | cast Anna Maxwell-Dean / - / - | official | + | - | Lead actress
Grimsby Hall :: 2 | delay to=2024 | official | + | - | Series two
Grimsby Hall :: 2 | release 2024 | official | + | - | ^
Hundred Acre Blood :: - | platform Shudder | official | + | - | “Hundred Acre
Hundred Acre Blood :: - | release 2023-04 | official | - | - | In November
Hundred Acre Blood :: - | release none | official | - | - | ^
Quantum Creek :: - | platform NBC | official | + | - | “Quantum
Quantum Creek :: - | episodes 22 | official | + | - | An exception
Quantum Creek :: 1 | release 2021-09-01..2021-11-30 | official | + | - | ^
Quantum Creek :: 3 | renewal renewed when=2022-12 | official | + | - | ^
Wednesday Club :: - | platform Netflix | official | + | - | “Wednesday Club
Wednesday Club :: 1 | release 2022-11 | official | + | - | Nobody had
Wednesday Club :: 2 | renewal renewed when=2023-01-06 | official | + | - | ^
Wednesday Club :: 2 | precedent Strange Neighbors / release / 30 | official | + | - | From “Strange
Wednesday Club :: 2 | release 2025-01-01.. | predicted | + | - | ^
Severed Ties :: - | platform Apple | official | + | - | “Severed Ties
Severed Ties :: 2 | production filming starts when=2022-10 | official | + | - | Be that
Severed Ties :: 2 | release none | official | - | - | ^
Slow Ponies :: 2 | release 2022-12 | official | + | - | “Slow Ponies
Slow Ponies :: 1 | release 2022-04 | official | + | - | ^
