url: https://www.familiesandscreens.example/renewal/2018/12/07/neighbors-in-law-and-more
outlet: Families and Screens
published: 2018-12-07
title: Renewed, cancelled, undecided: where twelve family comedies stand

NEIGHBORS-IN-LAW (ABC) — Given three extra scripts, but no back nine. That leaves it at 13 for its first year. Lead Kristen Dabney has hinted that she's packed her mug.

DAD OF MINE (CBS) — Renewed through 2020, i.e. for seasons 4 and 5, in one stroke.

THE GRANGER GIRLS (Freeform) — The network has it down for an eight-part farewell in the summer. Creator Joan Ruiz directs the very last one.

UNCLE PLANET (Netflix) — Dropped, and only ten weeks after its release of September 28. A letter of protest has 4,000 names.

SPLIT LEVEL (NBC) — TBD. Showrunner Abe Fox told Vulture: "If I knew I'd be asleep." The second season resumes on January 10.

THREE GRANDMAS (Hulu) — Has its second season in the can. It turns up some time between Valentine's Day and Easter; Rita Moreland is the fourth grandma.

HALF BROTHERS, FULL HOUSE (The CW) — Over.

KIDS RUN EVERYTHING (Disney Channel) — Season 3 is on track for January 18. It's the first without Jaden Cole, who has grown too tall for the joke. From the book series by Liz Pope.

MEET THE ROSENTHALS (TBS) — No renewal so far, and Variety hears there won't be one.

THE BIG EMPTY NEST (Fox) — Picked up by Fox from NBC, which had cancelled it in May. Season 5 rolls out on March 14.

OUR SECOND MOM (CBS All Access) — A pilot is all that there is.

STEP BY STEP BY STEP (Netflix) — The revival's third part is the last. It'll be made without director Al Norris; shooting starts in Burbank next week.

Which of them would you adopt? Last season's verdicts are in our archive.

=== claims
Neighbors-in-Law :: - | platform ABC | official | + | - | NEIGHBORS-IN-LAW (ABC
Neighbors-in-Law :: 1 | episodes 13 | official | + | - | That leaves
Neighbors-in-Law :: - | cast Kristen Dabney / - / - | official | + | - | Lead Kristen
Dad of Mine :: - | platform CBS | official | + | - | DAD OF MINE
Dad of Mine :: 4 | renewal renewed | official | + | - | ^
Dad of Mine :: 5 | renewal renewed | official | + | - | ^
The Granger Girls :: - | platform Freeform | official | + | - | THE GRANGER
The Granger Girls :: - | renewal final | official | + | - | ^
The Granger Girls :: - | episodes 8 | official | + | - | ^
The Granger Girls :: - | release 2019-06..2019-08 | official | + | - | ^
The Granger Girls :: - | crew Joan Ruiz / creator | official | + | - | Creator Joan
The Granger Girls :: - | crew Joan Ruiz / director | official | + | - | ^
Uncle Planet :: - | platform Netflix | official | + | - | UNCLE PLANET
Uncle Planet :: 2 | renewal cancelled | official | + | - | ^
Uncle Planet :: 1 | release 2018-09-28 | official | + | - | ^
Split Level :: - | platform NBC | official | + | - | SPLIT LEVEL
Split Level :: 3 | renewal renewed | official | - | - | ^
Split Level :: - | crew Abe Fox / showrunner | official | + | - | Showrunner Abe
Three Grandmas :: - | platform Hulu | official | + | - | THREE GRANDMAS
Three Grandmas :: 2 | production filming ends | official | + | - | ^
Three Grandmas :: 2 | release 2019-02-14..2019-04-21 | official | + | - | It turns up
Three Grandmas :: 2 | cast Rita Moreland / - / joining | official | + | - | ^
Half Brothers, Full House :: - | platform The CW | official | + | - | HALF BROTHERS
Half Brothers, Full House :: - | renewal cancelled | official | + | - | ^
Kids Run Everything :: - | platform Disney Channel | official | + | - | KIDS RUN
Kids Run Everything :: 3 | release 2019-01-18 | official | + | - | ^
Kids Run Everything :: 3 | cast Jaden Cole / - / leaving | official | + | - | It's the first
Kids Run Everything :: - | source_material novel / - | official | + | - | From the book
Meet the Rosenthals :: - | platform TBS | official | + | - | MEET THE
Meet the Rosenthals :: - | renewal renewed | official | - | - | ^
Meet the Rosenthals :: - | renewal renewed | reported | - | Variety | ^
The Big Empty Nest :: - | platform Fox | official | + | - | THE BIG EMPTY
The Big Empty Nest :: 5 | renewal renewed | official | + | - | ^
The Big Empty Nest :: 5 | release 2019-03-14 | official | + | - | Season 5 rolls
Our Second Mom :: - | platform CBS All Access | official | + | - | OUR SECOND
Step by Step by Step :: - | platform Netflix | official | + | - | STEP BY STEP
Step by Step by Step :: 3 | renewal final | official | + | - | ^
Step by Step by Step :: 3 | crew Al Norris / director | official | - | - | It'll be made
Step by Step by Step :: 3 | production filming starts when=2018-12-10..2018-12-16 | official | + | - | ^
