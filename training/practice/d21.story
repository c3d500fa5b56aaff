url: https://www.hotcouchnews.example/2022/09/the-pale-regiment-season-2-not-on-netflix-september
outlet: Hot Couch News
published: 2022-09-02
title: The Pale Regiment Season 2 isn't coming to Netflix in September 2022
series: The Pale Regiment

The Pale Regiment season 2 isn't among Netflix's September 2022 arrivals, although the ghost-soldier saga has by now got its marching orders for a second tour. Which leaves us wondering: how long must we sit in the trench? March on!

It plays in a Polish garrison town which, in the words of the synopsis, “has forgotten to bury its dead.” From the moment it was let loose in April it was talked about in every pub between Gdańsk and Glasgow.

Season 1 acquainted us with the Regiment: nineteen dead uhlans who can't cross water. If Jan Wolski, the series' director, has his way, then the new chapter might teach them to swim, plus a host of other bad habits.

Speaking with Gazeta Wyborcza, Wolski said that the ice on the lake had been put into the last act on purpose. One story told how the living got rid of the dead, he went on, and the other could tell why the dead don't mind.

Down below you find whatever there is to be found about the return.

Has The Pale Regiment season 2 been given a release date?

While a green light was switched on by the streamer in July, a date on the calendar was not. There's precious little in the way of detail for now.

In all probability our patience is going to be tested.

Provided that nobody has been shooting behind our backs, we'd put a coin on the first half of 2024. It's our own coin, mind you. Ghosts keep no calendar!

The cast, in case you forgot, is led by Zofia Kamińska and Piotr Rudzki, and Olga Bielak plays the nun.

=== claims
2 | release 2022-09 | official | - | - | The Pale Regiment season 2 isn't
2 | platform Netflix | official | + | - | ^
1 | release 2022-04 | official | + | - | From the moment
- | crew Jan Wolski / director | official | + | - | If Jan Wolski
2 | renewal renewed when=2022-07 | official | + | - | While a green light
2 | release none | official | - | - | ^
2 | release 2024-01..2024-06 | predicted | + | - | Provided that
- | cast Zofia Kamińska / - / - | official | + | - | The cast, in case
- | cast Piotr Rudzki / - / - | official | + | - | ^
- | cast Olga Bielak / - / - | official | + | - | ^
