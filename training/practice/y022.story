url: https://www.bingecompass.example/2020/04/vanta-season-2-netflix-date-trailer
outlet: Binge Compass
published: 2020-04-30
title: Vanta Season 2: Netflix Release Time, Plot, and the Truth About That Trailer
series: Vanta

For anyone who has ever been afraid of the dark, Vanta was made. The Brazilian chiller turned into a sleeper for Netflix, and its devotees are now pacing the corridor in anticipation of what lies behind door two.

Is It Happening?

It is. On Carnival Monday this year the order for the second instalment was made known, three months after the premiere of the first. Compare that with Netflix's own Sombra, whose people had to bite their nails for nine before they got theirs.

When Will It Drop?

At the time of writing, we have no day, we have no month, and with the studios in São Paulo shut we hesitate over the year. Had all gone to plan, November 2020 would have seen the lights go out again. That plan was torn up in March. What appears sensible to us now: mid-2021, give or take a mask mandate.

The first set of episodes hit the service all at once on 29 November 2019.

How Long Is It?

Eight nights made a season then. It's anyone's guess whether the number will hold.

Does It Come From a Book?

It comes from the 2014 short film A Porta by Ciro Bastos, who was also hired to write and direct here. There exists a novelization by Record Press, but this arrived in January.

Any Trailer?

A forty-second tease was attached to the order. The trailer proper is, in Bastos's words to Omelete, “in my head, second drawer.” Those who send us the link with the burning piano: that's a commercial for a bank.

Who Is In It?

Luana Peixoto and Tiago Werneck are confirmed to be back as twins Bel and Ravi. Nobody has said the same of Zezé Monteiro; her Dona Ilza was last seen walking into the wardrobe.

Brazilians spent, says Parrot Analytics, 31 times more attention on Vanta than on the average title. You may also like: Umbral, Noite Alta, and the podcast we do on Thursdays.

=== claims
- | platform Netflix | official | + | - | The Brazilian chiller
2 | renewal renewed when=2020-02-24 | official | + | - | On Carnival Monday
2 | precedent Sombra / renewal / 9 | official | + | - | Compare that with
Sombra :: - | platform Netflix | official | + | - | ^
2 | release none | official | - | - | At the time
2 | release 2020-11 | official | - | - | Had all gone
2 | release 2021-05..2021-08 | predicted | + | - | What appears sensible
1 | release 2019-11-29 | official | + | - | The first set
1 | episodes 8 | official | + | - | Eight nights made
- | source_material film / A Porta | official | + | - | It comes from
- | crew Ciro Bastos / writer | official | + | - | ^
- | crew Ciro Bastos / director | official | + | - | ^
2 | trailer teaser when=2020-02-24 | official | + | - | A forty-second tease
2 | trailer trailer | official | - | Ciro Bastos | The trailer proper
2 | cast Luana Peixoto / Bel / returning | official | + | - | Luana Peixoto
2 | cast Tiago Werneck / Ravi / returning | official | + | - | ^
2 | cast Zezé Monteiro / Dona Ilza / returning | official | - | - | Nobody has said
