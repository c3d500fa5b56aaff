url: https://www.tvbakeoff.example/2022/04/13/island-kitchen-series-nine
outlet: Telly Larder
published: 2022-04-13
title: Island Kitchen Series 9: Everything We Know About The New Judge, Start Date And Bakers

Apron strings tied? Good. Channel 4's Island Kitchen is coming back to the Isle of Mull for a ninth helping, and here's what has been served to us so far.

Who's judging?

Half of the old team. Fergus Blair, there since day one, wouldn't leave if you paid him. Dame Olive Hartnoll would, and has: “Eight years of seaweed are plenty,” she told the Mirror in February. On the stool next to Blair will be Nadia Usman, a semi-finalist in series three.

And the hosts?

It's a clean sweep. Comedy duo Pip & Lou have gone to Strictly. We aren't told who is coming in. A certain Noel is the bookies' favourite.

When does it start?

Tuesday, May 31, at 8pm. That's four weeks earlier than last year's.

How many weeks?

Ten, up from eight.

Who are the bakers?

All twelve names are under wraps till the week before. Filming took place between September and November in the company of a great many midges.

Is there a celebrity edition?

There was: four specials at Easter, for charity, won by Judge Rinder. They weren't part of series nine, nor of eight.

Where can I watch the old ones?

All 4 has the lot. Series one through seven may be had on Netflix, too.

Will it be back next year?

Channel 4's deal with the makers, Larkfield, covers a tenth. After that, who knows? The BBC, some say, wants it back.

=== claims
Island Kitchen :: - | platform Channel 4 | official | + | - | Channel 4's Island
Island Kitchen :: 9 | renewal renewed | official | + | - | ^
Island Kitchen :: 9 | cast Fergus Blair / - / returning | official | + | - | Fergus
Island Kitchen :: 9 | cast Dame Olive Hartnoll / - / leaving | official | + | Dame Olive Hartnoll | Dame Olive
Island Kitchen :: 9 | cast Nadia Usman / - / joining | official | + | - | On the stool
Island Kitchen :: 9 | cast ?Pip / - / leaving | official | + | - | Comedy duo
Island Kitchen :: 9 | cast ?Lou / - / leaving | official | + | - | ^
Island Kitchen :: 9 | release 2022-05-31 | official | + | - | Tuesday, May
Island Kitchen :: 9 | episodes 10 | official | + | - | Ten, up
Island Kitchen :: 8 | episodes 8 | official | + | - | ^
Island Kitchen :: 9 | production filming under way when=2021-09..2021-11 | official | + | - | Filming took
Island Kitchen :: - | platform All 4 | official | + | - | All 4 has
Island Kitchen :: 1 | platform Netflix | official | + | - | Series one
Island Kitchen :: 2 | platform Netflix | official | + | - | ^
Island Kitchen :: 3 | platform Netflix | official | + | - | ^
Island Kitchen :: 4 | platform Netflix | official | + | - | ^
Island Kitchen :: 5 | platform Netflix | official | + | - | ^
Island Kitchen :: 6 | platform Netflix | official | + | - | ^
Island Kitchen :: 7 | platform Netflix | official | + | - | ^
Island Kitchen :: 10 | renewal renewed | official | + | - | Channel 4's deal
