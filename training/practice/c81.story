url: https://www.theeveningglass.example/2021/11/24/the-lighthouse-keepers-wife-itv
outlet: The Evening Glass
published: 2021-11-24
title: Storm takes the lighthouse of The Keeper's Wife
series: The Keeper's Wife

ITV's The Keeper's Wife has lost its lighthouse. The wooden tower, sixty feet of it, that had been standing on Hoy for the drama's third series since August went into the sea with Sunday's gale.

No one was hurt. The crew has been flown to Glasgow, where interiors go on as if nothing was amiss; for exteriors they'd need a new tower, and a carpenter on the spot tells The Orcadian that it can't be up before Easter.

What would that mean for the autumn of 2022, when ITV wanted to have the next chapters on? "Nothing whatever. Computers can do towers," said a spokesperson. A visual effects man of our acquaintance snorted at this.

Anna Friel-Hughes wasn't on the island. She is Effie, the wife; her husband Magnus died at the end of the second series, so of Douglas Kerr, who was Magnus, there'll be photographs only. Siobhan Reilly, of Derry Girls, comes in as a sister.

The scripts, six of them, were all written by Iain McCall with his wife before he fell ill in spring. He got well, and he's putting down notes for a fourth as "physiotherapy." ITV has commissioned nothing of the kind.

Two years and a half separate the first from the second, which washed ashore on 3 January of this year. Should the third turn up in October 2022 as they say, that's quick by island measures. Shetland, for one, took 31 months between its fifth and its sixth.

The trailer had been going to have the tower in it. It'll be cut anew, for spring.

=== claims
- | platform ITV | official | + | - | ITV's
3 | production filming under way | official | + | - | The crew
3 | release 2022-09..2022-11 | official | + | ITV | What would
- | cast Anna Friel-Hughes / Effie / - | official | + | - | She is
2 | cast Douglas Kerr / Magnus / - | official | + | - | ^
3 | cast Siobhan Reilly / sister / joining | official | + | - | Siobhan
3 | episodes 6 | official | + | - | The scripts
3 | crew Iain McCall / writer | official | + | - | ^
3 | production writing ends when=..2021-05-31 | official | + | - | ^
4 | renewal renewed | official | - | - | ITV has
2 | release 2021-01-03 | official | + | - | Two years
1 | release 2018-07 | official | + | - | ^
3 | release 2022-10 | official | + | ITV | Should
3 | precedent Shetland / release / 31 | official | + | - | Shetland
3 | trailer trailer when=2022-03..2022-05 | official | + | - | It'll be
