url: https://www.realitycheck-tv.example/2021/02/23/reality-roundup
outlet: Reality Check TV
published: 2021-02-23
title: Reality round-up: Which shows are back in spring?

Love on the Farm

ABC's dating show is back on March 29. Season 9 was filmed in a bubble in Pennsylvania last fall. Former contestant Tasha Moore hosts, after Chip Harrison left the franchise.

The Great Glass Blow

Netflix renewed The Great Glass Blow for seasons 3 and 4. Season 3 has ten episodes, and Cathy Ray is a judge again.

Dance Moms of Dallas

Lifetime cancelled it after the second season.

Big Brother Canada

Global confirmed that season 9 of Big Brother Canada starts on March 3. It was delayed by two days because of a positive test in the house.

Selling Malibu

Netflix has not announced a release date for season 4 of Selling Malibu. Filming is finished, star Heidi Quinn said on her podcast. She guessed that it would be out in June.

Top Cook

Season 18 of Top Cook premieres on April 1 on Bravo. It was filmed in Portland. Padma Roy and Tom Coll return as hosts.

Survivors of the Lost Island

Production on season 41 has not begun. CBS wants to start in Fiji in the spring, and hopes to have the show back in September.

RuPaul's Garage

There will be a second season of RuPaul's Garage, Discovery+ says. The first was one of its three most-watched shows.

The Circle of Friends

A third season was ordered last March, but it has been pushed to 2022. Netflix blames travel rules in England.

Don't miss our live chat on Thursday. We will talk about last night's rose ceremony.

=== claims
Love on the Farm :: - | platform ABC | official | + | - | ABC's dating
Love on the Farm :: 9 | release 2021-03-29 | official | + | - | ^
Love on the Farm :: 9 | production filming under way when=2020-09-01..2020-11-30 | official | + | - | Season 9 was
Love on the Farm :: 9 | cast Tasha Moore / - / joining | official | + | - | Former contestant
Love on the Farm :: 9 | cast Chip Harrison / - / leaving | official | + | - | ^
The Great Glass Blow :: 3 | renewal renewed | official | + | - | Netflix renewed
The Great Glass Blow :: 4 | renewal renewed | official | + | - | ^
The Great Glass Blow :: 3 | episodes 10 | official | + | - | Season 3 has
The Great Glass Blow :: 3 | cast Cathy Ray / - / returning | official | + | - | ^
Dance Moms of Dallas :: 3 | renewal cancelled | official | + | - | Lifetime cancelled
Big Brother Canada :: 9 | release 2021-03-03 | official | + | Global | Global confirmed
Big Brother Canada :: 9 | delay to=2021-03-03 | official | + | - | It was delayed
Selling Malibu :: 4 | release none | official | - | - | Netflix has not
Selling Malibu :: 4 | production filming ends | official | + | Heidi Quinn | Filming is
Selling Malibu :: - | cast Heidi Quinn / - / - | official | + | - | ^
Selling Malibu :: 4 | release 2021-06 | predicted | + | Heidi Quinn | She guessed
Top Cook :: 18 | release 2021-04-01 | official | + | - | Season 18
Top Cook :: 18 | platform Bravo | official | + | - | ^
Top Cook :: 18 | cast Padma Roy / - / returning | official | + | - | Padma Roy
Top Cook :: 18 | cast Tom Coll / - / returning | official | + | - | ^
Survivors of the Lost Island :: 41 | production filming starts | official | - | - | Production on
Survivors of the Lost Island :: 41 | production filming starts when=2021-03-01..2021-05-31 | official | + | - | CBS wants
Survivors of the Lost Island :: 41 | release 2021-09 | official | + | - | ^
RuPaul's Garage :: 2 | renewal renewed | official | + | Discovery+ | There will be a
The Circle of Friends :: 3 | renewal renewed when=2020-03 | official | + | - | A third season
The Circle of Friends :: 3 | delay to=2022 | official | + | - | ^
The Circle of Friends :: 3 | release 2022 | official | + | - | ^
