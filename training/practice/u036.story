url: https://www.geekpantry.example/2016/03/readers-poll-which-show-should-survive
outlet: Geek Pantry
published: 2016-03-14
title: Readers' Poll: One Show Gets to Live. Which Is It?

Every March we hand you an imaginary checkbook. One endangered show, one vote. The candidates:

• Agent Karter (ABC): on life support since its second finale on the 1st
• Limitlessly (CBS): verdict outstanding
• Sleepy Hamlet (Fox): season four unlikely
• Heroes Reheated (NBC): sorry, too late, taken off the menu in January
• The Muppet Office (ABC): see above, only felt

Before you ask why The Hundredth isn't up there: that one was rescued on Friday along with ten of its CW stablemates. Neither is X-Flies. Fox had a ball with its six-pack and intends to do it again, but the two leads' calendars don't have a free square till 2017, so nobody's got anything in writing.

Comments

• GammaRay
Karter! Hayley Atwater already has another pilot (Convicted), so I assume the worst. Pour me a Schnapp.
• Nathan
Limitlessly will be all right, you guys. Craig Sweeney tweeted a photo of a whiteboard that says 223 and 301. You do the math.
• Mrs. Peel
My cousin works craft services on Sleepy Hamlet and they were all told to keep their calendars clear for July. So there.
• tin_foil
“Told to” by whom?
• GammaRay
I thought that show finished when Katia died in season 3. Why would you go on without her? Nicole Beharry was the show.
• Mod
Keep it civil.
• Hypnotoad
Vote Galaxy Quest! Amazon's got a script. RIP Alan.
• Simon D
Whatever wins here loses there. 2015: you picked Forever Young. ABC whacked it in a week. 2014: Almost Humane, toast. 2013: don't get me started.

=== claims
Agent Karter :: - | platform ABC | official | + | - | Agent Karter (
Agent Karter :: 3 | renewal renewed | official | - | - | ^
Limitlessly :: - | platform CBS | official | + | - | Limitlessly (
Limitlessly :: - | renewal renewed | official | - | - | ^
Sleepy Hamlet :: - | platform Fox | official | + | - | Sleepy Hamlet (
Sleepy Hamlet :: 4 | renewal renewed | predicted | - | - | ^
Heroes Reheated :: - | platform NBC | official | + | - | Heroes Reheated (
Heroes Reheated :: - | renewal cancelled when=2016-01 | official | + | - | ^
The Muppet Office :: - | platform ABC | official | + | - | The Muppet Office
The Muppet Office :: - | renewal renewed | official | - | - | ^
The Hundredth :: - | renewal renewed when=2016-03-11 | official | + | - | Before you ask
X-Flies :: - | renewal renewed | official | - | - | Fox had a ball
X-Flies :: - | episodes 6 | official | + | - | ^
Agent Karter :: - | cast Hayley Atwater / - / - | official | + | - | Hayley Atwater
Agent Karter :: 3 | renewal cancelled | predicted | + | - | ^
Limitlessly :: - | renewal renewed | predicted | + | - | Limitlessly will
Sleepy Hamlet :: - | cast Nicole Beharry / Katia / - | official | + | - | Nicole Beharry was
Forever Young :: - | renewal cancelled | official | + | - | ABC whacked
Almost Humane :: - | renewal cancelled | official | + | - | 2014: Almost
