url: https://www.mattcarver.example/2024/09/the-lindens-season-3
outlet: MattCarver
published: 2024-09-02
title: The Lindens season 3: Should the story leap forward?
series: The Lindens

Let's say it at the outset, so that nobody is confused: a season 3 of The Lindens has still not gotten a formal go-ahead from Hulu. Do we think that there's any chance at all of that not happening? Not really! The dramedy is the most talked-about thing that the streaming service has got these days, and you don't put something like that out with the trash.

There is also a matter of story here. Season 2 closed on a doorbell, and no writer is so mean as to leave it there … we hope.

Now, it was announced last week that Cass, the runaway sister, is going to be the center of the final three episodes of the current season, which should please everyone who felt that she was short-changed. What we don't have just yet is any sort of word on who's playing the young Cass.

So what about a time jump?

Showrunner Nomvula Prentiss has said that she's always loved the jump that happens in the middle of Jacqueline Orme's novels, where seven years go by in a comma. It would solve a few problems. For one thing, the kids are not going to be kids for much longer!

If a renewal is handed down by the end of the year, we could imagine seeing the Lindens again around the late summer of 2025, and it would be on brand for the show to take its sweet time.

Related - Get some more news on Grey Harbor season 5, which is coming to NBC this fall

What do you most want to see from The Lindens season 3? Share in the comments!

=== claims
3 | renewal renewed | official | - | - | Let's say it
3 | renewal renewed | predicted | + | - | Not really!
- | platform Hulu | official | + | - | Let's say it
- | crew Nomvula Prentiss / showrunner | official | + | - | Showrunner Nomvula
- | source_material novel / - | official | + | - | ^
Grey Harbor :: 5 | release 2024-09..2024-11 | official | + | - | Related - Get
Grey Harbor :: 5 | platform NBC | official | + | - | ^
