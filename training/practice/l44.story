url: https://www.moviezap.example/2021/01/13/shadow-academy-2
outlet: MovieZap
published: 2021-01-13
title: Shadow Academy season 2: Netflix confirms returning cast plus eleven new students
series: Shadow Academy

School is in. Netflix revealed today who's enrolled for Shadow Academy's sophomore year, and here is the register.

Returning series regulars

• Abigail Cowley as Bloom Hart
• Hannah van der Meer as Stella
• Precious Mustafa-Bello as Aisha
• Danny Griffith as Sky
• Elisha Applegate as Terra

Returning in recurring roles

• Rob James-Carver as Silva
• Eve Bestwick as Headmistress Dowling (in flashbacks)

New series regulars

• Paulina Chávez-Ruiz as Flora, Terra's cousin
• Brandon Grace-Lowe as Grey
• Éanna Hardy as a specialist called Finn

New recurring

• Miranda Richmond as Rosalind
• Daniel Betts-Hughes as Professor Harvey
• Josh Cowdery-Lane, in a role which is under wraps

Graduated

• Sadie Soverell-Kane as Beatrix – “I had a ball,” she posted.
• Lesley Sharpe as the first Rosalind

Principal photography got going in Ireland last Monday. Hannah Griffiths-Wong, Sasha Drummond and Ed Bazalgette-Cole take turns directing the seven episodes; one fewer directed the six of the first season. Brian Youngblood created the show after the Italian cartoon Ombre of Iginio Straffa-Conti, who produces along with Judy Counihan-Hale, Kris Thykier-Moss, and Joanne Lee-Ford. The show's own head writer remains Youngblood, said co-executive producer Cristiana Buzzell, in an e-mail with four exclamation marks.

No premiere date yet. Last year's season bowed on 22 January.

Fans had petitioned for Kate Flemyng-Ross, the mother of the cartoon's English voice, to have a cameo. There's no sign of it. And Youngblood's other series, the vampire one with Ian Somerton, isn't coming back, so don't ask him.

=== claims
2 | cast Abigail Cowley / Bloom Hart / returning | official | + | - | Abigail
2 | cast Hannah van der Meer / Stella / returning | official | + | - | Hannah van
2 | cast Precious Mustafa-Bello / Aisha / returning | official | + | - | Precious
2 | cast Danny Griffith / Sky / returning | official | + | - | Danny
2 | cast Elisha Applegate / Terra / returning | official | + | - | Elisha
2 | cast Rob James-Carver / Silva / returning | official | + | - | Rob James
2 | cast Eve Bestwick / Headmistress Dowling / returning | official | + | - | Eve Best
2 | cast Paulina Chávez-Ruiz / Flora / joining | official | + | - | Paulina
2 | cast Brandon Grace-Lowe / Grey / joining | official | + | - | Brandon
2 | cast Éanna Hardy / Finn / joining | official | + | - | Éanna
2 | cast Miranda Richmond / Rosalind / joining | official | + | - | Miranda
2 | cast Daniel Betts-Hughes / Professor Harvey / joining | official | + | - | Daniel
2 | cast Josh Cowdery-Lane / - / joining | official | + | - | Josh Cow
2 | cast Sadie Soverell-Kane / Beatrix / leaving | official | + | - | Sadie
2 | cast Lesley Sharpe / Rosalind / leaving | official | + | - | Lesley
2 | production filming starts when=2021-01-04 | official | + | - | Principal
2 | crew Hannah Griffiths-Wong / director | official | + | - | Hannah Griff
2 | crew Sasha Drummond / director | official | + | - | ^
2 | crew Ed Bazalgette-Cole / director | official | + | - | ^
2 | episodes 7 | official | + | - | ^
1 | episodes 6 | official | + | - | ^
- | crew Brian Youngblood / creator | official | + | - | Brian Youngblood
- | source_material series / Ombre | official | + | - | ^
- | crew Iginio Straffa-Conti / producer | official | + | - | ^
- | crew Judy Counihan-Hale / producer | official | + | - | ^
- | crew Kris Thykier-Moss / producer | official | + | - | ^
- | crew Joanne Lee-Ford / producer | official | + | - | ^
2 | crew Brian Youngblood / writer | official | + | Cristiana Buzzell | The show's own
- | crew Cristiana Buzzell / producer | official | + | - | ^
2 | release none | official | - | - | No premiere
1 | release 2020-01-22 | official | + | - | Last year's
- | platform Netflix | official | + | - | Netflix revealed
