url: https://www.pennydreadfulpress.example/2014/07/14/cable-comings-and-goings
outlet: Penny Press TV
published: 2014-07-14
title: Comings and goings: ‘Longmeadow’ out, ‘Turnpike’ in, ‘Deadwater’ last

Three sentences apiece; that is our summer rule.

Longmeadow. Although A&E's own sheriff beat everything on the channel bar ducks, it was let go after three seasons. Warner Horizon offers it left and right, and Netflix is listening, TVLine understands. Robert Tyler-Ames would saddle up for anyone who'd pay.

Turnpike. AMC wants a second ten of the computer-age drama, notwithstanding its ratings. They're to be shot in Atlanta from the new year. Their premiere will be next summer, so the network, and Lee Pacey-Wright, Scott McNally and Mackenna Doyle are all under contract.

Deadwater. Its fourth year, said FX on Sunday in Beverly Hills, wraps up the killings in the bay. It starts on September 9. A bridge, incidentally, is no longer involved.

Los Alamos. WGN America's second scripted show (after Gallows Salem, which has been picked up for more) goes out for the first time on July 27. Sam Shore wrote it. We liked two of three.

The Lone Frigate. Down to business after a mere three weeks: TNT wants a second year, of thirteen hours instead of ten. Michael Bains is the producer, explosions included. It's based on Walter Brinkman's 1988 novel.

Falling Stars. The invasion ends in 2015. Ten hours, five seasons, goodbye. Noah Wiley has directed one of them.

Gaslight. Showtime had said yes on June 4 to a sophomore year, and two more hours of it than last time. Jon Loggins is penning every page. Reeve Carney-Holt (Dorian) and Ava Green-Lowe (Vera) have the most to do.

Halt the Presses. Not renewed; not cancelled; not watched.

Turn Coat. You'll see its sophomore year in the spring of 2015, says AMC, with another showrunner than Craig Silver. Ten it will be. This makes two renewals for the network within a week.

Archangels. Syfy's angels have a second flight, or will, if Thursday's numbers hold. Nothing is signed. It began on June 19.

=== claims
Longmeadow :: - | platform A&E | official | + | - | Although
Longmeadow :: 4 | renewal cancelled | official | + | - | ^
Longmeadow :: - | cast Robert Tyler-Ames / - / - | official | + | - | Robert Tyler
Turnpike :: 2 | renewal renewed | official | + | - | AMC wants
Turnpike :: 2 | episodes 10 | official | + | - | ^
Turnpike :: 2 | production filming starts when=2015-01-01..2015-02-28 | official | + | - | They're to
Turnpike :: 2 | release 2015-06-01..2015-08-31 | official | + | AMC | Their premiere
Turnpike :: - | cast Lee Pacey-Wright / - / - | official | + | - | ^
Turnpike :: - | cast Scott McNally / - / - | official | + | - | ^
Turnpike :: - | cast Mackenna Doyle / - / - | official | + | - | ^
Deadwater :: 4 | renewal final when=2014-07-13 | official | + | FX | Its fourth
Deadwater :: 4 | release 2014-09-09 | official | + | - | It starts
Gallows Salem :: - | renewal renewed | official | + | - | WGN
Los Alamos :: 1 | release 2014-07-27 | official | + | - | ^
Los Alamos :: - | platform WGN America | official | + | - | ^
Gallows Salem :: - | platform WGN America | official | + | - | ^
Los Alamos :: - | crew Sam Shore / writer | official | + | - | Sam Shore
The Lone Frigate :: 2 | renewal renewed | official | + | - | Down to
The Lone Frigate :: 2 | episodes 13 | official | + | - | ^
The Lone Frigate :: 1 | episodes 10 | official | + | - | ^
The Lone Frigate :: - | crew Michael Bains / producer | official | + | - | Michael
The Lone Frigate :: - | source_material novel / - | official | + | - | It's based
Falling Stars :: 5 | renewal final | official | + | - | Ten hours
Falling Stars :: 5 | episodes 10 | official | + | - | ^
Falling Stars :: 5 | release 2015 | official | + | - | The invasion
Falling Stars :: 5 | crew Noah Wiley / director | official | + | - | Noah
Gaslight :: 2 | renewal renewed when=2014-06-04 | official | + | - | Showtime
Gaslight :: - | crew Jon Loggins / writer | official | + | - | Jon Log
Gaslight :: - | cast Reeve Carney-Holt / Dorian / - | official | + | - | Reeve
Gaslight :: - | cast Ava Green-Lowe / Vera / - | official | + | - | ^
Halt the Presses :: - | renewal renewed | official | - | - | Not renewed
Turn Coat :: 2 | release 2015-03-01..2015-05-31 | official | + | AMC | You'll see
Turn Coat :: 2 | crew Craig Silver / showrunner | official | - | - | ^
Turn Coat :: 2 | episodes 10 | official | + | - | Ten it
Archangels :: - | platform Syfy | official | + | - | Syfy's
Archangels :: 2 | renewal renewed | official | - | - | Nothing is
Archangels :: 1 | release 2014-06-19 | official | + | - | It began
