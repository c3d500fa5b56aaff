url: https://www.screenwell.example/2022/05/12/axe-day-at-two-networks
outlet: Screenwell
published: 2022-05-12
title: Bloody Thursday: nine shows fall at CBS and The CW

Somebody at CBS had a pen with red ink this morning. By noon four shows were off the books, and The CW, which is up for sale, had beaten that with five.

The CBS dead first: legal drama Probable Cause (after two seasons), sitcom The In-Betweeners' Club (one), Judd Farrow's Fair Game (one) and Shore Patrol, which had been around since 2014.

At The CW it's curtains for Saltwater Witches, Hollow Creek, The Second Mrs. Vane, Nightjar and 4ever & Always. In the case of Nightjar, which finished its fourth year in March, producers got wind of it early enough to shoot an ending.

Spared, at the eleventh hour: Riverside High, for a seventh and last time around.

“We were never going to win against football,” tweeted Fair Game creator Rachel Donner. Farrow, for his part, thanked the caterers.

Will another service come to the rescue? For Saltwater Witches that isn't out of the question: Warner Bros. TV is shopping it, Deadline hears, with HBO Max in pole position. The rest don't stand a chance, if we are any judge.

Last year around this time both networks together had dropped no more than six.

Already safe at CBS: the three Precinct shows, Ghost Tour and B Positive Thinking. Unresolved: Magnolia Pines.

=== claims
Probable Cause :: 3 | renewal cancelled when=2022-05-12 | official | + | - | The CBS dead
The In-Betweeners' Club :: 2 | renewal cancelled when=2022-05-12 | official | + | - | ^
Fair Game :: 2 | renewal cancelled when=2022-05-12 | official | + | - | ^
Fair Game :: - | cast Judd Farrow / - / - | official | + | - | ^
Shore Patrol :: - | renewal cancelled when=2022-05-12 | official | + | - | ^
Shore Patrol :: 1 | release 2014 | official | + | - | ^
Saltwater Witches :: - | renewal cancelled when=2022-05-12 | official | + | - | At The CW
Hollow Creek :: - | renewal cancelled when=2022-05-12 | official | + | - | ^
The Second Mrs. Vane :: - | renewal cancelled when=2022-05-12 | official | + | - | ^
Nightjar :: 5 | renewal cancelled when=2022-05-12 | official | + | - | ^
4ever & Always :: - | renewal cancelled when=2022-05-12 | official | + | - | ^
Riverside High :: 7 | renewal final when=2022-05-12 | official | + | - | Spared, at
Fair Game :: - | crew Rachel Donner / creator | official | + | - | “We were
Saltwater Witches :: - | platform HBO Max | reported | + | Deadline | For Saltwater
Ghost Tour :: - | renewal renewed | official | + | - | Already safe
B Positive Thinking :: - | renewal renewed | official | + | - | ^
Magnolia Pines :: - | renewal renewed | official | - | - | Unresolved: Magnolia
