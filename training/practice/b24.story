url: https://www.weekendcouch.example/2023/04/02/the-vermeer-job-hbo-season-2
outlet: Weekend Couch
published: 2023-04-02
title: The Vermeer Job was a limited series. Was.
series: The Vermeer Job

What do you do with a limited series which refuses to be limited? If you are HBO, you cross out the word. The Vermeer Job, all seven hours of which the network had sold us as a closed book, is getting a sequel season, and the same gang is to rob another museum in it.

Deadline had the scoop on Tuesday; HBO's own press note came out an hour afterwards and named no museum.

Nicolas Aubert, who wrote and directed every minute of the first, has a deal to do it all again, this time with a roomful of helpers. He would not mind if it took "as long as the paint needs to dry." A person who knows the schedule gives us something less poetic: Amsterdam and The Hague, from mid-September, five months.

And then? The White Lotus was in the same boat once. That comedy turned around in fifteen months between its first and its second check-in. I wouldn't count on such haste, so let's say not before Christmas of 2024.

Judith Maas will be there, says Aubert, since the whole thing is about her. It's for Adrian Cole that one has to fear. His forger took the fall and got eleven years, and Cole himself is under contract to Marvel.

To be fair, there are those who think it a mistake. "Leave it on the wall," wrote The Guardian in an editorial. The book, Peter Vink's true account of the theft of 1971, has no second part, and Vink, who passed away in 2009, can't supply one.

It first hung on HBO on January 8, 2023; by the time it ended, on February 19, nine million were looking at it each Sunday. Those who missed it will find it on Max, which is what HBO Max is called from May 23.

=== claims
2 | renewal renewed when=2023-03-28 | official | + | HBO | The Vermeer Job, all
1 | episodes 7 | official | + | - | ^
2 | renewal renewed when=2023-03-28 | reported | + | Deadline | Deadline had
1 | crew Nicolas Aubert / writer | official | + | - | Nicolas Aubert
1 | crew Nicolas Aubert / director | official | + | - | ^
2 | crew Nicolas Aubert / writer | official | + | - | ^
2 | crew Nicolas Aubert / director | official | + | - | ^
2 | production filming starts when=2023-09-11..2023-09-20 | rumored | + | - | A person who
2 | precedent The White Lotus / release / 15 | official | + | - | That comedy
2 | release 2024-12-25.. | predicted | + | - | I wouldn't
2 | cast Judith Maas / - / returning | official | + | Nicolas Aubert | Judith Maas
2 | cast Adrian Cole / - / leaving | predicted | + | - | It's for
- | source_material other / - | official | + | - | The book
1 | release 2023-01-08 | official | + | - | It first hung
1 | platform HBO | official | + | - | ^
- | platform Max | official | + | - | Those who
