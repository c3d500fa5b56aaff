url: https://www.fanfuel.example/2018/11/15/nightfall-wardens-season-2-leak
outlet: Fan Fuel
published: 2018-11-15
title: Did a Toy Catalog Just Spoil the ‘Nightfall Wardens’ Season 2 Release Date?
series: Nightfall Wardens

Fans of Nightfall Wardens have become detectives out of pure hunger, and yesterday they bit into something.

A Reddit user by the name of u/plasticpatrol uploaded page 14 of a toy maker's catalog for dealers. Next to the action figure of Captain Iri there's a sticker: “On Netflix March 22!”

Is that when season 2 comes out? The year isn't given, but March 22 is a Friday in 2019, and on Fridays Netflix puts up its shows.

We asked the streamer, which would only say that the second season is set for 2019. The toy company told Gizmodo that the page was “a placeholder.”

There's more. An IMDb page that has since been changed listed thirteen episodes, compared to ten last time. And according to a dubbing studio in Munich, work on the German voices starts in the first week of January, which would go along with March.

All ten chapters of season 1 landed on Netflix on December 8, 2017. Sam Ridley and Joan Petrie created the show and Olga Byström plays the Captain.

A first trailer, most of us think, will be attached to the Super Bowl. Remember how long we waited last year?

Whether the Ferryman will be in it, we have no idea; Desmond Clay, the man under the hood, is on Broadway till June.

=== claims
2 | release 2019-03-22 | rumored | + | - | Next to the
2 | platform Netflix | rumored | + | - | ^
2 | release 2019 | official | + | Netflix | We asked
2 | episodes 13 | reported | + | IMDb | An IMDb
1 | episodes 10 | official | + | - | ^
1 | release 2017-12-08 | official | + | - | All ten
1 | platform Netflix | official | + | - | ^
- | crew Sam Ridley / creator | official | + | - | Sam Ridley
- | crew Joan Petrie / creator | official | + | - | ^
- | cast Olga Byström / Captain Iri / - | official | + | - | ^
2 | trailer trailer when=2019-02 | rumored | + | - | A first trailer
2 | cast Desmond Clay / Ferryman / returning | official | - | - | Whether the
