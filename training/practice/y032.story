url: https://www.zapflare.example/ghost-of-hire-season-3-release-date-cast-plot-all-we-know
outlet: ZapFlare
published: 2022-03-09
title: Ghosts of Hire Season 3 Release Date, Cast And Plot: All We Know So Far
series: Ghosts of Hire

Ghosts of Hire is an American supernatural sitcom television series of Disney Channel. It was debuted on the day of 16 June 2018. Fans are very excited to know about Ghosts of Hire Season 3, so read till the last.

Ghosts of Hire Season 3 Release Date

The release date of Ghosts of Hire Season 3 has not been declared yet, and the series is not yet cancelled also. It can be hoped that we get it around the end of 2022. If any update comes, we will add it here on this website. Let's see what happens next.

The second season was streamed from 3rd August 2019 up to 11th January 2020. After that a special was arrived in October 2021, and many people have taken this special for the third season, which is wrong.

Ghosts of Hire Season 3 Episodes

Season 1 has included a total of 20 episodes titled The Lease, Boo Who, Spirit Level, and others. In the second there were 26. The same count may be expected.

Ghosts of Hire Season 3 Trailer

We have not found the trailer on any platform. Watch below the trailer of Season 2, it was published on 1 July 2019 by Disney Channel.

Ghosts of Hire Season 3 Cast

• Marnie Kessler as Dot
• Ravi Sundaram as Mr. Pale
• Toby Flint as Spook (rumor)

Ghosts of Hire is based on which book? It is not based. The thought that it follows the children's books Haunt & Co. by Gemma Aldous is spread on Quora, but the makers Hank Doyle and Liz Parr have created it from nothing.

You can find it on Disney+ too. Previously it was on DisneyNOW.

=== claims
- | platform Disney Channel | official | + | - | Ghosts of Hire is an
1 | release 2018-06-16 | official | + | - | It was debuted
3 | release none | official | - | - | The release date of
3 | renewal cancelled | official | - | - | ^
3 | release 2022-11..2022-12 | predicted | + | - | It can be hoped
2 | release 2019-08-03 | official | + | - | The second season
1 | episodes 20 | official | + | - | Season 1 has included
2 | episodes 26 | official | + | - | In the second
3 | episodes 26 | predicted | + | - | The same count
3 | trailer trailer | official | - | - | We have not found
2 | trailer trailer when=2019-07-01 | official | + | - | Watch below
3 | cast Marnie Kessler / Dot / - | official | + | - | Marnie Kessler
3 | cast Ravi Sundaram / Mr. Pale / - | official | + | - | Ravi Sundaram
3 | cast Toby Flint / Spook / - | rumored | + | - | Toby Flint
- | source_material novel / Haunt & Co. | official | - | - | The thought that
- | crew Hank Doyle / creator | official | + | - | ^
- | crew Liz Parr / creator | official | + | - | ^
- | platform Disney+ | official | + | - | You can find
- | platform DisneyNOW | official | + | - | Previously it was
