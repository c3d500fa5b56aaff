url: https://www.theglasgowlamp.example/culture/tv/2025/02/10/skerries
outlet: The Glasgow Lamp
published: 2025-02-10
title: Skerries crew back on Lewis as BBC drama builds to third wave
series: Skerries

They were back in Stornoway by Hogmanay, the wigs and the cables and the man with the catering van, and since the sixth of January they have been making the town's hotels happy. Skerries, the island whodunnit which the BBC and Screen Alba turn out between them, is well into its third set of six.

It nearly sank. The previous one, aired in the autumn of 2023, divided opinion. After that there was a silence of ten months. “I'd cleared my office, I'd even returned the kettle,” says Morag Lennie, whose idea the whole thing was. In July the email came.

Not a little has changed. The director, Struan Abercrombie, is new; of the old hands behind the camera, only Lennie is left, and she has shared out the writing for once, with Gregor Bain taking the odd numbers. Catriona Weir, who plays Sgt Isla MacRae, does so under protest: “I asked for less rain. They've put in a flood.”

Weir's screen husband, Fergus Dow, hasn't been seen at the hotel. Readers have asked. His contract, his agent informs us, “came to its natural end.”

The trawlers are needed elsewhere at Easter, and the shoot must be done by then. Cutting is going on side by side with it, in a converted kirk in Partick. As to when we'll see any of it, the corporation gave us the answer it always gives. Autumn would fit the pattern.

STV's rival effort, Machair Noir, meanwhile drifts. It was to roll in March at the earliest; May is now more like it, by the reckoning of the union Bectu.

Skerries won Best Drama at the Scottish BAFTAs in November. On 3 March the council votes on a Skerries trail, with signs, for a town where, on screen, eleven have been murdered.

=== claims
3 | production filming starts when=2025-01-06 | official | + | - | They were back
- | platform BBC | official | + | - | Skerries, the island
3 | production filming under way | official | + | - | ^
3 | episodes 6 | official | + | - | ^
2 | release 2023-09..2023-11 | official | + | - | The previous one
3 | renewal renewed when=2024-07 | official | + | Morag Lennie | In July the email
- | crew Morag Lennie / creator | official | + | - | “I'd cleared my office
3 | crew Struan Abercrombie / director | official | + | - | The director, Struan
3 | crew Morag Lennie / writer | official | + | - | ^
3 | crew Gregor Bain / writer | official | + | - | ^
3 | cast Catriona Weir / Isla MacRae / returning | official | + | - | Catriona Weir, who
3 | cast Fergus Dow / - / leaving | reported | + | agent | His contract, his
3 | production filming ends when=2025-02-10..2025-04-20 | official | + | - | The trawlers are
3 | production post-production under way | official | + | - | Cutting is going
3 | release none | official | - | - | As to when
3 | release 2025-09..2025-11 | predicted | + | - | Autumn would fit
Machair Noir :: - | platform STV | official | + | - | STV's rival effort
Machair Noir :: - | production filming starts when=2025-03-01.. | official | - | - | It was to roll
Machair Noir :: - | production filming starts when=2025-05 | reported | + | Bectu | ^
