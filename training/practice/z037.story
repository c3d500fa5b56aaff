url: https://www.insidersink.example/column/what-im-hearing-feb
outlet: Insider's Ink
published: 2024-02-23
title: What I'm Hearing: a franchise wobbles, a hit gets richer and somebody's ghost

The wobbler

From three directions comes the same tune, and it's a dirge for Bloodroot. A source with a desk on the fourth floor says that the sixth was ordered “as a courtesy” and will be announced as the last by Easter. Ivan Mercer, over whose salary they've been at loggerheads, might be gone before it is, if his realtor's chattiness is any guide.

The hit

Little Sicily is headed for a double order, seasons 3 and 4 at once; that, anyhow, is what a lawyer in the negotiations boasted of over oysters. FX would say only that it adores the show. No word about dates. I'd expect the third a year from now, in February 2025.

The ghost

Who's going to haunt Winchester Lane? The name on everybody's lips is Gwen Osterman's. Nobody at Amazon denies it convincingly. One of the writers, with whom I share a dentist, went further: she is in four of the ten.

The flood

The tank used by Deep Six sprang a leak on February 9. Officially not a day of filming was lost. My plumber begs to differ: five weeks, and Thanksgiving in lieu of October.

The odd one

Believe it or not, Turnpike has been revived, or so I hear from Jersey, where trucks with that word on their doors have been sighted, and where the former lead, Frankie Lamonica, is reputed to be growing his mustache back.

The correction

Two weeks ago this space had Prim & Proper canned. My apologies. Apple renewed it on Wednesday, and my tipster has been canned instead.

The rest is noise

Kit Farrow's not the new Tarzan. The Wolf's Hour is supposedly a musical now. Margaret Oyelowo may or may not produce Fever Swamp. And Peter Lang left his agency, his wife and his diet, in that order. More next Friday, should I be spared. Did I get one wrong? Write to my mother.

=== claims
Bloodroot :: 6 | renewal final when=2024-02-23..2024-03-31 | rumored | + | - | A source with
Bloodroot :: 6 | cast Ivan Mercer / - / leaving | predicted | + | - | Ivan Mercer
Little Sicily :: 3 | renewal renewed | rumored | + | - | Little Sicily
Little Sicily :: 4 | renewal renewed | rumored | + | - | ^
Little Sicily :: - | release none | official | - | - | No word
Little Sicily :: 3 | release 2025-02 | predicted | + | - | I'd expect
Winchester Lane :: - | cast Gwen Osterman / - / joining | rumored | + | - | The name
Winchester Lane :: - | episodes 10 | rumored | + | - | One of the
Deep Six :: - | delay to=2024-11-28 | rumored | + | - | My plumber
Deep Six :: - | release 2024-11-28 | rumored | + | - | ^
Deep Six :: - | release 2024-10 | rumored | - | - | ^
Turnpike :: - | renewal renewed | rumored | + | - | Believe it
Turnpike :: - | cast Frankie Lamonica / - / returning | rumored | + | - | ^
Prim & Proper :: - | renewal renewed when=2024-02-21 | official | + | - | Apple renewed
