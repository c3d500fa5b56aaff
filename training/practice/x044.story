url: https://www.ratingsoracle.example/2016/03/29/bubble-index
outlet: Ratings Oracle
published: 2016-03-29
title: The Bubble Index: Who'll Be Back in the Fall, by the Numbers
series: Trauma Ward

With seven weeks to go until the upfronts, the Oracle has been fed and is ready to speak. As always, anything that a network has already settled carries a padlock.

• Trauma Ward (NBC): padlock, good through season 9
• Family Trust (ABC): 91% survival
• Rustbelt (CBS): a coin toss if there ever was one
• Vatican PD (Fox): 3%, and those three are prayers
• Cupcake Wars of the Roses (The CW): padlock, black (last one airs in May)
• Sergeant Major Mom (CBS): 12%

How the Oracle thinks

Family Trust makes money in syndication from 88 episodes on, and it has 84. No accountant on earth would stop there, hence our near certainty.

Rustbelt suffers from its Thursday. CBS sources spoken to by The Hollywood Reporter lean toward keeping it, at 13 episodes. A rival blog counters that the actors have been let out of their deals, which its lead Joe Kowalczyk, in a rare tweet, labeled “horse feathers.”

As to Vatican PD, Fox cut its order in January and moved it to Saturdays. You needn't be an oracle.

If Sergeant Major Mom goes, it'd be because of costs, not viewers, but Julie Bracken is believed to have her next job already. She'd be off to Bravo.

What we got wrong

Last year we gave Marble Hill 8%. Its fifth season is being shot in Queens as you read this! And Detective Chess, a sure bet at the time, didn't get beyond the pilot's twelve successors.

Mailbag

“Will The Whitlocks return?” Brenda, it has: the family was picked up for two more years the day after the Super Bowl, February 8. “When do they film it?” From the end of July, our man in Wilmington says. “Is it true about Doreen?” Yes. Kathy Plummer told People she is out of there.

The Oracle was right in 87% of 61 cases in 2015.

=== claims
9 | renewal renewed | official | + | - | Trauma Ward (NBC)
- | platform NBC | official | + | - | ^
Family Trust :: - | renewal renewed | predicted | + | - | Family Trust (ABC)
Family Trust :: - | platform ABC | official | + | - | ^
Rustbelt :: - | platform CBS | official | + | - | Rustbelt (CBS)
Vatican PD :: - | renewal renewed | predicted | - | - | Vatican PD (Fox)
Vatican PD :: - | platform Fox | official | + | - | ^
Cupcake Wars of the Roses :: - | renewal cancelled | official | + | - | Cupcake Wars of
Cupcake Wars of the Roses :: - | platform The CW | official | + | - | ^
Sergeant Major Mom :: - | renewal renewed | predicted | - | - | Sergeant Major Mom (CBS)
Sergeant Major Mom :: - | platform CBS | official | + | - | ^
Rustbelt :: - | renewal renewed | reported | + | The Hollywood Reporter | CBS sources spoken
Rustbelt :: - | episodes 13 | reported | + | The Hollywood Reporter | ^
Rustbelt :: - | renewal cancelled | rumored | + | - | A rival blog
Rustbelt :: - | renewal cancelled | official | - | Joe Kowalczyk | ^
Rustbelt :: - | cast Joe Kowalczyk / - / - | official | + | - | ^
Marble Hill :: 5 | production filming under way | official | + | - | Its fifth season is
Detective Chess :: 2 | renewal cancelled | official | + | - | And Detective Chess
The Whitlocks :: - | renewal renewed when=2016-02-08 | official | + | - | Brenda, it has
The Whitlocks :: - | production filming starts when=2016-07-21..2016-07-31 | reported | + | - | From the end of July
The Whitlocks :: - | cast Kathy Plummer / Doreen / leaving | official | + | Kathy Plummer | Kathy Plummer told
