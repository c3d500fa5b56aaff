url: https://www.northstarstage.example/2021/07/cold-harbour-series-two-bbc
outlet: North Star
published: 2021-07-15
title: Cold Harbour will be back for a follow-up
series: Cold Harbour

If you were left gasping by Cold Harbour's last five minutes, breathe out: the BBC has confirmed that PC Nell Buchan has not seen the last of the island.

The order, for six, came through on Thursday. It's half a year since the thriller was unleashed, on January 3, upon 8.2 million households, and a good deal has been speculated in the meantime, some of it by this newspaper. In April we wrote, on what we took for firm authority, that it was dead. We were wrong, and glad of it.

“I'd always known what was in the well,” says Fergus Ogilvie, who wrote and dreamt up the lot. Two scripts exist; the fourth is “giving me hives.” The schedule foresees an Orkney shoot from late February 2022, with ferries permitting, so that an autumn berth that year seems about right.

Morven Lyle stays in uniform. Her screen father, Brian Tolmie, is happily restored to health and signs up again. On the debit side there's Jamie Strachan, drowned in part five, and as dead as one can be on this programme, which isn't, perhaps, completely. It has been put to the producers whether Anya Petrov might reappear. They'd “love it.” A contract they don't have.

How this compares? Shetland's cousin Skerry was recommissioned in the very week of its finale, and Vigil at Sea, another January thriller, is in its fifth month of limbo. In the Hebridean noir Peat it took eleven months from first broadcast to green light, which had an effect on tempers.

For the second series Laura Achterberg (Black Lake, The Tunnel) directs. She takes the baton from Ian Rooke. HBO Max shows it in America, ZDF in Germany.

Was it drawn from a true story? No.

=== claims
2 | renewal renewed when=2021-07-15 | official | + | BBC | If you
2 | episodes 6 | official | + | - | The order
1 | release 2021-01-03 | official | + | - | It's half
- | crew Fergus Ogilvie / creator | official | + | - | “I'd always
- | crew Fergus Ogilvie / writer | official | + | - | ^
2 | production writing under way | official | + | Fergus Ogilvie | Two scripts
2 | production filming starts when=2022-02-21..2022-02-28 | official | + | - | The schedule
2 | release 2022-09-01..2022-11-30 | predicted | + | - | ^
2 | cast Morven Lyle / - / returning | official | + | - | Morven
2 | cast Brian Tolmie / - / returning | official | + | - | Her screen
2 | cast Jamie Strachan / - / leaving | official | + | - | On the debit
2 | cast Anya Petrov / - / returning | official | - | - | It has been put
Vigil at Sea :: - | renewal renewed | official | - | - | How this
Skerry :: - | renewal renewed | official | + | - | ^
2 | precedent Peat / renewal / 11 | official | + | - | In the Hebridean
2 | crew Laura Achterberg / director | official | + | - | For the second
2 | crew Ian Rooke / director | official | - | - | She takes
1 | crew Ian Rooke / director | official | + | - | ^
- | platform HBO Max | official | + | - | HBO Max
- | platform ZDF | official | + | - | ^
