url: https://www.midweektv.example/2022/10/26/renewal-tracker
outlet: Midweek TV
published: 2022-10-26
title: Renewal tracker, week 43
series: Warrior Nan

Renewed this week

Interview Room (AMC), season 2. Before the premiere, on Wednesday.
Acapulco Nights (Apple TV+), season 3.
Love, Veronica (Hulu), seasons 2 and 3.
The Serpent King (Netflix), for a second and final season. Filming in 2023.

Cancelled this week

Partner Down (FX), after one season.
The Midnight Library Club (Netflix), after one season. Creator Mike Flanders moves to Amazon.
Los Ochos (Paramount+): Season 4, out in January, will be its last.

Premiere dates

Emily in Prague, season 3: December 21 on Netflix.
Slow Trains, season 2: December 2 on Apple TV+.
His Darker Materials, season 3: December 5 on HBO. It's the final season.
1924, new series: February 2023 on Paramount+.

Still waiting

There is no decision on Blockbusters, The Imperfect Ones and Partner Up. Fate: The Club Saga has been waiting since September. Netflix says that it will announce its decision in November.

In the comments, several readers asked about Warrior Nan. Season 2 is coming on November 10.

New numbers

Our tracker now contains 412 shows. 203 of them have been renewed, 121 have been cancelled or are ending, and 88 have no decision yet. You can download the table here.

=== claims
Interview Room :: 2 | renewal renewed | official | + | - | Interview Room
Interview Room :: - | platform AMC | official | + | - | ^
Acapulco Nights :: 3 | renewal renewed | official | + | - | Acapulco
Acapulco Nights :: - | platform Apple TV+ | official | + | - | ^
Love, Veronica :: 2 | renewal renewed | official | + | - | Love, Veronica
Love, Veronica :: 3 | renewal renewed | official | + | - | ^
Love, Veronica :: - | platform Hulu | official | + | - | ^
The Serpent King :: 2 | renewal final | official | + | - | The Serpent King
The Serpent King :: - | platform Netflix | official | + | - | ^
The Serpent King :: 2 | production filming under way when=2023 | official | + | - | Filming in
Partner Down :: 2 | renewal cancelled | official | + | - | Partner Down
Partner Down :: - | platform FX | official | + | - | ^
The Midnight Library Club :: 2 | renewal cancelled | official | + | - | The Midnight
The Midnight Library Club :: - | platform Netflix | official | + | - | ^
The Midnight Library Club :: - | crew Mike Flanders / creator | official | + | - | Creator Mike
Los Ochos :: - | platform Paramount+ | official | + | - | Los Ochos
Los Ochos :: 4 | renewal final | official | + | - | ^
Los Ochos :: 4 | release 2023-01 | official | + | - | ^
Emily in Prague :: 3 | release 2022-12-21 | official | + | - | Emily in
Emily in Prague :: 3 | platform Netflix | official | + | - | ^
Slow Trains :: 2 | release 2022-12-02 | official | + | - | Slow Trains
Slow Trains :: 2 | platform Apple TV+ | official | + | - | ^
His Darker Materials :: 3 | release 2022-12-05 | official | + | - | His Darker
His Darker Materials :: 3 | platform HBO | official | + | - | ^
His Darker Materials :: 3 | renewal final | official | + | - | It's the final
1924 :: 1 | release 2023-02 | official | + | - | 1924, new
1924 :: 1 | platform Paramount+ | official | + | - | ^
Blockbusters :: - | renewal renewed | official | - | - | There is no decision
The Imperfect Ones :: - | renewal renewed | official | - | - | ^
Partner Up :: - | renewal renewed | official | - | - | ^
Fate: The Club Saga :: - | renewal renewed when=2022-11 | official | - | - | Fate
Warrior Nan :: 2 | release 2022-11-10 | official | + | - | Season 2 is
