url: https://www.curtainfall.example/2025/05/10/friday-night-cuts
outlet: Curtainfall
published: 2025-05-10
title: Friday night cuts, Saturday morning quarterback

Gone with the wind: Farmhouse, Pulse Check, The Equity and Suits & Boots. Gone too, though nobody sent flowers: Lopez Against Lopez, Night Docket, Extended Leave. That makes seven for a Friday.

At CBS, back with a vengeance are Brilliant Hearts, Elsinore, Georgie & Mandy & Me, Tracker Jack, Watson & Holmes and, after a cliff-hanger of a week, The Poppy Field. On NBC, Happy's Plaice, St. Denise and The Hunting Part; on ABC, Shifting Gear, Doctor Odd's colleagues on 9-1-2, and High Potentials. Doctor Odd himself? Not formally discharged, yet Joshua Jackman and all the rest have been released from their contracts, and that, friends, is how one dies on ABC.

Fox keeps it short. Doc Again: yes, 22. Rescue: Low Surf: no. Murder in a Small Village: twelve to ten, but yes. The Cleaners: wait. Going Duchess: two more, so a third and a fourth.

Grosse Pointe Garden Party, as the one on which I'd bet the farm, has no farm to go to. Its producers were told “late next week.”

There's a rule that a show with four seasons lives to see a fifth, for syndication. The Equity had five, so that's that. Watson & Holmes, with one, has a grace period. And Brilliant Hearts got its extension even though it averaged less than Found Objects, which fell in the very same hour, at two.

The bigger picture: NBC needs three nights for basketball. In 2026 half a dozen comedies must make way. Does that put Happy's Plaice at risk in its third year? One year at a time.

Your quarterback's record stands at 31 and 6. My wife's, who watches none of these, is 33 and 4.

=== claims
Farmhouse :: - | renewal cancelled | official | + | - | Gone with
Pulse Check :: - | renewal cancelled | official | + | - | ^
The Equity :: - | renewal cancelled | official | + | - | ^
Suits & Boots :: - | renewal cancelled | official | + | - | ^
Lopez Against Lopez :: - | renewal cancelled | official | + | - | Gone too
Night Docket :: - | renewal cancelled | official | + | - | ^
Extended Leave :: - | renewal cancelled | official | + | - | ^
Brilliant Hearts :: - | renewal renewed | official | + | - | At CBS, back
Elsinore :: - | renewal renewed | official | + | - | ^
Georgie & Mandy & Me :: - | renewal renewed | official | + | - | ^
Tracker Jack :: - | renewal renewed | official | + | - | ^
Watson & Holmes :: - | renewal renewed | official | + | - | ^
The Poppy Field :: - | renewal renewed | official | + | - | ^
Happy's Plaice :: - | renewal renewed | official | + | - | On NBC
St. Denise :: - | renewal renewed | official | + | - | ^
The Hunting Part :: - | renewal renewed | official | + | - | ^
Shifting Gear :: - | renewal renewed | official | + | - | ^
9-1-2 :: - | renewal renewed | official | + | - | ^
High Potentials :: - | renewal renewed | official | + | - | ^
Doctor Odd :: - | cast Joshua Jackman / - / leaving | official | + | - | Not formally
Doctor Odd :: - | renewal cancelled | official | - | - | ^
Doc Again :: - | renewal renewed | official | + | - | Doc Again
Doc Again :: - | episodes 22 | official | + | - | ^
Rescue: Low Surf :: - | renewal cancelled | official | + | - | Rescue: Low
Murder in a Small Village :: - | renewal renewed | official | + | - | Murder in
Murder in a Small Village :: - | episodes 10 | official | + | - | ^
The Cleaners :: - | renewal renewed | official | - | - | The Cleaners
Going Duchess :: 3 | renewal renewed | official | + | - | Going Duchess
Going Duchess :: 4 | renewal renewed | official | + | - | ^
Grosse Pointe Garden Party :: - | renewal renewed | official | - | - | Its producers
The Equity :: 6 | renewal cancelled | official | + | - | The Equity had
Watson & Holmes :: 2 | renewal renewed | official | + | - | Watson &
Found Objects :: 3 | renewal cancelled | official | + | - | And Brilliant
