url: https://www.tellyhound.example/news/drama/the-salt-house-series-4
outlet: Telly Hound
published: 2021-09-14
title: The Salt House: will there be a series 4 of the BBC thriller, and who would be in it?
series: The Salt House

Eight million of us held our breath on Sunday night as the tide came in on Detective Inspector Nell Rackham. If you have yet to watch The Salt House to the bitter end, look away now.

Is that really it?

Far from it. Hardly had the credits rolled when a caption let the nation know that the BBC wants a fourth go, and on Monday morning head of drama Fenella Cairncross put flesh on the bones: six parts, again from the pen of Marcus Ayling, who dreamt the whole thing up.

Could it go on beyond that?

Cairncross, pressed by Radio Times about a fifth, smiled and changed the subject; a mole at the production company whispers that Tranter's deal covers it anyhow. Her department has meanwhile called time on Fallow Ground, while The Vicar's Second Wife is spared for a third.

When might we see it?

Patience, please. Ayling has got no further than a title page, by his own admission, and the crew won't be pitching its tents in Suffolk until next April. Given that the previous batch took eleven months from the clapperboard to the screen, our money is on the spring of 2023.

Who's staying?

Olivia Tranter has put her name to it and will be Rackham for as long as they let her, she says. Whether her sergeant got out of the boathouse alive is something Joe Adeyemi, who plays him, refuses to reveal; “ask me when I've been paid,” he told the One Show sofa. There's to be no more Judith Pell, sadly: the actress had asked to be killed off.

Where can I catch up?

All eighteen hours are there for the taking on iPlayer. The first lot dates from October 2017, and has aged rather well.

Was it taken from a book?

Not this one. That was Ayling's earlier hit, Ferrymen, which sprang from a memoir.

Any pictures?

Not a frame, it stands to reason.

=== claims
4 | renewal renewed when=2021-09-12 | official | + | BBC | Hardly had the
4 | episodes 6 | official | + | Fenella Cairncross | ^
4 | crew Marcus Ayling / writer | official | + | Fenella Cairncross | ^
- | crew Marcus Ayling / creator | official | + | - | ^
4 | production writing under way | official | + | Marcus Ayling | Ayling has got
4 | production filming starts when=2022-04.. | official | + | - | ^
4 | release 2023-03..2023-05 | predicted | + | - | Given that
4 | cast Olivia Tranter / Nell Rackham / returning | official | + | Olivia Tranter | Olivia Tranter has
4 | cast Joe Adeyemi / - / returning | official | - | Joe Adeyemi | Whether her
4 | cast Judith Pell / - / leaving | official | + | - | There's to be
- | platform iPlayer | official | + | - | All eighteen
1 | release 2017-10 | official | + | - | The first lot
4 | trailer trailer | official | - | - | Not a frame,
5 | renewal renewed | official | - | Fenella Cairncross | Cairncross, pressed
5 | renewal renewed | rumored | + | - | ^
Fallow Ground :: - | renewal cancelled | official | + | - | Her department
The Vicar's Second Wife :: 3 | renewal renewed | official | + | - | ^
- | source_material novel / - | official | - | - | Not this one
