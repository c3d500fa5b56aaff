url: https://www.oldtownherald.example/arts/2021/12/foxglove-lane-return
outlet: Old Town Herald
published: 2021-12-02
title: Foxglove Lane reopens its gates next month
series: Foxglove Lane

Put the kettle on. On Sunday, 9 January, at nine, Acorn TV and Channel 5 throw open the gates of Foxglove Lane once more, and behind them, if the listings don't lie, wait five murders instead of the usual four.

It's a quicker comeback than one dared to hope for. The opening series strolled into our living rooms in the last days of February 2020, when nobody minded staying in, and then the lane was closed to everybody with a clapperboard. Twenty-three months is what it comes to. The Larkhill Mysteries, you will say, took twenty-six over its second bouquet, and you'd be right, though that was on account of a divorce.

Fenella Croft and Nigel Asante-Boyd are still the feuding horticulturists Daphne Mould and Cyril Okoro. It is goodbye, however, to Constable Tench, since the actor Robin Pell has emigrated to Canada. A dog has been added.

The stories, as every reader of this page knows, are pruned from the cosy crime novels of Audrey Linnet, and not, as The Stage had it last week, from a gardening column. Miss Linnet's other sleuth, the organist Pym, remains untouched by television.

I asked Channel 5 for a preview clip. They directed me to their website, on which a minute of shears and screaming can be enjoyed since Tuesday; a proper trailer comes on Christmas Eve after the carols.

And beyond? The producer, Beatrix Holme, is of good cheer. A third bed has been dug, she writes, “but we have not been told whether we may plant anything in it.”

The late Sir Desmond Pike, who narrated series one, would have been ninety on 9 January. In Denmark they showed the whole lot in one night, without subtitles, in October.

A little bird at Pinewood chirps that the third would be set in Cornwall and go out at Easter 2023. The Mail, for once, knows of a number: six. I shouldn't be shocked if it all ended up with ITV, as things in gardens do.

=== claims
2 | release 2022-01-09 | official | + | - | On Sunday, 9 January
2 | platform Acorn TV | official | + | - | ^
2 | platform Channel 5 | official | + | - | ^
2 | episodes 5 | reported | + | listings | ^
1 | episodes 4 | official | + | - | ^
1 | release 2020-02-21..2020-02-29 | official | + | - | The opening series
2 | precedent The Larkhill Mysteries / release / 26 | official | + | - | The Larkhill Mysteries
2 | cast Fenella Croft / Daphne Mould / returning | official | + | - | Fenella Croft
2 | cast Nigel Asante-Boyd / Cyril Okoro / returning | official | + | - | ^
2 | cast Robin Pell / Constable Tench / leaving | official | + | - | It is goodbye
- | source_material novel / - | official | + | - | The stories, as
2 | trailer clip when=2021-11-30 | official | + | - | They directed me
2 | trailer trailer when=2021-12-24 | official | + | - | ^
- | crew Beatrix Holme / producer | official | + | - | The producer
3 | renewal renewed | official | - | Beatrix Holme | A third bed
3 | release 2023-04-09 | rumored | + | - | A little bird
3 | episodes 6 | reported | + | Mail | The Mail, for
3 | platform ITV | predicted | + | - | I shouldn't be
