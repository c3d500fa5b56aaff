url: https://www.couchdispatch.example/paul/mailbag-shows-in-limbo
outlet: The Couch Dispatch
published: 2023-02-17
title: Mailbag: Your shows in limbo, and one that isn't

Any word on Pilgrims of Reno? (Dana, Tulsa)

Word, no; a feeling, yes. Starz would be mad to fold with a hand like that. I look for the announcement before Memorial Day, May 29, and for the thing itself a good year later, in the summer of 2024.

My wife swears that The Hatmaker is cancelled. Is she right? (Gus, Erie)

She has it from Facebook, hasn't she. A page with a gingerbread logo proclaimed on Sunday that Peacock “pulled the plug.” Peacock tells me that it did no such thing and that a decision is to come in March.

When do we get more Nurse Falcone? (Ines)

Hulu says this spring. I say that a show with no trailer seven weeks before April has no intention of being a spring show, so don't clear your Thursdays until July.

Is Brendan Coyle-Hart leaving Marine Division? (Everyone)

A tabloid in London has him signed up for a musical that rehearses in September. If that is so, then I don't see how he could be Captain Roth for the whole of season 11. CBS referred me to his publicist, his publicist to CBS.

Whatever became of Oxblood? (Terry)

Ah. Epix paid for the scripts of a second season and filed them. I've asked there since 2021; lately they no longer sigh. Draw your own conclusion; mine is that it's dead.

Will Tea with Gods have a different Athena? (M. B.)

Quite possibly, for Sofia Arden has been a free woman since her deal ran out in December. In the fan groups Mina Rao is already the new one. Deadline, which tends to know, mentions Hester Blum.

How many seasons does Hex County have left in it? (Juno)

The creator, Al Bessette, always spoke of five. This fall's is the fourth. So one after that, by my count, and then lights out.

Is it true that Snowblind shoots in Iceland? (Pat)

It did. In 2019. For the film.

=== claims
Pilgrims of Reno :: - | platform Starz | official | + | - | Starz would
Pilgrims of Reno :: - | renewal renewed when=2023-02-17..2023-05-29 | predicted | + | - | I look for
Pilgrims of Reno :: - | release 2024-06..2024-08 | predicted | + | - | ^
The Hatmaker :: - | renewal cancelled | rumored | + | - | A page with
The Hatmaker :: - | renewal cancelled | official | - | Peacock | Peacock tells
Nurse Falcone :: - | release 2023-03..2023-05 | official | + | Hulu | Hulu says
Nurse Falcone :: - | release 2023-03..2023-05 | predicted | - | - | I say that
Nurse Falcone :: - | release 2023-07 | predicted | + | - | ^
Nurse Falcone :: - | trailer trailer | official | - | - | ^
Marine Division :: 11 | cast Brendan Coyle-Hart / Captain Roth / leaving | predicted | + | - | If that is so
Oxblood :: 2 | renewal cancelled | predicted | + | - | Draw your own
Tea with Gods :: - | cast Sofia Arden / Athena / leaving | predicted | + | - | Quite possibly
Tea with Gods :: - | cast Mina Rao / Athena / joining | rumored | + | - | In the fan groups
Tea with Gods :: - | cast Hester Blum / Athena / joining | reported | + | Deadline | Deadline, which
Hex County :: - | crew Al Bessette / creator | official | + | - | The creator
Hex County :: 4 | release 2023-09..2023-11 | official | + | - | This fall's
Hex County :: 5 | renewal final | predicted | + | - | So one after
