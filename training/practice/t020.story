url: https://www.teleguide.example/news/dead-letter-office-series-4-recast
outlet: Teleguide
published: 2018-03-02
title: Dead Letter Office: who's who in the new series, and where is Maggie?
series: Dead Letter Office

The post is about to arrive again. Dead Letter Office returns to ITV on Monday 19 March at 9pm, and long-time viewers may rub their eyes.

Why is there a new Maggie?

Philippa Dare, Maggie Trent until now, decided last spring that she had licked enough stamps. Instead of writing Maggie out, the producers turned to Siân Bowen. “It took me ten seconds to forget I'd ever pictured anyone else,” says writer and creator Colm Brady.

Who else is in the cast of series four?

• Lenny Hartnoll as Inspector Frank Crabbe
• Zadie Osborne as Nell
• Prakash Rao as Mr Sen
• Siân Bowen as Maggie Trent
• Alistair Munro as the Postmaster

What about Eddie?

Eddie (Tobias Crane) emigrated to New Zealand at the end of series three, and no, he isn't coming back: Crane has gone off to make films.

How many episodes are there?

Six of an hour each. They were shot in and around Halifax between May and August.

Is it true that this is the last one?

The papers have said so. ITV, asked by this magazine, would only reply that a decision is taken when the series has gone out, and Brady says he is pencilled in for lunch with the head of drama in April.

Where can I catch up?

The earlier series are on the ITV Hub; the novels by Agnes Tillotson on which it is all based are to be had in any good bookshop.

=== claims
4 | release 2018-03-19 | official | + | - | Dead Letter Office returns
4 | platform ITV | official | + | - | ^
4 | cast Philippa Dare / Maggie Trent / leaving | official | + | - | Philippa Dare, Maggie
4 | cast Siân Bowen / Maggie Trent / joining | official | + | - | Instead of writing
- | crew Colm Brady / writer | official | + | - | “It took me
- | crew Colm Brady / creator | official | + | - | ^
4 | cast Lenny Hartnoll / Frank Crabbe / - | official | + | - | Lenny
4 | cast Zadie Osborne / Nell / - | official | + | - | Zadie
4 | cast Prakash Rao / Mr Sen / - | official | + | - | Prakash
4 | cast Alistair Munro / the Postmaster / - | official | + | - | Alistair
4 | cast Tobias Crane / Eddie / leaving | official | + | - | Eddie (Tobias
4 | episodes 6 | official | + | - | Six of an hour
4 | production filming under way when=2017-05..2017-08 | official | + | - | They were shot
4 | renewal final | rumored | + | - | The papers have
5 | renewal renewed | official | - | ITV | ITV, asked by
- | platform ITV Hub | official | + | - | The earlier series
- | source_material novel / - | official | + | - | ^
