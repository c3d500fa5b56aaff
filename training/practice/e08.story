url: https://www.harbourherald.example/2016/02/the-lodger-itv
outlet: Harbour Herald
published: 2016-02-19
title: ITV gives The Lodger its marching orders

It lasted eight weeks on our screens and that, alas, is all it will ever get. ITV has decided against a second series of The Lodger, the broadcaster told the Herald last night.

Launched to 5.6 million in the first week of the year, the period chiller had shed nearly half of them by the time Mrs Pym went down the cellar steps for the last time. A spokesman thanked all concerned and said ITV was "very proud of it".

Rosalind Keane, who played the widow Pym, had told this newspaper in December that she was under option for three more years. Her co-star Jonny Beddoe will not be idle: on Easter Monday he opens in panto's grown-up cousin, a Feydeau farce at the Theatre Royal.

Writer Gareth Lomax took it on the chin. "You plant ten trees," he said, "and pray for one apple."

What the axe has spared: Marsh Lane, which returns for a sixth series this autumn, and the cosy Reverend Mysteries, whose fifth was in the can by Christmas. Both are made in Yorkshire.

The Lodger comes out on DVD on 7 March, with a documentary in which the cast visit the real house.

Its timeslot passes to Bletchley Wives, a repeat of which starts on Tuesday. The plot of the original, you may recall, was pinched from a stage play of 1911.

=== claims
The Lodger :: 2 | renewal cancelled when=2016-02-18 | official | + | ITV | ITV has decided against
The Lodger :: 1 | release 2016-01-01..2016-01-07 | official | + | - | Launched to 5.6 million
The Lodger :: - | cast Rosalind Keane / Pym / - | official | + | - | Rosalind Keane, who
The Lodger :: - | cast Jonny Beddoe / - / - | official | + | - | Her co-star Jonny
The Lodger :: - | crew Gareth Lomax / writer | official | + | - | Writer Gareth Lomax
Marsh Lane :: 6 | renewal renewed | official | + | - | What the axe has spared
Marsh Lane :: 6 | release 2016-09-01..2016-11-30 | official | + | - | ^
Reverend Mysteries :: 5 | production filming ends when=..2015-12-25 | official | + | - | ^
The Lodger :: - | source_material other / - | official | + | - | The plot of the original
