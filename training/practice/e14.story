url: https://www.sofaspy.example/2023/09/the-cartographer-season-2
outlet: Sofa Spy
published: 2023-09-19
title: The Cartographer season 2: What HBO is (and isn't) saying
series: The Cartographer

Is there any chance that The Cartographer season 2 comes to HBO before we all forget how season 1 ended?

Here's what cannot be argued with: another batch has been ordered. The network made that call in June, days after the premiere, and nobody has walked it back since. Good!

Everything beyond that is fog. Writers have been out on the picket line since May 2, and so not a scene exists on paper, as showrunner Hal Brennecke confessed to Vulture over the weekend. He added that he has the last shot in his head and nothing in front of it.

So when might we see it? Let's do the sums. If the strike is resolved in the fall, scripts could be in shape by next spring, and from there we'd need a year of shooting and polish. For that reason our money is on the back half of 2025, and even that could turn out to be on the rosy side.

Meanwhile, reruns of the first batch are on HBO2 every Friday starting October 6, and Brennecke signs his book in Brooklyn on the 14th. The Gilded Age is back on October 29, in case you need corsets.

As for who's in it, we assume that Viola Marsh is going to be front and center. There's no show without her. Does that also go for Jude Okafor? It's tricky, given that he was last seen bleeding in a canoe.

Remember to come back for more scoop!

=== claims
2 | renewal renewed when=2023-06 | official | + | - | The network made that
- | platform HBO | official | + | - | Is there any chance
- | crew Hal Brennecke / showrunner | official | + | - | Writers have been out
2 | production writing starts | official | - | Hal Brennecke | ^
2 | release 2025-07-01..2025-12-31 | predicted | + | - | For that reason
2 | cast Viola Marsh / - / returning | predicted | + | - | As for who's in it
The Gilded Age :: - | release 2023-10-29 | official | + | - | The Gilded Age is back
