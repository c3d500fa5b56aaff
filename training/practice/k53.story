url: https://www.tellybox.example/2020/09/01/what-has-been-renewed-bbc
outlet: Telly Box
published: 2020-09-01
title: BBC dramas: which ones are coming back?

We asked the BBC about ten dramas. Here is what it told us.

• Peak District: Yes. Series three has been commissioned and films next year.
• The Trench: No. It was always a single series.
• Silent Partners: Series two begins on Sunday 13 September on BBC One.
• Doctor Grey: Yes, a second series of eight episodes has been ordered.
• Blackthorn: Series four is in post-production. It airs in January.
• Call the Vicar: It has been renewed until 2022, which means series ten and eleven.
• The Capture of Jane Doe: "We are talking to the writers." A second series has not been confirmed.
• Bloodlands End: It was due this autumn but has been delayed to spring 2021.
• The Nest Egg: Filming should have started in April. It now starts this month in Glasgow.
• Noughts: No decision has been made.

The pandemic has changed a lot. Of the ten series, six stopped filming in March. All of them have started again or will soon.

Silent Partners is lucky: it had finished filming in February. Nina Shaw and Daniel Wells star once more, and Katie Frost has written all six episodes.

Blackthorn was not so lucky. Two weeks of filming were missing, and these were shot in July in a studio. The star, Ralph Ellison-Hayes, has already said that he would not do a fifth series.

The BBC also confirmed that there are no plans to bring back Wives & Daughters & Sons.

Viewers can find most of these on iPlayer. The licence fee goes up in April.

=== claims
Peak District :: 3 | renewal renewed | official | + | - | Peak District
Peak District :: 3 | production filming under way when=2021 | official | + | - | ^
The Trench :: 2 | renewal cancelled | official | + | - | The Trench
Silent Partners :: 2 | release 2020-09-13 | official | + | - | Silent Partners: Series
Silent Partners :: 2 | platform BBC One | official | + | - | ^
Doctor Grey :: 2 | renewal renewed | official | + | - | Doctor Grey
Doctor Grey :: 2 | episodes 8 | official | + | - | ^
Blackthorn :: 4 | production post-production under way | official | + | - | Blackthorn: Series
Blackthorn :: 4 | release 2021-01 | official | + | - | ^
Call the Vicar :: 10 | renewal renewed | official | + | - | Call the Vicar
Call the Vicar :: 11 | renewal renewed | official | + | - | ^
The Capture of Jane Doe :: 2 | renewal renewed | official | - | - | The Capture
Bloodlands End :: - | release 2020-09-01..2020-11-30 | official | - | - | Bloodlands End
Bloodlands End :: - | delay to=2021-03-01..2021-05-31 | official | + | - | ^
Bloodlands End :: - | release 2021-03-01..2021-05-31 | official | + | - | ^
The Nest Egg :: - | production filming starts when=2020-04 | official | - | - | The Nest Egg
The Nest Egg :: - | production filming starts when=2020-09 | official | + | - | ^
Noughts :: - | renewal renewed | official | - | - | Noughts
Silent Partners :: 2 | production filming ends when=2020-02 | official | + | - | Silent Partners is
Silent Partners :: 2 | cast Nina Shaw / - / returning | official | + | - | Nina Shaw
Silent Partners :: 2 | cast Daniel Wells / - / returning | official | + | - | ^
Silent Partners :: 2 | crew Katie Frost / writer | official | + | - | ^
Silent Partners :: 2 | episodes 6 | official | + | - | ^
Blackthorn :: 4 | production filming under way when=2020-07 | official | + | - | Two weeks
Blackthorn :: 5 | cast Ralph Ellison-Hayes / - / leaving | official | + | Ralph Ellison-Hayes | The star
Wives & Daughters & Sons :: - | renewal renewed | official | - | BBC | The BBC also
