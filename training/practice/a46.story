url: https://www.scorecardnightly.example/2024/05/17/last-call-broadcast
outlet: Scorecard Nightly
published: 2024-05-17
title: Last call: who's in, who's out, network by network

Five networks, one table, no mercy.

CBS: Steadfast, Harrow & Harrow, Ember, Blue Ridge PD and the venerable Court of Claims live to fight on. Neither Orchard nor The Second Mrs. Pike does. That makes Orchard a one-year wonder, whereas Mrs. Pike had three.

NBC: Nothing could part the network from Trauma Bay (year ten), Found Objects (year two) or Lou, Louder, Loudest (likewise two). It did part, without tears, from Quill, Extended Stay and the Patrice Nolan comedy Aunt Everything. The Irregulars of Flint and Magnum Street are at “we'll see.”

ABC: One death only, Not Dead Again. Will Harker, The Probationer, High Desert High, Abbot & Costa: all will see autumn. Of Grey Sloan-like longevity is St. Brendan's, which embarks on its twenty-first.

Fox: In the wake of April's dismissal of Alert Ops, Housebound and The Cleaning Crew have also been shown out. Accused Twice holds on to its slot. Most expect the animated Krapop Lake to do so as well, with a fourth order signed anyway.

The CW: Having shed nearly everything, it keeps Wild Deck, All Americans and Sullivan's Ferry. Walker Bros. perishes with number four. For Superman of Smallfield ten last hours remain, to be run in the fall.

By the numbers: of 71 scripted programs 49 survive, 16 don't, and six dangle. Comedies do best. A year earlier we were at 44.

Should you wish to appeal, bear in mind that Quill had two million viewers, of whom half were over 64. Could Peacock take in Extended Stay? Not a chance, the studio says. Would anyone take Orchard? It was, in its star's memorable phrase, “a pilot that kept going.”

=== claims
Steadfast :: - | renewal renewed | official | + | - | CBS: Steadfast
Harrow & Harrow :: - | renewal renewed | official | + | - | ^
Ember :: - | renewal renewed | official | + | - | ^
Blue Ridge PD :: - | renewal renewed | official | + | - | ^
Court of Claims :: - | renewal renewed | official | + | - | ^
Orchard :: - | renewal cancelled | official | + | - | Neither Orchard
The Second Mrs. Pike :: - | renewal cancelled | official | + | - | ^
Orchard :: 2 | renewal cancelled | official | + | - | That makes
The Second Mrs. Pike :: 4 | renewal cancelled | official | + | - | ^
Trauma Bay :: 10 | renewal renewed | official | + | - | NBC: Nothing
Found Objects :: 2 | renewal renewed | official | + | - | ^
Lou, Louder, Loudest :: 2 | renewal renewed | official | + | - | ^
Quill :: - | renewal cancelled | official | + | - | It did part
Extended Stay :: - | renewal cancelled | official | + | - | ^
Aunt Everything :: - | renewal cancelled | official | + | - | ^
Aunt Everything :: - | cast Patrice Nolan / - / - | official | + | - | ^
The Irregulars of Flint :: - | renewal renewed | official | - | - | The Irregulars
Magnum Street :: - | renewal renewed | official | - | - | ^
Not Dead Again :: - | renewal cancelled | official | + | - | ABC: One
Will Harker :: - | renewal renewed | official | + | - | Will Harker
The Probationer :: - | renewal renewed | official | + | - | ^
High Desert High :: - | renewal renewed | official | + | - | ^
Abbot & Costa :: - | renewal renewed | official | + | - | ^
St. Brendan's :: 21 | renewal renewed | official | + | - | Of Grey
Alert Ops :: - | renewal cancelled when=2024-04 | official | + | - | Fox: In
Housebound :: - | renewal cancelled | official | + | - | ^
The Cleaning Crew :: - | renewal cancelled | official | + | - | ^
Accused Twice :: - | renewal renewed | official | + | - | Accused
Krapop Lake :: 4 | renewal renewed | official | + | - | Most expect
Wild Deck :: - | renewal renewed | official | + | - | The CW: Having
All Americans :: - | renewal renewed | official | + | - | ^
Sullivan's Ferry :: - | renewal renewed | official | + | - | ^
Walker Bros. :: 5 | renewal cancelled | official | + | - | Walker Bros
Superman of Smallfield :: - | renewal final | official | + | - | For Superman
Superman of Smallfield :: - | episodes 10 | official | + | - | ^
Superman of Smallfield :: - | release 2024-09-01..2024-11-30 | official | + | - | ^
