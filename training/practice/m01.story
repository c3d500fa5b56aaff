url: https://www.antennanotes.example/2019/05/14/broadcast-scorecard-week-two
outlet: Antenna Notes
published: 2019-05-14
title: Broadcast scorecard: who lived, who died, who is still in the waiting room

The bloodletting is nearly done. Below, network by network, is where every scripted hour and half hour stood at breakfast time today.

ABC

Lantern Street was told on Friday that a sixth year is on its way, and that nobody should plan for a seventh. Good Measure, by contrast, got two years in one go, its fourth and fifth. The mercy that viewers had begged for did not come for The Ninth Floor: the elevator drama is out after a lone season of 13 hours.

What of Paper Crowns? The studio and the alphabet are still haggling over the license fee, and no answer had reached the writers by press time. Its star, Delphine Oakes, has meanwhile shot a pilot elsewhere.

CBS

There was never any suspense about Blue Harbor, whose ninth round was ordered as far back as January. While Common Ground was shown the door after three, its Monday neighbor Thirty-Six Hours squeaked by with a short order: ten episodes, for midseason, its second. "We fought like cats," showrunner Perry Lund told Variety of that pickup.

Marshals of Laredo? Twenty-two million people watched its lead-in, football, and a third of them stayed.

FOX

Sunday stays as it is, with Daddy Longlegs, The Pattersons Next Door and Gus all picked up in February. Over on the drama side the ax fell on Proof of Life Insurance, which limped through two seasons, while Orchard keeps its place; the soap heads into year four with a new boss, Tanya Weir, in the room.

NBC

Two cops, one fate: neither Hale & Hardy nor Night Desk will be seen again. The peacock is also letting go of The Understudy, though insiders insist that Hulu has put out feelers about a third season.

Not to be forgotten is 1-800-Angel. The telethon comedy has yet to hear a thing, and with its actors' options running out on June 30 you may draw your own conclusions; ours is that it's a goner.

The CW

Every one of its ten dramas had been spared by the end of January. All that's left to say is that Ravenhill, the oldest of them, bows out with its next season, the eleventh.

=== claims
Lantern Street :: 6 | renewal final when=2019-05-10 | official | + | - | Lantern Street was
Good Measure :: 4 | renewal renewed | official | + | - | Good Measure, by
Good Measure :: 5 | renewal renewed | official | + | - | ^
The Ninth Floor :: 2 | renewal cancelled | official | + | - | The mercy that
The Ninth Floor :: 1 | episodes 13 | official | + | - | ^
Paper Crowns :: - | renewal renewed | official | - | - | The studio and
Paper Crowns :: - | cast Delphine Oakes / - / - | official | + | - | Its star
Blue Harbor :: 9 | renewal renewed when=2019-01 | official | + | - | There was never
Common Ground :: 4 | renewal cancelled | official | + | - | While Common
Thirty-Six Hours :: 2 | renewal renewed | official | + | - | ^
Thirty-Six Hours :: 2 | episodes 10 | official | + | - | ^
Thirty-Six Hours :: - | crew Perry Lund / showrunner | official | + | - | "We fought
Daddy Longlegs :: - | renewal renewed when=2019-02 | official | + | - | Sunday stays
The Pattersons Next Door :: - | renewal renewed when=2019-02 | official | + | - | ^
Gus :: - | renewal renewed when=2019-02 | official | + | - | ^
Proof of Life Insurance :: 3 | renewal cancelled | official | + | - | Over on the
Orchard :: 4 | renewal renewed | official | + | - | ^
Orchard :: 4 | crew Tanya Weir / showrunner | official | + | - | ^
Hale & Hardy :: - | renewal cancelled | official | + | - | Two cops
Night Desk :: - | renewal cancelled | official | + | - | ^
The Understudy :: 3 | renewal cancelled | official | + | - | The peacock
1-800-Angel :: - | renewal renewed | official | - | - | The telethon
1-800-Angel :: - | renewal cancelled | predicted | + | - | ^
Ravenhill :: 11 | renewal final | official | + | - | All that's
