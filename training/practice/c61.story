url: https://www.hulusomething.example/2023/02/07/the-glass-cathedral-hulu-season-two
outlet: Lantern Entertainment
published: 2023-02-07
title: "Glass Cathedral" sequel inches forward
series: Glass Cathedral

It took a cathedral organist to break the news. Performing in Lincoln on Sunday, Jeremiah Poole told his audience that he'd be unavailable in May because "they want me at the console again for Glass Cathedral."

Hulu, whose limited series of 2021 had until then looked very limited, dodged a straight reply. "We love the world of the show," its spokeswoman emailed.

One who ought to be in the picture is the Lincoln dean, and he says that the chapter has rented out the nave for the period between 8 May and 30 June. "It's filming. I wasn't told that it's a secret."

The Hollywood Reporter subsequently unearthed a second season of eight hours, for which Alma Reyes would be both in the directing chair and in charge of the writers. Reyes did four of the first six. It's her first showrunning job; creator Colm Dacey went to Apple and is not to be involved.

None of the cast is contracted, two agents say. Florence Hale's organ builder fell from the tower, so I for my part expect her to be seen in dreams at most.

If the dean's nave is the beginning, the following year is when we'll hear the results, and I'd be amazed if it were sooner than its spring. At FX's Fargo four years once passed.

A spot that Hulu ran during the Super Bowl pregame last year with two seconds of stained glass was, in hindsight, for The Bear.

Poole, who isn't an actor, played Bach, Franck and, as an encore, the main title. It's by Nainita Rao, and it won an Emmy in September 2022.

Lincoln's chapter hopes that its roof profits.

=== claims
2 | cast Jeremiah Poole / - / returning | official | + | Jeremiah Poole | Performing
1 | release 2021 | official | + | - | Hulu, whose
- | platform Hulu | official | + | - | ^
2 | renewal renewed | official | - | Hulu | Hulu, whose
2 | production filming under way when=2023-05-08..2023-06-30 | reported | + | Lincoln dean | One who
2 | renewal renewed | reported | + | The Hollywood Reporter | The Hollywood
2 | episodes 8 | reported | + | The Hollywood Reporter | ^
2 | crew Alma Reyes / director | reported | + | The Hollywood Reporter | ^
2 | crew Alma Reyes / showrunner | reported | + | The Hollywood Reporter | ^
1 | crew Alma Reyes / director | official | + | - | Reyes did
1 | episodes 6 | official | + | - | ^
- | crew Colm Dacey / creator | official | + | - | It's her
2 | crew Colm Dacey / creator | official | - | - | ^
2 | cast Florence Hale / organ builder / returning | predicted | + | - | Florence
2 | release 2024-03.. | predicted | + | - | If the dean's
- | crew Nainita Rao / composer | official | + | - | It's by
