url: https://www.globaldramalist.example/2018/04/27/upfronts-status-board
outlet: Global Drama List
published: 2018-04-27
title: Status board, April 27

RENEWED SINCE OUR LAST BOARD

ABC: American Housekeeper (3), Blackish Enough (5)
CBS: Blue Badge (9), Madam Ambassador (5), SEAL Company (2)
NBC: Chicago Vet (4), Good Ladies (2)
The CW: Supergrrl (4)

CANCELLED SINCE OUR LAST BOARD

FX: The Bastard Quartermaster
Hulu: The Wayward
Syfy: Bitten Off

ENDING

HBO: Veepstakes, with season seven
Netflix: House of Tarot (6)

NOT RULED ON

The Brave Ones, Great Notions, Taken For a Ride (all NBC); Roseanna's neighbours in “Alex, Inc.” (ABC); Lucifer's Kitchen (Fox)

FACTS BEHIND THE LIST

Blue Badge got its ninth pickup on Wednesday with star Tim Selleck's name on a new contract. For Good Ladies, which only began in February, ten more hours were ordered; they'll be on in 2019.

House of Tarot will do without Kirk Spacer in its last chapter. Eight episodes are planned instead of thirteen, and they arrive this fall.

At Fox they say that a decision on Lucifer's Kitchen falls “in the next ten days.” Don't bet the farm on it.

Next board: May 4. Corrections are welcome; last week two readers pointed out that Chicago Vet's third season began in November and not, as we wrote, in September.

=== claims
American Housekeeper :: 3 | renewal renewed | official | + | - | ABC: American
Blackish Enough :: 5 | renewal renewed | official | + | - | ^
Blue Badge :: 9 | renewal renewed when=2018-04-25 | official | + | - | CBS: Blue
Madam Ambassador :: 5 | renewal renewed | official | + | - | ^
SEAL Company :: 2 | renewal renewed | official | + | - | ^
Chicago Vet :: 4 | renewal renewed | official | + | - | NBC: Chicago
Good Ladies :: 2 | renewal renewed | official | + | - | ^
Supergrrl :: 4 | renewal renewed | official | + | - | The CW: Super
The Bastard Quartermaster :: - | renewal cancelled | official | + | - | FX: The
The Wayward :: - | renewal cancelled | official | + | - | Hulu: The
Bitten Off :: - | renewal cancelled | official | + | - | Syfy: Bitten
Veepstakes :: 7 | renewal final | official | + | - | HBO: Veep
House of Tarot :: 6 | renewal final | official | + | - | Netflix: House
The Brave Ones :: - | renewal renewed | official | - | - | The Brave
Great Notions :: - | renewal renewed | official | - | - | ^
Taken For a Ride :: - | renewal renewed | official | - | - | ^
Alex, Inc. :: - | renewal renewed | official | - | - | ^
Lucifer's Kitchen :: - | renewal renewed | official | - | - | ^
Blue Badge :: 9 | cast Tim Selleck / - / returning | official | + | - | Blue Badge got
Good Ladies :: 1 | release 2018-02 | official | + | - | For Good
Good Ladies :: 2 | episodes 10 | official | + | - | ^
Good Ladies :: 2 | release 2019 | official | + | - | ^
House of Tarot :: 6 | cast Kirk Spacer / - / leaving | official | + | - | House of Tarot will
House of Tarot :: 6 | episodes 8 | official | + | - | Eight episodes
House of Tarot :: 6 | release 2018-09-01..2018-11-30 | official | + | - | ^
Chicago Vet :: 3 | release 2017-11 | official | + | - | Corrections are
Chicago Vet :: 3 | release 2017-09 | official | - | - | ^
