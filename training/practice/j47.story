url: https://www.hypefeed.example/hearts-on-trial-season-3-netflix
outlet: Hype Feed
published: 2023-08-28
title: Hearts on Trial Season 3: When Does It Start, Who Hosts, And Where Are The Couples Now?
series: Hearts on Trial

Everyone's favorite courtroom dating show is gearing up for round three, so put your robe on.

So when is Hearts on Trial back?

Friday, October 6! Netflix drops four episodes a week until Halloween. There are twelve plus a reunion.

Who's hosting?

After two seasons Brandon and Lacey Cole have handed in the gavel. The new judge is former bachelorette Monique Ferris. Attorney-to-the-stars Vic Palermo stays on as, well, the attorney.

Is there a trailer?

You bet, it went up on Monday.

Will there be a season 4?

There will. Casting for it is open, and the website states Dallas as the city. Season 5 was ordered along with it.

Are Jess and Trey still together?

They split in May. Jess told People she has “zero regrets and one dog.”

When did the show begin?

The verdicts of season one came in on Valentine's Day 2022. Season two followed on January 20 of this year; it had been planned for the fall before, but the courthouse flooded.

Is Hearts on Trial scripted?

The producers, Dana Flint and Ali Moradi, say no. A contestant who sued them last year says otherwise.

Is it true that a British version is coming?

Channel 4 says it's coming next year, with presenters to be named.

=== claims
3 | release 2023-10-06 | official | + | - | Friday, October
3 | platform Netflix | official | + | - | Netflix drops
3 | episodes 12 | official | + | - | There are twelve
3 | cast ?Brandon Cole / - / leaving | official | + | - | After two
3 | cast Lacey Cole / - / leaving | official | + | - | ^
3 | cast Monique Ferris / - / joining | official | + | - | The new judge
3 | cast Vic Palermo / - / returning | official | + | - | Attorney-to
3 | trailer trailer when=2023-08-28 | official | + | - | You bet
4 | renewal renewed | official | + | - | There will.
5 | renewal renewed | official | + | - | Season 5 was
1 | release 2022-02-14 | official | + | - | The verdicts
2 | release 2023-01-20 | official | + | - | Season two followed
2 | delay to=2023-01-20 | official | + | - | ^
2 | release 2022-09-01..2022-11-30 | official | - | - | ^
- | crew Dana Flint / producer | official | + | - | The producers
- | crew Ali Moradi / producer | official | + | - | ^
