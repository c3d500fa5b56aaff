url: https://www.bubblebarometer.example/2024/04/the-spring-odds
outlet: The Bubble Barometer
published: 2024-04-19
title: The Spring Odds: 16 shows between the chair and the door

Upfronts are three weeks away, the lawyers are at lunch, and we have oiled the machine again. Nothing below is knowledge unless we say so.

Precinct Nine (CBS): You don't retire the horse that pulls the cart. A ninth year is as good as in the books.

Mother Superior (NBC): 80 percent for another year. What tips the scale is Lorna Pruett, whose contract, according to Variety, has been stretched to 2026.

Doctor Maybe (ABC): Say goodbye to nobody yet, but we do think that the order shrinks to thirteen.

Cabin Pressure (Fox): 50 percent, not a decimal more. Ask us on a Tuesday and we say yes; ask us on a Wednesday.

The Actuaries (CBS): Two episodes have been pulled already, and the smart money says that there'll be no second year.

Lake Effect (The CW): a 5 percent chance of survival. If by some miracle it lives, we promise to visit Buffalo in January.

Whispers from the corridors

People in a position to know murmur that ABC is going to hold Bayou Blue for next midseason, which would put its third run somewhere in the early months of 2025.

Over at Fox a showrunner change is in the air: Delroy Finch, they say, hands Fathom over to his second-in-command Petra Lund.

TVLine hears that Kit Larrabee wants off Sugar House after this season; her people didn't call us back.

And NBC? It's the talk of every valet stand that Night Court Reporter has been picked up in secret. Two agents swear it, and an executive at the network laughed, for what a laugh is worth.

What is no guess at all

Harbor Patrol was renewed on Monday, for its fourth. Fifty-One Below wasn't: CBS let it go on April 12 after one cold winter. And The Mapmaker's Wife is due back on September 24, a Tuesday.

How did we do last year? Forty-one out of forty-six, and three of the misses were comedies.

=== claims
Precinct Nine :: - | platform CBS | official | + | - | Precinct Nine
Precinct Nine :: 9 | renewal renewed | predicted | + | - | A ninth year
Mother Superior :: - | platform NBC | official | + | - | Mother Superior
Mother Superior :: - | renewal renewed | predicted | + | - | ^
Mother Superior :: - | cast Lorna Pruett / - / - | official | + | - | What tips
Doctor Maybe :: - | platform ABC | official | + | - | Doctor Maybe
Doctor Maybe :: - | renewal renewed | predicted | + | - | ^
Doctor Maybe :: - | episodes 13 | predicted | + | - | ^
Cabin Pressure :: - | platform Fox | official | + | - | Cabin Pressure
The Actuaries :: - | platform CBS | official | + | - | The Actuaries
The Actuaries :: 2 | renewal cancelled | predicted | + | - | ^
Lake Effect :: - | platform The CW | official | + | - | Lake Effect
Lake Effect :: - | renewal renewed | predicted | - | - | ^
Bayou Blue :: 3 | release 2025-01..2025-04 | rumored | + | - | People in a position
Fathom :: - | crew Delroy Finch / showrunner | rumored | - | - | Over at Fox
Fathom :: - | crew Petra Lund / showrunner | rumored | + | - | ^
Sugar House :: - | cast Kit Larrabee / - / leaving | reported | + | TVLine | TVLine hears
Night Court Reporter :: - | renewal renewed | rumored | + | - | It's the talk
Harbor Patrol :: 4 | renewal renewed when=2024-04-15 | official | + | - | Harbor Patrol
Fifty-One Below :: 2 | renewal cancelled when=2024-04-12 | official | + | - | Fifty-One Below
The Mapmaker's Wife :: - | release 2024-09-24 | official | + | - | And The Mapmaker
