url: https://www.pilotseason.example/2026/05/what-we-know-monday
outlet: Pilot Season
published: 2026-05-12
title: Upfronts, day 1 and 2: the running tally

Fox was first and NBC second; Disney has the floor this afternoon. Our tally, updated as the trays of canapés go by.

Added: Baywatchers (Fox), Line of Fire (NBC), The Rocket Files (NBC), Memory of a Hitman (Fox).
Kept: Boston Black, Brilliant Minders, Doc & Co., Best Medicine Yet, Animal Rule.
Lost: Stumblers; The Faithful Few; Law & Order Hate Crimes; Hunting Parties.
Undecided: Fear Factory.

Remarks on “Kept.” Animal Rule, a comedy set among dogcatchers, had its reservation for a fifth made a year ago. Best Medicine Yet, whose lead Josh Charleston plays a doctor with a horror of blood, goes from 13 hours to 16. Doc & Co. brings back Scott Wolfson, who had been written out.

Remarks on “Lost.” No one at NBC pronounced the words. The line was: “We're not moving forward with Stumblers at this point.” Its makers posted a picture of an ice floe. Hunting Parties had gone to a third night; the second season of it had been ordered on the very day on which the first one ended, which shows that haste is not love.

Remarks on “Added.” Line of Fire has Peter Krausz and twelve episodes, and will be ready for midseason. Baywatchers, like its namesake, is about a beach; it's a reboot of the 1989 series, and Stephen Amello is in the red trunks. Production kicked off in Venice in March.

What ABC will present: Scrubs Again, in a second helping, that much is out; R.J. Deckers with Scott Speedwell, unlikely. What CBS presented already, in April: Cupertino, Einstein's Nephew, a third of Elsbeth's Cousin.

A tally isn't a review. If it were, we'd ask why seven of the nine are about policemen. There's one thing about season 2 of Fear Factory: it's got worms.

=== claims
Baywatchers :: 1 | renewal renewed | official | + | - | Added: Bay
Line of Fire :: 1 | renewal renewed | official | + | - | ^
The Rocket Files :: 1 | renewal renewed | official | + | - | ^
Memory of a Hitman :: 1 | renewal renewed | official | + | - | ^
Baywatchers :: - | platform Fox | official | + | - | ^
Line of Fire :: - | platform NBC | official | + | - | ^
The Rocket Files :: - | platform NBC | official | + | - | ^
Memory of a Hitman :: - | platform Fox | official | + | - | ^
Boston Black :: - | renewal renewed | official | + | - | Kept: Boston
Brilliant Minders :: - | renewal renewed | official | + | - | ^
Doc & Co. :: - | renewal renewed | official | + | - | ^
Best Medicine Yet :: - | renewal renewed | official | + | - | ^
Animal Rule :: - | renewal renewed | official | + | - | ^
Stumblers :: - | renewal cancelled | official | + | - | Lost: Stumblers
The Faithful Few :: - | renewal cancelled | official | + | - | ^
Law & Order Hate Crimes :: - | renewal cancelled | official | + | - | ^
Hunting Parties :: - | renewal cancelled | official | + | - | ^
Fear Factory :: - | renewal renewed | official | - | - | Undecided: Fear
Animal Rule :: 5 | renewal renewed when=2025-05 | official | + | - | Animal Rule, a
Best Medicine Yet :: - | cast Josh Charleston / - / - | official | + | - | Best Medicine Yet, whose
Best Medicine Yet :: 2 | episodes 16 | official | + | - | ^
Best Medicine Yet :: 1 | episodes 13 | official | + | - | ^
Doc & Co. :: - | cast Scott Wolfson / - / returning | official | + | - | Doc & Co. brings
Stumblers :: - | renewal cancelled | official | + | NBC | The line was
Hunting Parties :: 3 | renewal cancelled | official | + | - | Hunting Parties had
Hunting Parties :: 2 | renewal renewed | official | + | - | ^
Line of Fire :: - | cast Peter Krausz / - / - | official | + | - | Line of Fire has
Line of Fire :: 1 | episodes 12 | official | + | - | ^
Baywatchers :: - | source_material series / - | official | + | - | Baywatchers, like
Baywatchers :: - | cast Stephen Amello / - / - | official | + | - | ^
Baywatchers :: 1 | production filming starts when=2026-03 | official | + | - | Production kicked
Scrubs Again :: 2 | renewal renewed | official | + | - | What ABC
R.J. Deckers :: - | renewal renewed | predicted | - | - | ^
R.J. Deckers :: - | cast Scott Speedwell / - / - | official | + | - | ^
Elsbeth's Cousin :: 3 | renewal renewed when=2026-04 | official | + | - | What CBS
Cupertino :: 1 | renewal renewed when=2026-04 | official | + | - | ^
Einstein's Nephew :: 1 | renewal renewed when=2026-04 | official | + | - | ^
