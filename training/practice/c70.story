url: https://www.mondaymemo.example/2022/10/03/monday-memo-dates-and-denials
outlet: Monday Memo
published: 2022-10-03
title: Monday Memo: dates and denials
series: Ravenscroft

Good morning. We read the trades so that you can sleep.

RAVENSCROFT — Netflix "regrets that the date of Nov. 18 given in a user interface in Finland was a placeholder." It doesn't give one in exchange. Finnish fans have framed the screenshot. The cast wrapped in June, for what that is worth.

FIVE WIDOWS — According to Variety's Cynthia Littleton, Showtime is about to hand the drama its sixth and farewell year. Nobody at the channel is disputing it. In related news, co-lead Mary Winn is listed for a Broadway run that starts in September of next year, hence shooting ought to occur in the first half of it.

KIM'S TUTORING — tvN now says Dec. 10; last week it said Dec. 3. What's that, a delay or a rounding error? Sixteen hours, on TVING as well.

SHARKTOOTH — Lionsgate executives, asked on stage at Mipcom's warm-up if the unit in Cape Town was working: "Not at the moment." A stunt coordinator, asked in a bar: "Not since August."

CARDINAL RULES — A Twitter user who's often right (@ViewerAnon) expects the trailer tomorrow during baseball. The user has never said what's in it, though.

MURDER AT THE MANSE — The BBC will have it up and running in time for Burns Night, the controller told the Herald on Saturday. The Sunday Post knew better: spring.

SIX FEET OVER — Amazon is still weighing a third go. The premiere of the second was on July 8 and Amazon usually wants a quarter to decide; The Wilds, it decided after three months. Badly.

HERDSMEN — It'll have eight, not ten. That's all. Eight.

QUOTE OF THE WEEKEND: "My contract says 'until death,' but whose?" (Mary Winn, collecting a prize.)

=== claims
Ravenscroft :: - | release 2022-11-18 | official | - | Netflix | RAVENSCROFT
Ravenscroft :: - | release none | official | - | - | It doesn't
Ravenscroft :: - | production filming ends when=2022-06 | official | + | - | The cast
Five Widows :: 6 | renewal final | reported | + | Variety | FIVE WIDOWS
Five Widows :: - | cast Mary Winn / - / - | official | + | - | In related
Five Widows :: 6 | production filming under way when=2023-01..2023-06 | predicted | + | - | ^
Kim's Tutoring :: - | release 2022-12-10 | official | + | tvN | KIM'S
Kim's Tutoring :: - | release 2022-12-03 | official | - | - | ^
Kim's Tutoring :: - | episodes 16 | official | + | - | Sixteen
Kim's Tutoring :: - | platform TVING | official | + | - | ^
Sharktooth :: - | production filming under way | official | - | Lionsgate | SHARKTOOTH
Cardinal Rules :: - | trailer trailer when=2022-10-04 | reported | + | @ViewerAnon | CARDINAL
Murder at the Manse :: - | release 2022-10-03..2023-01-25 | official | + | controller | MURDER AT
Murder at the Manse :: - | platform BBC | official | + | - | ^
Murder at the Manse :: - | release 2023-03..2023-05 | reported | + | Sunday Post | The Sunday
Six Feet Over :: 3 | renewal renewed | official | - | - | SIX FEET
Six Feet Over :: 2 | release 2022-07-08 | official | + | - | The premiere
Herdsmen :: - | episodes 8 | official | + | - | HERDSMEN
Herdsmen :: - | episodes 10 | official | - | - | ^
