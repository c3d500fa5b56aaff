url: https://www.fireflyblog.example/posts/2024-01-19-glasshouse-kids
outlet: Firefly Blog
published: 2024-01-19
title: So is that it for The Glasshouse Kids?
series: The Glasshouse Kids

I promised myself not to write about The Glasshouse Kids again until there was something to write about. There's nothing, and here I am.

A year and a day have passed since season two landed on Disney+, and the company has made no statement as yet about what becomes of the greenhouse and everyone in it. Not axed, not saved. Every other Tuesday some site or other claims a third season has been quietly killed; then somebody asks the studio, and the studio says that no decision has been taken.

Let's do what fans do and count on our fingers. The Orchard, a show with the same budget and the same sort of dragons, waited thirteen months after its debut before it was picked up again. Thirteen! By that reckoning, we ought to have our answer in February. Against it speaks that Tolliver Finch, the boy who's Wick, is now taller than the man who plays his father. I'm no casting director, but even if they began shooting tomorrow he'd need a beard by the time it streams.

What keeps me warm is a podcast. Creator Ottilie Brandt was on it in December, and when they asked her about the map on the wall, she said: "That's where the third year takes place. I've drawn the whole island." She can draw what she likes, you'll say, she doesn't sign the cheques. True. And it was the same Ottilie Brandt who told us, in 2021, that there was a plan for five.

The chances of it coming again? Slim, I fear. I'd put it at one in four.

Meanwhile the first season, which I still think was the better one with its eight tight episodes, goes to ABC for a second life on Saturdays. Watch it with someone young. My niece had never heard of it; she's had the lantern song on a loop since New Year's Day.

=== claims
2 | release 2023-01-18 | official | + | - | A year and a day
2 | platform Disney+ | official | + | - | ^
3 | renewal renewed | official | - | - | ^
3 | renewal cancelled | official | - | - | Not axed
3 | renewal cancelled | rumored | + | - | Every other Tuesday
3 | renewal renewed | official | - | the studio | ^
3 | precedent The Orchard / renewal / 13 | official | + | - | The Orchard
3 | renewal renewed when=2024-02 | predicted | + | - | By that reckoning
- | cast Tolliver Finch / Wick / - | official | + | - | Against it
- | crew Ottilie Brandt / creator | official | + | - | Creator Ottilie
3 | renewal renewed | predicted | - | - | Slim
1 | episodes 8 | official | + | - | Meanwhile the first
1 | platform ABC | official | + | - | ^
