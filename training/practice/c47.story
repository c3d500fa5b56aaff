url: https://www.haveyouheardtv.example/2021/01/29/the-understairs-season-2-hbo
outlet: Have You Heard TV
published: 2021-01-29
title: Everything we know about The Understairs season 2 (it isn't much)
series: The Understairs

Some shows end, some stop. The Understairs stopped, mid-sentence, on December 6, and the phone lines of HBO's complaint desk haven't cooled since.

Let us assemble what crumbs there are.

Crumb one. Casey Bloys told Deadline in the week after, "We're having the right conversations." Translated from executive: there isn't any deal, but there is a lunch.

Crumb two: the Belfast Telegraph discovered that Paint Hall, where the house under the stairs was built, has been reserved by HBO for "US2" between June 14 and the last Friday of October.

Crumb three is a fib. The supposed announcement teaser with the ticking heart was made by a student in Lyon. She's good! HBO should take her on.

Crumb four: writer Declan Orr, busy with a Hammer film, said on Wednesday that he had "the skeleton, the skin, and no organs," which I take to mean that scripts aren't what he's got.

If the Telegraph is on the money, the earliest for a premiere lies somewhere around Easter of 2022, post-production on the first having eaten up five months. HBO being HBO, and dragons being dragons, autumn 2022 strikes me as the likelier bet. The Third Day never returned at all, and Gentleman Jack lets us wait for almost three years.

Orla Brady-Quinn would be back under the stairs as Nan, no doubt, given the final image. Young Fiachra Doyle is going through a growth spurt of which his mother complains on Twitter.

At any rate the six we have are worth a second look on HBO Max, with the lights off.

Did you know? Orr was born on Halloween 1974. His stage play of the same name, of 2011, gave the series its plot and its dog.

=== claims
2 | renewal renewed | official | - | Casey Bloys | Translated
2 | production filming under way when=2021-06-14..2021-10-29 | reported | + | Belfast Telegraph | Crumb two
2 | trailer announcement | official | - | - | The supposed
2 | production writing ends | predicted | - | - | Crumb four
- | crew Declan Orr / writer | official | + | - | ^
2 | release 2022-04.. | predicted | + | - | If the Telegraph
2 | release 2022-09..2022-11 | predicted | + | - | HBO being
2 | precedent Gentleman Jack / release / 36 | official | + | - | The Third Day
2 | cast Orla Brady-Quinn / Nan / returning | predicted | + | - | Orla
- | cast Fiachra Doyle / - / - | official | + | - | Young
1 | episodes 6 | official | + | - | At any rate
1 | platform HBO Max | official | + | - | ^
- | source_material other / The Understairs | official | + | - | His stage
