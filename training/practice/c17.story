url: https://www.couchcompass.example/2024/07/19/stormglass-season-2
outlet: Couch Compass
published: 2024-07-19
title: Stormglass season 2: potential release date, cast, plot and everything we know so far
series: Stormglass

Stormglass was the sort of thing you start at nine and finish at three. No wonder that everybody is pestering us about more.

As of writing, MGM+ is yet to pull the trigger. The first outing landed only on June 16, a fortnight is left until its last hour, and networks seldom tip their hand before the numbers are in. From, to take a neighbour on the same service, had its second season granted after a bit over two months, so mid-September would be a decent guess.

When would it air?

Given that the show is shot in Nova Scotia, where the weather dictates, we'd be surprised to see new episodes before the summer of 2025. Its star Kit Larkin muddied the water by telling Radio Times that he'd been asked to keep next March free. That may be for a play.

"Not in 2024, I can tell you as much," laughed co-star Bea Anand in the same chat.

Who'd be in it?

Larkin's lighthouse keeper Amos Gray would have to come back. Anand's Dr. Rao survives too, but Lionel Frost, who drowned in episode five, is surely done.

Is there footage?

Not yet, obviously. With a summer premiere, count on a first peek at the end of winter.

What could happen?

We left Amos with a lamp that burns by itself. The clues in the logbook suggest that the storm of 1911 was no accident...

How many episodes?

The first batch numbers seven; nothing hints at a change.

Who makes it?

Sisters Hanne and Liv Bakke dreamed it up after a ferry trip. In a newsletter of July 2 they revealed that "the bible for two more winters" sits on their desk, although scripts are another story: those aren't begun.

=== claims
2 | renewal renewed | official | - | - | As of writing
1 | release 2024-06-16 | official | + | - | The first outing
2 | precedent From / renewal / 2 | official | + | - | From, to take
2 | renewal renewed when=2024-09-11..2024-09-20 | predicted | + | - | ^
2 | release 2025-06.. | predicted | + | - | Given that
- | cast Kit Larkin / - / - | official | + | - | Its star
2 | release 2024 | official | - | Bea Anand | "Not in
- | cast Bea Anand / - / - | official | + | - | ^
2 | cast Kit Larkin / Amos Gray / returning | predicted | + | - | Larkin's
2 | cast Lionel Frost / - / leaving | predicted | + | - | Anand's
- | cast Bea Anand / Dr. Rao / - | official | + | - | ^
2 | trailer trailer | official | - | - | Not yet
1 | episodes 7 | official | + | - | The first batch
2 | episodes 7 | predicted | + | - | ^
- | crew ?Hanne Bakke / creator | official | + | - | Sisters
- | crew Liv Bakke / creator | official | + | - | ^
2 | production writing starts | official | - | Hanne Bakke | In a newsletter
