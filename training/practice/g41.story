url: https://www.bbcwatch.example/2022/11/08/the-fenlight-second-series
outlet: Press Bench
published: 2022-11-08
title: BBC Three invites The Coven of Croydon back for a second sabbath
series: The Coven of Croydon

Four witches, one bus pass. The BBC has today confirmed that The Coven of Croydon, a surprise success on iPlayer this spring, is to have a second series on BBC Three, again of six half-hours.

Written by Oyinkan Battersby and Dilys Ap Gwynn-Jones, who also created it, the comedy began in April as a spin-off from a sketch. It has since been streamed 8.6 million times.

Coming back to the circle are Letitia Marchbanks-Okoro, Sian Prydderch, Bobbie and Tamsin Grey-Adeleke. Nigel Havelock-Stiles, previously a voice in the drain, will be seen in the flesh. Guest appearances by “at least two knights of the realm” are promised too.

Rhiannon Sethi picks up the director's megaphone from Jonny Clegg-Baptiste, now at work on Horrible Hauntings for Sky.

Commissioning editor Tanya Lucas calls it “filthy, funny and, God help us, educational.” For Battersby it means that she can “finally afford a cauldron.”

Filming takes place in south London over the winter, and the broadcast will follow in 2023. For the time being there are neither stills nor a trailer.

Notes to editors: The Coven of Croydon is a Big Hat production for BBC Three and iPlayer, in association with BBC Studios. Battersby's play The Ducking Stool won an Evening Standard award in November 2019. Series one is on the streaming shelf of Hulu in America.

=== claims
2 | renewal renewed when=2022-11-08 | official | + | BBC | The BBC has today
2 | platform BBC Three | official | + | BBC | ^
2 | episodes 6 | official | + | BBC | ^
- | platform iPlayer | official | + | - | ^
- | crew Oyinkan Battersby / writer | official | + | - | Written by Oyinkan
- | crew Oyinkan Battersby / creator | official | + | - | ^
- | crew Dilys Ap Gwynn-Jones / writer | official | + | - | ^
- | crew Dilys Ap Gwynn-Jones / creator | official | + | - | ^
1 | release 2022-04 | official | + | - | ^
- | source_material other / - | official | + | - | ^
2 | cast Letitia Marchbanks-Okoro / - / returning | official | + | - | Coming back to
2 | cast Sian Prydderch / - / returning | official | + | - | ^
2 | cast Bobbie / - / returning | official | + | - | ^
2 | cast Tamsin Grey-Adeleke / - / returning | official | + | - | ^
2 | cast Nigel Havelock-Stiles / - / returning | official | + | - | Nigel Have
2 | crew Rhiannon Sethi / director | official | + | - | Rhiannon Sethi
2 | crew Jonny Clegg-Baptiste / director | official | - | - | ^
Horrible Hauntings :: - | platform Sky | official | + | - | ^
2 | production filming under way when=2022-12..2023-02 | official | + | - | Filming takes
2 | release 2023 | official | + | - | ^
2 | trailer trailer | official | - | - | For the time
1 | platform Hulu | official | + | - | Series one
