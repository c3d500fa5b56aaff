url: https://www.showhound.example/2022/02/coming-attractions
outlet: Showhound
published: 2022-02-01
title: Coming attractions: ten returning series and when to see them

February is the month of groundhogs and of premieres. Set your box.

• Bonfire (Peacock): the con artists' second season makes its entrance on Feb. 10. Nathan Cole is back to his tricks.
• Chess Club (Netflix): an eight-episode third set, Feb. 18.
• Dark Highway (Starz): gets rolling March 6, minus Donna Farrow.
• Estate Sale (HBO Max): undated, but promised by Memorial Day.
• Little Odessa (FX): season 4, the last ever, on March 2 at 10.
• Motherland Security (Freeform): late spring, the network figures.
• Nine Lives of Ruth (Apple TV+): had been down for March 11 and has since moved to April 15.
• Skip Tracers (Paramount+): all we have is “this summer.”
• The Understory (Prime Video): Returns Feb. 25 — five months after season one said goodbye.
• Yonder (AMC): the trailer, at long last, bows during the Super Bowl, and the show itself a week later.

Not listed: Tamarack, as Hulu won't bring it back, whatever the petition says. Over at Showtime, Blue Laws is waiting to hear.

The Olympics own NBC from Friday on, hence the absence of its dramas; reruns of Precinct 40 fill the holes.

Farrow, by the way, is on Broadway with The Glass Key. Cole just finished a movie called Bonfires, which is no relation.

=== claims
Bonfire :: - | platform Peacock | official | + | - | Bonfire (Peacock)
Bonfire :: 2 | release 2022-02-10 | official | + | - | ^
Bonfire :: 2 | cast Nathan Cole / - / returning | official | + | - | ^
Chess Club :: - | platform Netflix | official | + | - | Chess Club (
Chess Club :: 3 | episodes 8 | official | + | - | ^
Chess Club :: 3 | release 2022-02-18 | official | + | - | ^
Dark Highway :: - | platform Starz | official | + | - | Dark Highway (
Dark Highway :: - | release 2022-03-06 | official | + | - | ^
Dark Highway :: - | cast Donna Farrow / - / leaving | official | + | - | ^
Estate Sale :: - | platform HBO Max | official | + | - | Estate Sale (
Estate Sale :: - | release 2022-02-01..2022-05-30 | official | + | - | ^
Estate Sale :: - | release none | official | - | - | ^
Little Odessa :: - | platform FX | official | + | - | Little Odessa (
Little Odessa :: 4 | renewal final | official | + | - | ^
Little Odessa :: 4 | release 2022-03-02 | official | + | - | ^
Motherland Security :: - | platform Freeform | official | + | - | Motherland Security (
Motherland Security :: - | release 2022-05-01..2022-05-31 | official | + | Freeform | ^
Nine Lives of Ruth :: - | platform Apple TV+ | official | + | - | Nine Lives of Ruth
Nine Lives of Ruth :: - | release 2022-03-11 | official | - | - | ^
Nine Lives of Ruth :: - | delay to=2022-04-15 | official | + | - | ^
Nine Lives of Ruth :: - | release 2022-04-15 | official | + | - | ^
Skip Tracers :: - | platform Paramount+ | official | + | - | Skip Tracers (
Skip Tracers :: - | release 2022-06-01..2022-08-31 | official | + | - | ^
The Understory :: - | platform Prime Video | official | + | - | The Understory (
The Understory :: 2 | release 2022-02-25 | official | + | - | ^
Yonder :: - | platform AMC | official | + | - | Yonder (
Yonder :: - | trailer trailer when=2022-02-13 | official | + | - | ^
Yonder :: - | release 2022-02-20 | official | + | - | ^
Tamarack :: - | renewal cancelled | official | + | - | Not listed: Tamarack
Blue Laws :: - | renewal renewed | official | - | - | Over at Showtime
