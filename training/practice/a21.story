url: https://www.daybreaktrades.example/2020/05/abc-comedy-drama-renewals
outlet: Daybreak Trades
published: 2020-05-21
title: ABC picks up 19, passes on four

Twelve dramas, five comedies and two game shows may look forward to 2020-21 on ABC. Four series may not.

That foursome consists of Emergence Day, Schoolhouse, Bless This Farm, and Single Parents of Reno, of which only the last reached a second lap.

On the happy side of the ledger stand Millicent Again, Dr. Goodman, The Connors Clan, Blackest-ish, The Rookie Cop, Million Small Things and American Homemaker; so do rookies Stumped and Mixed Grill, which may now call themselves sophomores. Station 20, the firefighter offshoot, had been told as early as March, ahead of its peers.

Freshman thriller For Life of Me makes it in under the wire. Executive producer Hank Steinmetz called it “the longest spring of my career,” and Nicholas Pinder, who plays an inmate turned attorney, was told on his birthday.

As a bit of a surprise, How to Catch a Murderer is not on either list. It concluded on May 14 after six.

Who has yet to be told? The Baker & the Beast's Abigail Spence tweeted that she is “in the same boat as you,” so that's one. Stay tuned also for Don't Laugh, a summer game show whose first run begins in June; no one decides about those before they've aired.

A word about when. Studios are closed; no one is shooting anything, and fall is a hope, not a plan. In an internal memo that Deadline has seen the network assumes a November launch for all its scripted fare, Dr. Goodman excepted, which is meant to be ready in October.

By comparison CBS was quicker this year; it had eighteen of its programs wrapped up by May 6. NBC is slower and will, one guesses, take till June for Zoey's Ordinary Songbook and Council of Papas. “I read every letter,” says ABC's president, who worked on dramas such as Private Clinic in an earlier life.

=== claims
Emergence Day :: - | renewal cancelled | official | + | - | That foursome
Schoolhouse :: - | renewal cancelled | official | + | - | ^
Bless This Farm :: - | renewal cancelled | official | + | - | ^
Single Parents of Reno :: 3 | renewal cancelled | official | + | - | ^
Millicent Again :: - | renewal renewed | official | + | - | On the happy
Dr. Goodman :: - | renewal renewed | official | + | - | ^
The Connors Clan :: - | renewal renewed | official | + | - | ^
Blackest-ish :: - | renewal renewed | official | + | - | ^
The Rookie Cop :: - | renewal renewed | official | + | - | ^
Million Small Things :: - | renewal renewed | official | + | - | ^
American Homemaker :: - | renewal renewed | official | + | - | ^
Stumped :: 2 | renewal renewed | official | + | - | ^
Mixed Grill :: 2 | renewal renewed | official | + | - | ^
Station 20 :: - | renewal renewed when=2020-03 | official | + | - | Station 20
How to Catch a Murderer :: 7 | renewal cancelled | official | + | - | It concluded
For Life of Me :: 2 | renewal renewed | official | + | - | Freshman thriller
For Life of Me :: - | crew Hank Steinmetz / producer | official | + | - | Executive producer
For Life of Me :: - | cast Nicholas Pinder / - / - | official | + | - | ^
The Baker & the Beast :: - | renewal renewed | official | - | Abigail Spence | The Baker
The Baker & the Beast :: - | cast Abigail Spence / - / - | official | + | - | ^
Don't Laugh :: 1 | release 2020-06 | official | + | - | Stay tuned
Don't Laugh :: - | renewal renewed | official | - | - | ^
Dr. Goodman :: - | release 2020-10 | reported | + | Deadline | In an internal
Zoey's Ordinary Songbook :: - | renewal renewed when=2020-06 | predicted | + | - | NBC is
Council of Papas :: - | renewal renewed when=2020-06 | predicted | + | - | ^
