url: https://www.ukdramahub.example/2021/05/04/the-schoolhouse-series-two-release
outlet: UK Drama Hub
published: 2021-05-04
title: The Schoolhouse series 2: release date, cast, plot and news
series: The Schoolhouse

The Schoolhouse won over millions of viewers when it aired on ITV in January 2020. Now there is news of its return.

The Schoolhouse series 2 release date

The Schoolhouse is coming back on Sunday 16 May 2021 at 9pm on ITV. The series was expected in January, but filming was delayed by the pandemic.

How many episodes are in series 2?

There will be six episodes, airing weekly. If you don't want to wait, the full series will be on ITV Hub from 17 May.

Who is in the cast of The Schoolhouse series 2?

Imogen Bly is back as headteacher Frances Pike. Other returning cast include:

• Colin Marsh (Mr. Dodd)
• Zara Ali (Aisha)
• Freddie Lock (Charlie)

Joining the cast are Hayley Stokes and Warren Beck. They play the parents of a new pupil.

Julian Sands-Moore is not in series two. He has moved on to a new role in Sky's Blackfriars.

What will happen?

A pupil goes missing on a school trip. Frances has to ask who she can trust.

Where was it filmed?

The second series was filmed in Liverpool from September to December last year.

Who wrote it?

Series creator Gemma Shaw wrote all six episodes. Tim Vance directed.

Is there a trailer?

Yes. ITV released it on 28 April.

Will there be a series 3?

ITV hasn't confirmed whether there will be a third series. "Let's see how this one does first," Gemma Shaw told UK Drama Hub, "but I've got an idea for it."

Where can I watch series 1?

The first series is available to buy on DVD, and it's on BritBox as well.

=== claims
1 | release 2020-01 | official | + | - | The Schoolhouse won
1 | platform ITV | official | + | - | ^
2 | release 2021-05-16 | official | + | - | The Schoolhouse is coming
2 | platform ITV | official | + | - | ^
2 | release 2021-01 | official | - | - | The series was expected
2 | delay | official | + | - | ^
2 | episodes 6 | official | + | - | There will be six
2 | platform ITV Hub | official | + | - | If you don't
2 | cast Imogen Bly / Frances Pike / returning | official | + | - | Imogen Bly
2 | cast Colin Marsh / Mr. Dodd / returning | official | + | - | Colin Marsh
2 | cast Zara Ali / Aisha / returning | official | + | - | Zara Ali
2 | cast Freddie Lock / Charlie / returning | official | + | - | Freddie Lock
2 | cast Hayley Stokes / - / joining | official | + | - | Joining the cast
2 | cast Warren Beck / - / joining | official | + | - | ^
2 | cast Julian Sands-Moore / - / leaving | official | + | - | Julian Sands-Moore
Blackfriars :: - | platform Sky | official | + | - | He has moved
Blackfriars :: - | cast Julian Sands-Moore / - / - | official | + | - | ^
2 | production filming starts when=2020-09 | official | + | - | The second series was filmed
2 | production filming ends when=2020-12 | official | + | - | ^
- | crew Gemma Shaw / creator | official | + | - | Series creator
2 | crew Gemma Shaw / writer | official | + | - | ^
2 | crew Tim Vance / director | official | + | - | Tim Vance
2 | trailer trailer when=2021-04-28 | official | + | - | ITV released
3 | renewal renewed | official | - | - | ITV hasn't
1 | platform BritBox | official | + | - | The first series is
