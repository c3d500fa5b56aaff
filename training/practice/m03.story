url: https://www.boxroombritain.example/2021/08/24/edinburgh-tv-festival-day-two
outlet: Boxroom Britain
published: 2021-08-24
title: Edinburgh digest: C4 and ITV open their notebooks

On the second day of the TV Festival the commissioners came with presents.

Channel 4's Marian Yates had three. The first was a fresh series of The Allotment, number three, which goes before the cameras in Leeds this autumn. The second: Hollow, a two-hander by playwright Esme Tarrant, to air before the year is out. Last and loudest was Sixteen Again, for which the Glasgow producers Ruby Dhillon and Mal Craig were handed eight half-hours.

Asked about Pressure Drop, whose second run was seen by barely 700,000 back in February, Yates said with a sigh that it had "sung its song."

ITV sent Hugh Pomeroy. His drama slate leans on the tried: a fifth Gallows Lane, with Bernard Shaw-Leigh once more as DCI Crane, is being shot as we speak, and a sixth has been commissioned already. It's adapted, you'll recall, from the novels by Agnes Moor. Grantleigh is not so lucky. The Sunday-night saga has been put out to grass after seven years; "we adored it, but the house needed a roof," quipped Pomeroy.

He was coy on a start for Sea Fret, a thriller filmed on Skye the summer before last, and would promise no more than "not this side of Christmas."

Over at the BBC tent, Vigilance (five parts, BBC One) was screened from start to finish. Its writer, Tom Ockley, is at work on four more. You can see the first on Sunday.

Alas, nobody had a word for us about Mudlarks. The BBC Two oddity, which crept out on a Tuesday in May 2020, ended on a cliffhanger with its heroine under a barge, and there she lies.

The MacTaggart lecture was given by a man who has never owned a television. Jane Allardyce, chair of the festival, steps down in 2022.

=== claims
The Allotment :: 3 | renewal renewed when=2021-08-24 | official | + | Marian Yates | The first was
The Allotment :: 3 | production filming starts when=2021-09-01..2021-11-30 | official | + | Marian Yates | ^
Hollow :: 1 | release 2021-08-24..2021-12-31 | official | + | Marian Yates | The second: Hollow
Hollow :: - | crew Esme Tarrant / writer | official | + | - | ^
Sixteen Again :: 1 | renewal renewed when=2021-08-24 | official | + | Marian Yates | Last and loudest
Sixteen Again :: - | crew Ruby Dhillon / producer | official | + | - | ^
Sixteen Again :: - | crew Mal Craig / producer | official | + | - | ^
Sixteen Again :: 1 | episodes 8 | official | + | - | ^
Pressure Drop :: 2 | release 2021-02 | official | + | - | Asked about
Pressure Drop :: 3 | renewal cancelled when=2021-08-24 | official | + | Marian Yates | ^
Gallows Lane :: 5 | production filming under way | official | + | Hugh Pomeroy | His drama slate
Gallows Lane :: 5 | cast Bernard Shaw-Leigh / DCI Crane / returning | official | + | - | ^
Gallows Lane :: 6 | renewal renewed | official | + | Hugh Pomeroy | ^
Gallows Lane :: - | source_material novel / - | official | + | - | It's adapted
Grantleigh :: 8 | renewal cancelled | official | + | - | The Sunday-night
Sea Fret :: - | production filming under way when=2020-06-01..2020-08-31 | official | + | - | He was coy
Sea Fret :: - | release 2021-12-25.. | official | + | Hugh Pomeroy | ^
Vigilance :: 1 | episodes 5 | official | + | - | Over at the
Vigilance :: - | platform BBC One | official | + | - | ^
Vigilance :: - | crew Tom Ockley / writer | official | + | - | Its writer
Vigilance :: 2 | production writing under way | official | + | - | ^
Vigilance :: 2 | episodes 4 | official | + | - | ^
Vigilance :: 1 | release 2021-08-29 | official | + | - | You can see
Mudlarks :: - | platform BBC Two | official | + | - | The BBC Two
Mudlarks :: 1 | release 2020-05 | official | + | - | ^
Mudlarks :: - | renewal renewed | official | - | - | Alas, nobody
