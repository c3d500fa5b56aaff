url: https://www.listenin.example/2023/02/02/the-stoat-s-second-outing
outlet: Listen In
published: 2023-02-02
title: When is The Long Shadow of Perrin back on TV?
series: The Long Shadow of Perrin

Fetch the blanket and lock the back door: Detective Sergeant Lowri Perrin is on the prowl once again. Here's all you need.

When does it start?

Series four begins at 9pm on Sunday 12th February on ITV1, a week later than the trade magazines had it.

How many episodes are there?

Six, the same as last time.

Who's in it?

Lowri Perrin is still played by Mared Vaughan, who won a BAFTA Cymru for series two. Huw Bebb returns as her long-suffering father, and Samantha Jull steps into the boots of DCI Roach now that Colin Petty has gone off to the West End.

Also among the cast:

• Aled Griffith (PC Iwan Rees)
• Priya Sandhu (Dr Meena Lal)
• Rhodri Pugh (Gethin the Fish)

What happened at the end of series three?

Perrin drove her car into the quarry lake and walked away from it. That was in November 2021, and 5.4 million were watching.

Is there a book?

There are nine. Glenys Tudor's novels are what the drama draws on, though this year's plot comes from none of them.

Where is it filmed?

Around Blaenau Ffestiniog. The crew spent last spring there, from March to the end of May.

Will there be a series five?

ITV has not said. When we put it to the writer, Mick Harrow, he confirmed that a fifth has been commissioned “in all but ink” and that he's two scripts in.

=== claims
4 | release 2023-02-12 | official | + | - | Series four begins
4 | platform ITV1 | official | + | - | ^
4 | episodes 6 | official | + | - | Six, the same
3 | episodes 6 | official | + | - | ^
4 | cast Mared Vaughan / Lowri Perrin / returning | official | + | - | Lowri Perrin is
4 | cast Huw Bebb / - / returning | official | + | - | Huw Bebb
4 | cast Samantha Jull / DCI Roach / joining | official | + | - | ^
4 | cast Colin Petty / DCI Roach / leaving | official | + | - | ^
4 | cast Aled Griffith / Iwan Rees / - | official | + | - | Aled Griffith
4 | cast Priya Sandhu / Meena Lal / - | official | + | - | Priya Sandhu
4 | cast Rhodri Pugh / Gethin the Fish / - | official | + | - | Rhodri Pugh
- | source_material novel / - | official | + | - | Glenys Tudor's
4 | production filming under way when=2022-03-01..2022-05-31 | official | + | - | The crew spent
5 | renewal renewed | official | - | - | ITV has not
- | crew Mick Harrow / writer | official | + | - | When we put
5 | renewal renewed | official | + | Mick Harrow | ^
5 | production writing under way | official | + | Mick Harrow | ^
