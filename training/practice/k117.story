url: https://www.thebinge-page.example/2022/11/17/the-sandman-hour
outlet: The Binge Page
published: 2022-11-17
title: Dreamland season 2 confirmed by Netflix after three months of waiting
series: Dreamland

Dreamland is officially back for season 2. Netflix confirmed the renewal in a tweet on November 2.

For weeks, fans of the fantasy series had been worried. The first season premiered on August 5 and had 11 episodes, one of them a bonus episode. It's based on the comic books by Neal Garman, who is also an executive producer.

When does it come out?

We don't know. Garman tweeted that the work has begun, but he did not give a date. A release before 2024 is unlikely.

When does filming start?

According to the trade paper Film & Television Monthly, in June 2023. It will be in England again.

Who's coming back?

Tom Sturrock will be back as Dream. Others who are expected to return: Vivian Acheam (Lucy), Kirby Howell (Death) and Mason Alexander (Desire). Gwen Christensen has said that she would love to play Lucian again.

New characters

Three new members of the family will be seen, but the roles have not been cast.

How many episodes?

Netflix has not said. The order is for "more episodes," and not for a number of them.

Who's the showrunner?

Allan Heinz. He developed the show with Garman and David Goyle. The music is by David Buckland.

If you want to know what happens next, read the fourth book. It's called Season of Fog, and it's my favorite.

=== claims
2 | renewal renewed when=2022-11-02 | official | + | Netflix | Dreamland is officially
1 | release 2022-08-05 | official | + | - | The first season premiered
1 | episodes 11 | official | + | - | ^
- | source_material comic / - | official | + | - | It's based
- | crew Neal Garman / producer | official | + | - | ^
2 | release none | official | - | - | Garman tweeted
2 | release 2024-01-01.. | predicted | + | - | A release before
2 | production filming starts when=2023-06 | reported | + | Film & Television Monthly | According to
2 | cast Tom Sturrock / Dream / returning | official | + | - | Tom Sturrock
2 | cast Vivian Acheam / Lucy / returning | predicted | + | - | Others who
2 | cast Kirby Howell / Death / returning | predicted | + | - | ^
2 | cast Mason Alexander / Desire / returning | predicted | + | - | ^
- | cast Gwen Christensen / Lucian / - | official | + | - | Gwen Christensen
- | crew Allan Heinz / showrunner | official | + | - | Allan Heinz
- | crew Allan Heinz / creator | official | + | - | He developed
- | crew Neal Garman / creator | official | + | - | ^
- | crew David Goyle / creator | official | + | - | ^
- | crew David Buckland / composer | official | + | - | The music
