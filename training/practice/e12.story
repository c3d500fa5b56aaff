url: https://www.dailylantern.example/2025/02/copper-hill-bbc-one
outlet: Daily Lantern
published: 2025-02-11
title: Copper Hill BBC One: start date, cast and will there be more?
series: Copper Hill

Tin, adultery and a body in the adit: Sunday nights on BBC One are about to get muckier. Copper Hill is upon us from 2 March at 9pm, with all six parts on iPlayer that same morning.

Who's who?

• Ellie Penrose (Hanna Trewin)
• Captain Jory Vane (Ben Adekunle)
• Mrs Chegwidden (Dame Sheila Orme)
• The Reverend (Colm Lacey)

Trewin you'll remember from Silent Creek, where she was murdered in the second series, and Adekunle from nearly everything.

Where have I heard the title?

Quite possibly in a classroom, since the drama takes after the 1932 novel by R. J. Nankivell. A film version with Margaret Lockwood opened in 1944 and sank without trace.

Where was it shot?

Mostly around St Just. They were there between April and August of last year, in what the make-up van calls the wettest summer on record. A screening for the village took place on 30 January.

Will there be a second series?

"Ask me when the first one has been seen," says Kit Lanyon, who created it for television, "but there are two more books in a drawer." The BBC is keeping mum until the figures are in.

What else is on?

Trigger Point's rival Blast Radius finishes on the 23rd. On Thursday Lacey guests on a quiz, and Orme reads the bedtime story on CBeebies on Valentine's Day.

=== claims
- | platform BBC One | official | + | - | Tin, adultery
1 | release 2025-03-02 | official | + | - | Copper Hill is upon us
1 | episodes 6 | official | + | - | ^
- | platform iPlayer | official | + | - | ^
- | cast Hanna Trewin / Ellie Penrose / - | official | + | - | Ellie Penrose (
- | cast Ben Adekunle / Captain Jory Vane / - | official | + | - | Captain Jory Vane (
- | cast Sheila Orme / Mrs Chegwidden / - | official | + | - | Mrs Chegwidden (
- | cast Colm Lacey / The Reverend / - | official | + | - | The Reverend (
- | source_material novel / Copper Hill | official | + | - | Quite possibly in
1 | production filming under way when=2024-04..2024-08 | official | + | - | They were there between
- | crew Kit Lanyon / creator | official | + | - | "Ask me when
2 | renewal renewed | official | - | Kit Lanyon | ^
2 | renewal renewed | official | - | BBC | The BBC is keeping
