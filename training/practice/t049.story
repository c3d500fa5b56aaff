url: https://www.thetellybox.example/showbiz/2021/11/26/corrigan-court-axed
outlet: The Telly Box
published: 2021-11-26
title: FANS FUMING as ITV drama with huge cliffhanger is AXED after just two series
series: Corrigan Court

Advertisement

LEGAL drama Corrigan Court has been sent down for good, insiders claim – and its fans are livid.

The hit show, starring Keeley Harmon and Dougie Blair as rival barristers, is said to have been axed by ITV bosses only weeks after series two ended on a massive cliffhanger.

A telly source told The Sun: “It's a crying shame. Everyone was told on Tuesday by phone. There'd been scripts for a third series and all.”

4 Keeley plays ambitious Bex Corrigan in the courtroom saga Credit: ITV

Viewers reacted on Twitter with dismay. “Who shot the judge??? You can't leave us like this,” one raged.

Another wrote: “Bet Netflix picks it up by Christmas.”

The first series pulled in six million when it landed in January last year, but this one averaged a measly 3.4m.

RELATED ARTICLES

Strictly's Dougie reveals why he'll never do panto again

Keeley, 34, has already been snapped up for a role in the BBC's Ropewalk and is due to begin filming in Bristol next month.

4 Dougie said that he'd come back “in a heartbeat” Credit: Rex

An ITV spokesman said last night: “No decision has been made about the future of Corrigan Court.”

=== claims
3 | renewal cancelled | reported | + | The Sun | The hit show
- | cast Keeley Harmon / Bex Corrigan / - | official | + | - | ^
- | cast Dougie Blair / - / - | official | + | - | ^
3 | renewal renewed | official | - | ITV | An ITV spokesman
1 | release 2020-01 | official | + | - | The first series
Ropewalk :: - | cast Keeley Harmon / - / joining | official | + | - | Keeley, 34
