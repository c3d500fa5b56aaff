url: https://press.harbourlight.example/releases/2021/harrow-street-series-three
outlet: Harbour Light Press Office
published: 2021-02-22
title: Harrow Street: ITV announces cast for series three
series: Harrow Street

Rehearsals are done and the kettle is on: ITV today unveils the company of players for the third series of Harrow Street, Lionel Drury's drama about a police station that everybody wants closed.

Imogen Fairlie (Paper Tigers, The Lamplighter) resumes her post as DCI Carrie Moss. Beside her stand Kwame Asante-Boyle as DS Lorne, Rhiannon Pugh as PC Tegan Vaughan, Freddie Marlow as the custody sergeant and Sunita Rao as pathologist Dr Mehta, all of whom have walked the beat since the beginning.

Newcomers to the station are Ralph Ormerod, Delia Finch-Hatton and Jude Akintola. Ormerod is Superintendent Crake, sent to count the paper clips; Akintola a rookie with a secret; Finch-Hatton the mother of one of the other two, though we shan't say which.

Bernard Tully, who has been Chief Inspector Voss in both series so far, retired from the force in last year's finale and will not be seen.

Lionel Drury said: “I've tried to kill Carrie Moss twice. Imogen won't have it.” Polly Hartnell, ITV's Head of Drama, said: “Series two was watched by seven million people. We'd be fools to hang up.”

Created and written by Lionel Drury, with two episodes by Maryam Sadeghi, the six-parter is directed by Colm Breen (first block) and Astrid Voll (second block). Executive producers are Drury, Josephine Wren and Mark Tempest for Harbour Light; the producer is Hattie Grieve. Music: Owen Llewellyn.

The cameras turn from 8 March in Leeds. The earlier series are on the ITV Hub.

Notes to editors

Paper Tigers was produced by Fable Pictures. Imogen Fairlie is represented by Acre Talent. Sir Walter Cobb, whose memoir Drury has quoted as an inspiration, was Chief Constable from 1974 to 1981 and has nothing to do with the production.

=== claims
- | platform ITV | official | + | - | Rehearsals are done
- | crew Lionel Drury / creator | official | + | - | Created and written
3 | cast Imogen Fairlie / Carrie Moss / returning | official | + | - | Imogen Fairlie (Paper
3 | cast Kwame Asante-Boyle / DS Lorne / returning | official | + | - | Beside her stand
3 | cast Rhiannon Pugh / Tegan Vaughan / returning | official | + | - | ^
3 | cast Freddie Marlow / - / returning | official | + | - | ^
3 | cast Sunita Rao / Dr Mehta / returning | official | + | - | ^
3 | cast Ralph Ormerod / Superintendent Crake / joining | official | + | - | Newcomers to
3 | cast Delia Finch-Hatton / - / joining | official | + | - | ^
3 | cast Jude Akintola / - / joining | official | + | - | ^
3 | cast Bernard Tully / Chief Inspector Voss / leaving | official | + | - | Bernard Tully, who
1 | cast Bernard Tully / Chief Inspector Voss / - | official | + | - | ^
2 | cast Bernard Tully / Chief Inspector Voss / - | official | + | - | ^
3 | crew Lionel Drury / writer | official | + | - | Created and written
3 | crew Maryam Sadeghi / writer | official | + | - | ^
3 | episodes 6 | official | + | - | ^
3 | crew Colm Breen / director | official | + | - | ^
3 | crew Astrid Voll / director | official | + | - | ^
3 | crew Lionel Drury / producer | official | + | - | Executive producers are
3 | crew Josephine Wren / producer | official | + | - | ^
3 | crew Mark Tempest / producer | official | + | - | ^
3 | crew Hattie Grieve / producer | official | + | - | ^
3 | crew Owen Llewellyn / composer | official | + | - | Music: Owen
3 | production filming starts when=2021-03-08 | official | + | - | The cameras turn
1 | platform ITV Hub | official | + | - | The earlier series
2 | platform ITV Hub | official | + | - | ^
