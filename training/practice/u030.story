url: https://www.telegraphpole.example/tv/shows-we-lost-in-2022
outlet: The Telegraph Pole
published: 2022-12-28
title: In memoriam: the shows that left us in 2022

They came, they streamed, they were written off against tax. A candle for each.

Westward Ho-Ho (HBO)
In November the robots were unplugged after four rounds. A fifth had been in creators Lisa Joyce and Jonathan Nolte's heads from the start, and there it stays.

Killing Steve (BBC America)
Went out of its own free will, in April, with what may be the worst last five minutes since Dexter took up forestry. No complaints about the three runs that led up to it.

Raised by Jackals (HBO Max)
Laid to rest in June, two seasons old. Ridley Stott; androids that bleed milk. It was too weird to live, and a certain merger helped it die.

The Wilds of Ohio (Prime Video)
Amazon ditched the castaways in July. Its author, Sarah Stryker, has since posted what would have become of them in eleven tweets, and they're better than the second season was.

Neighbours at War (Channel 5)
You could be forgiven for having sent flowers too soon. Ended on 29 July, with Kylie Mallory and Jason Donnelly in the crowd; exhumed by Amazon Freevee in November; on again, they say, in the second half of 2023.

Better Ask Paul (AMC)
Six seasons and a perfect exit. Bob Oddenkirk, come and do my taxes.

And those that were spared

At death's door for months, Manifested (rescued by Netflix) had a two-part goodbye of twenty hours to look forward to, of which the first ten arrived in November. Magnum, T.I. changed networks as well: dropped by CBS in May, it woke up at NBC in June with a contract for forty hours.

If the Mirror is to be trusted, Holby Pity has stitched its last wound as well, and in the trade they are whispering the same about Dr. Whom's little sister, Class Dismissed.

Next year's mourners could do worse than watch Doom Squad, since James Gunther has his hands full elsewhere, and I shall eat my hat should it reach a fifth.

=== claims
Westward Ho-Ho :: - | platform HBO | official | + | - | Westward Ho-Ho (
Westward Ho-Ho :: 5 | renewal cancelled when=2022-11 | official | + | - | In November the
Westward Ho-Ho :: - | crew Lisa Joyce / creator | official | + | - | A fifth had
Westward Ho-Ho :: - | crew Jonathan Nolte / creator | official | + | - | ^
Killing Steve :: - | platform BBC America | official | + | - | Killing Steve (
Killing Steve :: 4 | renewal final | official | + | - | Went out of
Raised by Jackals :: - | platform HBO Max | official | + | - | Raised by Jackals (
Raised by Jackals :: 3 | renewal cancelled when=2022-06 | official | + | - | Laid to rest
The Wilds of Ohio :: - | platform Prime Video | official | + | - | The Wilds of Ohio (
The Wilds of Ohio :: 3 | renewal cancelled when=2022-07 | official | + | - | Amazon ditched
The Wilds of Ohio :: - | crew Sarah Stryker / creator | official | + | - | Its author
Neighbours at War :: - | platform Channel 5 | official | + | - | Neighbours at War (
Neighbours at War :: - | renewal cancelled | official | + | - | Ended on 29
Neighbours at War :: - | renewal renewed when=2022-11 | official | + | - | ^
Neighbours at War :: - | platform Amazon Freevee | official | + | - | ^
Neighbours at War :: - | release 2023-07..2023-12 | rumored | + | - | ^
Neighbours at War :: - | cast Kylie Mallory / - / - | official | + | - | ^
Neighbours at War :: - | cast Jason Donnelly / - / - | official | + | - | ^
Better Ask Paul :: - | platform AMC | official | + | - | Better Ask Paul (
Better Ask Paul :: 6 | renewal final | official | + | - | Six seasons and
Better Ask Paul :: - | cast Bob Oddenkirk / - / - | official | + | - | Bob Oddenkirk
Manifested :: - | renewal renewed | official | + | - | At death's door
Manifested :: - | renewal final | official | + | - | ^
Manifested :: - | platform Netflix | official | + | - | ^
Manifested :: - | episodes 20 | official | + | - | ^
Manifested :: - | release 2022-11 | official | + | - | ^
Magnum, T.I. :: - | renewal cancelled when=2022-05 | official | + | - | Magnum, T.I.
Magnum, T.I. :: - | renewal renewed when=2022-06 | official | + | - | ^
Magnum, T.I. :: - | platform NBC | official | + | - | ^
Doom Squad :: 5 | renewal cancelled | predicted | + | - | Next year's
Holby Pity :: - | renewal cancelled | reported | + | Mirror | If the Mirror
Class Dismissed :: - | renewal cancelled | rumored | + | - | ^
