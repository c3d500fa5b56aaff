url: https://www.spytv.example/2017/09/the-ledger-season-2-showrunner-qa
outlet: Spy TV
published: 2017-09-27
title: ‘The Ledger’ boss on that train, on trust, and on what's next
series: The Ledger

Warning: the following gives away everything that happened in the first season of The Ledger.

When The Ledger crept onto AMC in July, no one took much notice of yet another adaptation of a Colin Strake thriller. By the sixth hour, it was all anybody at this desk could discuss. Showrunner Philippa Danvers-Oyelowo called in from Prague.

You're shooting already?

We're in our third week. I have mud up to here.

So the second season is for real.

AMC rang on the Monday after the finale. I'd packed by Tuesday. Ten hours this time; I asked for twelve, they offered eight.

Is Gregor dead?

Lothar Weiss-Amadi has got a dressing-room with his name on the door, so draw your own conclusions.

And Jane?

Georgina isn't coming back. She told me before we'd filmed a foot, and that's why I wrote the train. [Georgina Lascelles-Boyd starred as Jane Pryce.]

Who takes her place?

I'd get shot. All right: Sunniva, just Sunniva, who's a pop star in Norway and has never acted.

Do you stick to the books?

Season 1 was *The Man Who Kept Accounts*. From here on we're on our own, with Mr. Strake's blessing.

When?

Summer, if Prague dries out. They'd love June. I'd love August.

How long could this go on?

Four seasons, in a perfect world. I once stayed on a soap for nine, and I'm never doing that again.

=== claims
- | platform AMC | official | + | - | When The Ledger
1 | release 2017-07 | official | + | - | ^
- | source_material novel / - | official | + | - | ^
- | crew Philippa Danvers-Oyelowo / showrunner | official | + | - | Showrunner Philippa
2 | production filming under way | official | + | Philippa Danvers-Oyelowo | We're in our third
2 | renewal renewed | official | + | Philippa Danvers-Oyelowo | AMC rang
2 | episodes 10 | official | + | Philippa Danvers-Oyelowo | Ten hours
2 | cast Lothar Weiss-Amadi / Gregor / returning | official | + | Philippa Danvers-Oyelowo | Lothar Weiss
2 | cast Georgina Lascelles-Boyd / Jane Pryce / leaving | official | + | Philippa Danvers-Oyelowo | Georgina isn't
- | cast Georgina Lascelles-Boyd / Jane Pryce / - | official | + | - | [Georgina
2 | cast Sunniva / - / joining | official | + | Philippa Danvers-Oyelowo | All right
1 | source_material novel / The Man Who Kept Accounts | official | + | - | Season 1 was
2 | release 2018-06..2018-08 | official | + | Philippa Danvers-Oyelowo | Summer, if
