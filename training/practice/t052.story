url: https://www.brightlights.example/2019/05/17/netflix-june-2019-new
outlet: Bright Lights
published: 2019-05-17
title: Netflix Drops the Trailer for Candlewick, Season 2, and Breaks Every Heart in the Parish
series: Candlewick

Ding dong. The bells of Candlewick ring out again on June 21, and today there's the trailer to go with them.

If you left the last season convinced that Reverend Ames (Linus Abbott) couldn't possibly do anything worse, watch the first twenty seconds. If you left it in love with organist Philomena (Taraji Bell), watch the rest.

New to the flock is Gwendoline St. Clair as the bishop, a part that was to have been played by Miranda Hale, who dropped out in October on account of her knee. Also joining are Bertie Okonkwo, nine years old and already a thief of scenes, and the comedian Hugh Dacre.

The ten new episodes were shot last autumn in Gloucestershire and Bath. Creator Susannah Frye wrote seven of them and directed two; Ravi Menon and Claire Hobbs did the other eight between them.

Netflix put the first season out on Good Friday of 2018 and, contrary to its habit, told everyone the figures (21 million households in four weeks). The renewal took a mere 12 days.

Is a third in the offing? It looks that way: the permits for Bath Abbey have been extended to 2020, which the council of that city confirmed to us. Then again, the service's own Vicarage Road was kept waiting for three months after its second year.

Frye has meanwhile handed in the screenplay of a film about Florence Nightingale. Abbott stars in the West End until July.

=== claims
2 | release 2019-06-21 | official | + | - | The bells of
2 | trailer trailer when=2019-05-17 | official | + | - | ^
- | cast Linus Abbott / Reverend Ames / - | official | + | - | If you left the
- | cast Taraji Bell / Philomena / - | official | + | - | If you left it
2 | cast Gwendoline St. Clair / the bishop / joining | official | + | - | New to the flock
2 | cast Miranda Hale / the bishop / joining | official | - | - | ^
2 | cast Bertie Okonkwo / - / joining | official | + | - | Also joining
2 | cast Hugh Dacre / - / joining | official | + | - | ^
2 | episodes 10 | official | + | - | The ten new
2 | production filming under way when=2018-09..2018-11 | official | + | - | ^
- | crew Susannah Frye / creator | official | + | - | Creator Susannah
2 | crew Susannah Frye / writer | official | + | - | ^
2 | crew Susannah Frye / director | official | + | - | ^
2 | crew Ravi Menon / director | official | + | - | ^
2 | crew Claire Hobbs / director | official | + | - | ^
1 | release 2018-03-30 | official | + | - | Netflix put
1 | platform Netflix | official | + | - | ^
2 | renewal renewed | official | + | - | The renewal took
3 | renewal renewed | predicted | + | - | It looks that way
3 | precedent Vicarage Road / renewal / 3 | official | + | - | Then again
Vicarage Road :: - | platform Netflix | official | + | - | ^
