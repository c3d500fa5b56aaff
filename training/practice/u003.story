url: https://www.remotely.example/2019/04/bubble-watch-who-should-worry
outlet: Remotely
published: 2019-04-22
title: Bubble Watch: Who Should Be Worried, Who Can Breathe Out

With three weeks to go before the networks tip their hands, we have consulted ratings, tea leaves and two people who used to answer phones at Fox.

ABC

• Safe: “The Fosterlings,” “Emergency Exit,” “Grady's Bar & Grill”
• Gone: “Kingmakers,” “A Dog's Breakfast”
• Could go either way: “Mercy Falls”

A word on that last one. The studio has offered to make it for less, which is what studios do when the patient is going cold, and yet the lead-out numbers speak for it. Fingers hovering over the coin, we come down on the side of life.

CBS

“Badge & Collar” needn't fear the axe; an eighth round was part of the deal struck in 2017. As for “The Actuary,” our hunch is that the books get closed in May.

Fox

Nobody has rung the makers of “Splitsville” to tell them anything, good or bad. According to Variety, on the other hand, “Galvanize” is as good as through, and a lawyer for its star has been seen shaking hands.

NBC

• Renewed: “Tin Man Alley,” “Chicago Harbor” (season 3), “Second Violin” (season 2)
• Canceled: “Wish You Were Her”
• Undecided: “The Understudies,” “Blue Collar Bandits”

People tell us that the brass adores “The Understudies” and will bring it in from the cold. No such affection for “Blue Collar Bandits,” to go by the way it's been shoved to Fridays opposite basketball.

The CW

Everything that wears a mask lives. That's the short version, and the long one is only this: “Nightwarden” will call it a day after its seventh, a lap of honor that was agreed on last summer, whereas “Cassandra High” has not been told if there's going to be a reunion. In season 2, you may recall, half the school blew up.

One from the rumor mill, free of charge: they say that “Grindhouse PD” got its stay of execution over golf. And TVLine's people, who are seldom off, have both “Bless This Messiah” and “Schoolhouse Rocked” down as goners.

Got a show you can't live without? Say so below!

=== claims
The Fosterlings :: - | renewal renewed | predicted | + | - | Safe: “The
Emergency Exit :: - | renewal renewed | predicted | + | - | ^
Grady's Bar & Grill :: - | renewal renewed | predicted | + | - | ^
Kingmakers :: - | renewal cancelled | official | + | - | Gone: “Kingmakers
A Dog's Breakfast :: - | renewal cancelled | official | + | - | ^
Mercy Falls :: - | renewal renewed | predicted | + | - | Fingers hovering
Badge & Collar :: 8 | renewal renewed when=2017 | official | + | - | “Badge & Collar
The Actuary :: - | renewal cancelled when=2019-05 | predicted | + | - | As for “The Actuary
Splitsville :: - | renewal renewed | official | - | - | Nobody has rung
Galvanize :: - | renewal cancelled | reported | + | Variety | According to Variety
Tin Man Alley :: - | renewal renewed | official | + | - | Renewed: “Tin
Chicago Harbor :: 3 | renewal renewed | official | + | - | ^
Second Violin :: 2 | renewal renewed | official | + | - | ^
Wish You Were Her :: - | renewal cancelled | official | + | - | Canceled: “Wish
The Understudies :: - | renewal renewed | official | - | - | Undecided: “The
Blue Collar Bandits :: - | renewal renewed | official | - | - | ^
The Understudies :: - | renewal renewed | rumored | + | - | People tell us
Blue Collar Bandits :: - | renewal cancelled | predicted | + | - | No such affection
Nightwarden :: 7 | renewal final | official | + | - | That's the short
Cassandra High :: - | renewal renewed | official | - | - | ^
Grindhouse PD :: - | renewal renewed | rumored | + | - | One from the
Bless This Messiah :: - | renewal cancelled | reported | + | TVLine | And TVLine's
Schoolhouse Rocked :: - | renewal cancelled | reported | + | TVLine | ^
