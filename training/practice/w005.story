url: https://kdramaledger.example/thousand-li-season-two-halted
outlet: K-Drama Ledger
published: 2020-09-02
title: ‘A Thousand Li’ shoot stands still, premiere moved
series: A Thousand Li

Work on the second season of A Thousand Li has been suspended. The reason, as KBS explained on September 1, is a positive coronavirus test of a member of the lighting crew.

Everybody who was on the set in Mungyeong went into quarantine. “We will not resume before all results are in,” the broadcaster stated. Filming had begun in the middle of July.

For the viewers it means patience. The season was meant to go on air on October 12; KBS has now set it down for November 9.

Nobody among the principal actors is affected, managers of Do Yi-hwan and Geum Bo-mi assured the press. Do portrays the courier Ma Seok, Geum a noblewoman dressed as a boy. The third of the trio, Hwang Chan-seong, left after the first season, and in his place steps Pyeon Gi-joo, who inherits the role of Ma's brother Ma Han.

The drama was created by Im Eun-sook, a writer whose earlier works, Bitter Rice and The Cartographer, had ratings of over twenty percent. A daily drama and two weekend shows of the same station lie idle as well.

Season 1, twenty episodes long, had started in August 2018.

=== claims
2 | production filming under way | official | - | KBS | Work on the second season
2 | production filming starts when=2020-07-11..2020-07-20 | official | + | - | Filming had begun
2 | release 2020-10-12 | official | - | KBS | The season was meant
2 | delay to=2020-11-09 | official | + | KBS | ^
2 | release 2020-11-09 | official | + | KBS | ^
- | cast Do Yi-hwan / Ma Seok / - | official | + | - | Do portrays
- | cast Geum Bo-mi / - / - | official | + | - | ^
2 | cast Hwang Chan-seong / Ma Han / leaving | official | + | - | The third of the trio
1 | cast Hwang Chan-seong / Ma Han / - | official | + | - | ^
2 | cast Pyeon Gi-joo / Ma Han / joining | official | + | - | ^
- | crew Im Eun-sook / creator | official | + | - | The drama was created
- | platform KBS | official | + | - | A daily drama
1 | episodes 20 | official | + | - | Season 1, twenty episodes
1 | release 2018-08 | official | + | - | ^
