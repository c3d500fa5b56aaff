url: https://www.trovetv.example/2022/11/picking-up-the-pieces-fall-finales
outlet: Trove TV
published: 2022-11-28
title: Fall finales, winter premieres, and the difference between the two

People mix them up, so we've drawn a line down the page.

Goodbyes (these are not new seasons)

• Hatchet Bay, CBS: its ninth and for now last hour is on December 9; the back half resumes on January 6.

• Civil Twilight, ABC: the season finale was on the 20th, the Season 2 Blu-ray is out on February 7, and nobody is talking about anything after that.

• Kiln, on Bravo: the reunion tapes this Friday.

Hellos

• Abbot & Daughter (Fox): first of an eventual 18, on Monday, January 2, after the Rose Bowl or what's left of the evening.

• Loose Cannons (Peacock): Peacock drops anchor with the second fleet on the twelfth of January. What came before sailed in on New Year's Eve of 2020. It's made from a Philippine film called Kanyon.

• The Adjacent (FXX): Valentine's Day. Where was the trailer? In the Super Bowl plans; now it's online since Wednesday.

• Red Clay (OWN): it had been touted for winter, and then for “later winter.” Today's phrase from the network is “before Mother's Day.”

• Flagstone (Prime Video): the Writers Guild's weekly list puts it in February. From Seattle no peep.

Maybes

• Pew (Hulu): one season (June 2021), no follow-up in sight, and yet no axe. Hulu took 17 months over the decision on Bigmouth Canyon, and eighteen months is what December will make it.

• Tilt (AMC): there's a hole on AMC's Sundays in April, and Tilt is exactly its shape. I'd put five dollars on it.

• Second Mouse: Netflix Korea executives are in town, so you'll hear that it's crossing over. It isn't from Netflix, it isn't Korean, and it won't be crossing anything. It's ITV's, and its writer, Helen Stubbs, is on book two of three in the trilogy that she's adapting.

=== claims
Hatchet Bay :: - | platform CBS | official | + | - | Hatchet Bay
Civil Twilight :: - | platform ABC | official | + | - | Civil Twilight
Kiln :: - | platform Bravo | official | + | - | Kiln, on
Abbot & Daughter :: - | platform Fox | official | + | - | Abbot & Daughter
Abbot & Daughter :: - | release 2023-01-02 | official | + | - | ^
Abbot & Daughter :: - | episodes 18 | official | + | - | ^
Loose Cannons :: - | platform Peacock | official | + | - | Loose Cannons
Loose Cannons :: 2 | release 2023-01-12 | official | + | - | ^
Loose Cannons :: 1 | release 2020-12-31 | official | + | - | ^
Loose Cannons :: - | source_material film / Kanyon | official | + | - | ^
The Adjacent :: - | platform FXX | official | + | - | The Adjacent
The Adjacent :: - | release 2023-02-14 | official | + | - | ^
The Adjacent :: - | trailer trailer when=2022-11-23 | official | + | - | ^
Red Clay :: - | platform OWN | official | + | - | Red Clay
Red Clay :: - | release 2022-12..2023-02 | official | - | - | ^
Red Clay :: - | release 2022-11-28..2023-05-13 | official | + | OWN | ^
Flagstone :: - | platform Prime Video | official | + | - | Flagstone
Flagstone :: - | release 2023-02 | reported | + | Writers Guild | ^
Pew :: - | platform Hulu | official | + | - | Pew (Hulu)
Pew :: 1 | release 2021-06 | official | + | - | ^
Pew :: 2 | renewal renewed | official | - | - | ^
Pew :: 2 | renewal cancelled | official | - | - | ^
Pew :: 2 | precedent Bigmouth Canyon / renewal / 17 | official | + | - | ^
Tilt :: - | platform AMC | official | + | - | Tilt (AMC)
Tilt :: - | release 2023-04 | predicted | + | - | ^
Second Mouse :: - | platform Netflix | official | - | - | Second Mouse
Second Mouse :: - | platform ITV | official | + | - | ^
Second Mouse :: - | crew Helen Stubbs / writer | official | + | - | ^
Second Mouse :: - | source_material novel / - | official | + | - | ^
