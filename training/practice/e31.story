url: https://www.ratingsrag.example/2016/01/tca-day-six
outlet: Ratings Rag
published: 2016-01-12
title: TCA Day Six: NBC and Syfy show their cards

Pasadena, day six, and the coffee has run out. What NBC chairman Bob Greenblatt told a ballroom full of laptops:

Chaplain's Row has been granted 22 more hours, making it the earliest pickup he's ever handed out. Its third season therefore is a fact before its second is half over.

Of Crash Site he spoke in the past tense, which the transcript will bear out. It was asked whether that meant a cancellation. "Nobody has cancelled anything," Greenblatt said.

A twofer in the spring: Peggy Bruck's new cop drama Meter Maids gets Thursdays from March 3, and Mister Ambassador, 10 episodes, arrives on Sunday the 13th.

Heartland Rescue, shifted once already from its October berth, is now going to start in the summer.

Over to Syfy, an hour later. The Expanse-sized hole in its Tuesdays will be filled by Salvage Fleet's second on April 12. Its cast came along, with the exception of Hal Denby, who is shooting a western in Utah; he hasn't left, as everyone made haste to add.

Fans of Doll Maker will be sorry: no third semester. Its star, Courtney Ruiz, got the news while walking her dog, and tweeted a picture of the dog.

Greenblatt wouldn't say a thing about The Voice. The Golden Globes, his network's party of the week, drew 18.5 million. PBS takes over the ballroom tomorrow.

=== claims
Chaplain's Row :: 3 | renewal renewed | official | + | Bob Greenblatt | Chaplain's Row has been
Chaplain's Row :: 3 | episodes 22 | official | + | Bob Greenblatt | ^
Crash Site :: - | renewal cancelled | official | - | Bob Greenblatt | "Nobody has cancelled
Meter Maids :: 1 | release 2016-03-03 | official | + | Bob Greenblatt | A twofer in the
Meter Maids :: - | crew Peggy Bruck / creator | official | + | - | ^
Mister Ambassador :: - | episodes 10 | official | + | Bob Greenblatt | ^
Mister Ambassador :: - | release 2016-03-13 | official | + | Bob Greenblatt | ^
Heartland Rescue :: - | delay to=2016-06-01..2016-08-31 | official | + | Bob Greenblatt | Heartland Rescue, shifted
Heartland Rescue :: - | release 2016-06-01..2016-08-31 | official | + | Bob Greenblatt | ^
Salvage Fleet :: 2 | release 2016-04-12 | official | + | Syfy | The Expanse-sized hole
Salvage Fleet :: - | cast Hal Denby / - / - | official | + | - | Its cast came along
Doll Maker :: 3 | renewal cancelled | official | + | - | Fans of Doll Maker
Doll Maker :: - | cast Courtney Ruiz / - / - | official | + | - | Its star, Courtney
