url: https://www.thepaperround.example/tv/when-is-it-back-january-2019
outlet: The Paper Round
published: 2019-01-05
title: When is it back? Your guide to 2019's returning British drama

Sunday nights look bleak. Help is at hand, some of it as early as next week.

Luther Vandross Investigates (BBC One) has just finished; not a soul at the Beeb will say whether Idris Alba's coat comes out of the wardrobe again, and Neil Crossley, who writes it, is off making a film in which it would.

Line of Inquiry fans, breathe in: AC-12-and-a-half clock on in the spring for the fifth time. A sixth has been in the bag since before the fourth was shown. Adrian Dunlap (Hastings) told the Press Association that he was last out of the building, on 14 December, and turned off the lights.

With Poldarkest it's the reverse. Debbie Horsley's fifth from the Winston Graves saga is the one with which Cornwall gets its beach back. Look for it in July or thereabouts. The reason is simple, the producers say; the books jump ten years.

Happy Vale: wait. Sally Wainscott won't do a third until Ryan is old enough to ask awkward questions, by her reckoning 2021.

Bodyguarded: wait, too. No series two has been commissioned, but Jed Merchant had a meeting, and with 17 million having watched, what do you think?

Killing Steve crosses the Atlantic again on 7 April, though here we may have to hang on till June. Emerald Fennimore has replaced Phoebe Waller-Breeze at the typewriter.

Fleet Street scuttlebutt has Silent Witness Box packing it in with its twenty-second, which gets going on Tuesday, and Midsomer Mayhem being good for another four films.

Vera Cruz (ITV, 13 January, four films) and Endeavour Bay (10 February, another four) need no introduction. Shetland Pony, with Douglas Henshaw-Bright, reaches its fifth on the 12th of next month. Of Broadkirk we'd had three, and three it stays. Lastly, No Offence Taken: Channel 4 ended it without a press release. Somebody asked Paul Abbotson in a pub.

=== claims
Luther Vandross Investigates :: - | platform BBC One | official | + | - | Luther Vandross
Luther Vandross Investigates :: - | renewal renewed | official | - | - | ^
Luther Vandross Investigates :: - | cast Idris Alba / - / - | official | + | - | ^
Luther Vandross Investigates :: - | crew Neil Crossley / writer | official | + | - | ^
Line of Inquiry :: 5 | release 2019-03..2019-05 | official | + | - | Line of Inquiry
Line of Inquiry :: 6 | renewal renewed | official | + | - | A sixth has
Line of Inquiry :: - | cast Adrian Dunlap / Hastings / - | official | + | - | Adrian Dunlap
Line of Inquiry :: 5 | production filming ends when=2018-12-14 | official | + | Adrian Dunlap | ^
Poldarkest :: 5 | renewal final | official | + | - | Debbie Horsley's
Poldarkest :: - | crew Debbie Horsley / writer | official | + | - | ^
Poldarkest :: - | source_material novel / - | official | + | - | ^
Poldarkest :: 5 | release 2019-07 | predicted | + | - | Look for it
Happy Vale :: 3 | renewal renewed | official | - | Sally Wainscott | Sally Wainscott
Bodyguarded :: 2 | renewal renewed | official | - | - | No series two
Bodyguarded :: 2 | renewal renewed | predicted | + | - | ^
Killing Steve :: - | release 2019-04-07 | official | + | - | Killing Steve
Killing Steve :: - | release 2019-06.. | predicted | + | - | ^
Killing Steve :: - | crew Emerald Fennimore / writer | official | + | - | Emerald Fennimore
Vera Cruz :: - | platform ITV | official | + | - | Vera Cruz
Vera Cruz :: - | release 2019-01-13 | official | + | - | ^
Vera Cruz :: - | episodes 4 | official | + | - | ^
Endeavour Bay :: - | release 2019-02-10 | official | + | - | ^
Endeavour Bay :: - | episodes 4 | official | + | - | ^
Shetland Pony :: - | cast Douglas Henshaw-Bright / - / - | official | + | - | Shetland Pony
Shetland Pony :: 5 | release 2019-02-12 | official | + | - | ^
Broadkirk :: 4 | renewal renewed | official | - | - | Of Broadkirk
No Offence Taken :: - | renewal cancelled | official | + | - | Lastly, No Offence
Silent Witness Box :: 22 | renewal final | rumored | + | - | Fleet Street
Silent Witness Box :: 22 | release 2019-01-08 | official | + | - | ^
Midsomer Mayhem :: - | renewal renewed | rumored | + | - | ^
Midsomer Mayhem :: - | episodes 4 | rumored | + | - | ^
