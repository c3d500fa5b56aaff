url: https://www.gulfcalendar.example/2019/03/dust-devils-season-2-fx
outlet: Gulf Calendar
published: 2019-03-29
title: Dust Devils: FX Western Due Back After Longest Wait in Its History
series: Dust Devils

FX's Dust Devils has set an unhappy record. When the oil-field western finally strides in with its third season, 31 months will have elapsed since viewers last smelled the crude.

Once upon a time the season was to be had in the fall of 2018. As The Hollywood Reporter has learned, it's been held back until 2020, since a script overhaul ate up all of last year. An FX representative had no comment.

In August of 2017 showrunner Wallace Teague-Moreno still said that they would shoot in the spring and be on the air by Thanksgiving 2018. The trade's report puts the start of production in May 2019.

It's not alone: Rust Belt Saints has been delayed, too.

Dust Devils is the work of Lorna Mae Kittredge, who spun it from her short stories, and stars Rufus Hale, Consuelo Varga-Whitley and Tobias. In the second season we watched Rufus Hale's Amos strike water, of all things, and lose his son to it.

With 4.2 million viewers a week the first year had been FX's most-watched debut since 2014. It had thirteen episodes, the second but ten.

The network airs the Emmys' red carpet special on September 22.

=== claims
- | platform FX | official | + | - | FX's Dust
3 | release 2018-09..2018-11 | official | - | - | Once upon
3 | delay to=2020 | reported | + | The Hollywood Reporter | As The Hollywood
3 | release 2020 | reported | + | The Hollywood Reporter | ^
- | crew Wallace Teague-Moreno / showrunner | official | + | - | In August of
3 | production filming starts when=2018-03..2018-05 | official | - | Wallace Teague-Moreno | ^
3 | production filming starts when=2019-05 | reported | + | The Hollywood Reporter | The trade's
Rust Belt Saints :: - | delay | official | + | - | It's not alone
- | crew Lorna Mae Kittredge / creator | official | + | - | Dust Devils is the work
- | source_material other / - | official | + | - | ^
- | cast Rufus Hale / Amos / - | official | + | - | ^
- | cast Consuelo Varga-Whitley / - / - | official | + | - | ^
- | cast Tobias / - / - | official | + | - | ^
1 | episodes 13 | official | + | - | It had thirteen
2 | episodes 10 | official | + | - | ^
