url: https://www.tvscorecard.example/2015/03/11/cw-and-cbs-pickup-list
outlet: TV Scorecard
published: 2015-03-11
title: CBS goes early: ‘Stalwart,’ ‘Mamma Mia,’ ‘Cyber Unit’ among eight pickups

March, and already the ink is dry? In a departure from habit, CBS has committed to eight of its shows for the 2015-16 season, six dramas and two comedies.

The dramas: Stalwart (S6), The Good Husband (S7), Person of No Interest (S5), Cyber Unit (S2), Hudson Blue (S6) and Elementary School (S4).

The comedies: Mamma Mia (S3) and 2 Flat Broke (S5).

Conspicuous by its absence is The Mentor, now in its seventh year; CBS let it be known in the fall that there wouldn't be an eighth. No verdict on Stalkers or Mulberry, where it may come down to who owns the show. Battle Station needs a miracle.

Nina Tassler said in the release that "stability is our middle name." She singled out Cyber Unit's Patricia Ark, whose fan mail fills a room.

Two and a Half Uncles went out with 13.5 million on February 19.

The Amazing Racers and Undercover Boss Lady weren't on the list since reality is dealt with in May; so far as we can tell both are certain to make it.

Jeff Probe's reality perennial Castaway has been ordered through season 32 for a while.

=== claims
Stalwart :: 6 | renewal renewed | official | + | - | The dramas: Stalwart
The Good Husband :: 7 | renewal renewed | official | + | - | ^
Person of No Interest :: 5 | renewal renewed | official | + | - | ^
Cyber Unit :: 2 | renewal renewed | official | + | - | ^
Hudson Blue :: 6 | renewal renewed | official | + | - | ^
Elementary School :: 4 | renewal renewed | official | + | - | ^
Mamma Mia :: 3 | renewal renewed | official | + | - | The comedies
2 Flat Broke :: 5 | renewal renewed | official | + | - | ^
The Mentor :: 8 | renewal cancelled when=2014-09-01..2014-11-30 | official | + | CBS | Conspicuous
Stalkers :: - | renewal renewed | official | - | - | No verdict
Mulberry :: - | renewal renewed | official | - | - | ^
Battle Station :: - | renewal cancelled | predicted | + | - | Battle Station
Cyber Unit :: - | cast ?Patricia Ark / - / - | official | + | - | She singled
The Amazing Racers :: - | renewal renewed | predicted | + | - | The Amazing
Undercover Boss Lady :: - | renewal renewed | predicted | + | - | ^
Castaway :: - | cast Jeff Probe / - / - | official | + | - | Jeff Probe
Castaway :: 32 | renewal renewed | official | + | - | ^
