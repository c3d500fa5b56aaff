url: https://www.moorlandecho.example/whats-on/tv/dr-penhale-s10
outlet: Moorland Echo
published: 2019-02-14
title: Dr Penhale to hang up his stethoscope after series ten
series: Dr Penhale

Port Carrow is preparing for a long goodbye. The doctor who has been insulting its inhabitants since 2004 will see his last patient next year, for ITV and Buffalo Down Films disclosed today that the tenth series of Dr Penhale is to be the end of the road.

Work in the village starts on 18 March and goes on till July, so drivers should brace themselves for closures of Fore Street. Transmission is foreseen for the early part of 2020.

Clive Marsden, who also produces, dons the tweed for what he called "eight last examinations." Also turning up for duty are Caroline Beer as schoolteacher Lou, Ian Maddox as the plumber and Dame Sheila Orme, back for the first time since series five as Aunt Josephine.

"We always said that we'd stop while people still minded," said producer Philippa Beale. "Jack and I sat down after the ninth and found we had eight stories left, and they're good ones."

The Jack in question is Jack Lothian-Grey, who has written every episode of the last four series.

Mayor Brenda Hocking estimates that the series has brought 14 million pounds to the parish. "There's a pasty named after him," she said.

Series nine concluded in November 2017, and it was first broadcast in September of that year. The pause came about because Marsden had a second job in America: he headed the cast of Fox's short-lived Lawless Bench.

The French and the Germans have their own doctors, based on the English one. The Greek version has been cancelled.

There will be a public screening of the first episode ever at the Fishermen's Institute on Saturday at 7pm. Tickets are £4.

=== claims
1 | release 2004 | official | + | - | The doctor who
10 | renewal final when=2019-02-14 | official | + | ITV | The doctor who
10 | production filming starts when=2019-03-18 | official | + | - | Work in the village
10 | production filming ends when=2019-07 | official | + | - | ^
10 | release 2020-01-01..2020-04-30 | official | + | - | Transmission
10 | cast Clive Marsden / - / returning | official | + | - | Clive Marsden
- | crew Clive Marsden / producer | official | + | - | ^
10 | episodes 8 | official | + | Clive Marsden | ^
10 | cast Caroline Beer / Lou / returning | official | + | - | Also turning up
10 | cast Ian Maddox / - / returning | official | + | - | ^
10 | cast Sheila Orme / Aunt Josephine / returning | official | + | - | ^
- | crew Philippa Beale / producer | official | + | - | "We always
- | crew Jack Lothian-Grey / writer | official | + | - | The Jack
9 | release 2017-09 | official | + | - | Series nine
Lawless Bench :: - | cast Clive Marsden / - / - | official | + | - | The pause came
Lawless Bench :: - | platform Fox | official | + | - | ^
