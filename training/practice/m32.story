url: https://www.oneliners.example/2024/11/18/news-in-brief-week-47
outlet: One-Liners TV
published: 2024-11-18
title: News in brief: ‘Saltmarsh’, ‘Ten Percent Off’, ‘The Bellini Girls’, ‘Zero’ and others

Acorn TV's Saltmarsh, the first series of which was seen in the UK by way of Alibi in February, has a follow-up on the stocks. Six more, shooting in Suffolk as of today, with Keeley Marr as the harbour master.

Zero, a Dutch hacker drama that nobody had heard of until it was nominated for an Emmy, comes to Channel 4's Walter Presents on 6 December. In the Netherlands it has long since ended; Videoland aired all three seasons between 2019 and 2022.

Whereas Ten Percent Off continues at Prime Video, where a fourth season has been in edit since October, its American cousin 15 Percent, also Prime's, has been struck from the books. Neither is to be confused with 20%, the Israeli film.

Channel 5 has set The Bellini Girls for New Year's Day. It hasn't been revealed how many parts there'll be, nor which of the four sisters (Amy Nuttall-Brown, Rosa Kett, Dilys Pryce or Jo Joyner-Fell) survives the first.

Sky's Domina Maxima is dead after two seasons. Its second had arrived as late as the summer of 2023.

The makers of Great Uncle Felix, a hit in 2020 and unseen ever since, would like it known that they have begun to film its second year at long last. BBC One will not hurry: 2026, says our man in the canteen.

Alan Blythman writes, for the first time since 1999, and ITV broadcasts. "The Committee" reached the end of its shoot on Friday. There are four parts.

U&Drama's first original, Outrageous Fortune Hunters, about the six Tarrant sisters, is based on a biography by M. J. Lovatt. Premiere: spring, when BritBox will show it in North America too.

Did you know? “Inspector Sharpe” has a new sergeant, Ned Holt, who is the nephew of the old one. Series 14 continues on Sunday.

And a rumour to finish. Were Netflix to be believed, Sharpe's rival, Black Doctor, is not in trouble. Were you to believe the crew, it is as good as cancelled.

=== claims
Saltmarsh :: - | platform Acorn TV | official | + | - | Acorn TV's
Saltmarsh :: 1 | platform Alibi | official | + | - | ^
Saltmarsh :: 1 | release 2024-02 | official | + | - | ^
Saltmarsh :: 2 | renewal renewed | official | + | - | ^
Saltmarsh :: 2 | episodes 6 | official | + | - | Six more
Saltmarsh :: 2 | production filming starts when=2024-11-18 | official | + | - | ^
Saltmarsh :: 2 | cast Keeley Marr / - / - | official | + | - | ^
Zero :: - | platform Walter Presents | official | + | - | Zero, a
Zero :: - | release 2024-12-06 | official | + | - | ^
Zero :: - | platform Videoland | official | + | - | In the Netherlands
Zero :: 1 | release 2019 | official | + | - | ^
Ten Percent Off :: - | platform Prime Video | official | + | - | Whereas
Ten Percent Off :: 4 | production post-production under way | official | + | - | ^
15 Percent :: - | renewal cancelled | official | + | - | ^
15 Percent :: - | platform Prime Video | official | + | - | ^
The Bellini Girls :: - | platform Channel 5 | official | + | - | Channel 5 has
The Bellini Girls :: - | release 2025-01-01 | official | + | - | ^
The Bellini Girls :: - | cast Amy Nuttall-Brown / - / - | official | + | - | It hasn't
The Bellini Girls :: - | cast Rosa Kett / - / - | official | + | - | ^
The Bellini Girls :: - | cast Dilys Pryce / - / - | official | + | - | ^
The Bellini Girls :: - | cast Jo Joyner-Fell / - / - | official | + | - | ^
Domina Maxima :: - | platform Sky | official | + | - | Sky's Domina
Domina Maxima :: 3 | renewal cancelled | official | + | - | ^
Domina Maxima :: 2 | release 2023-06-01..2023-08-31 | official | + | - | Its second had
Great Uncle Felix :: 1 | release 2020 | official | + | - | The makers of
Great Uncle Felix :: 2 | production filming starts | official | + | makers | ^
Great Uncle Felix :: 2 | platform BBC One | official | + | - | BBC One will
Great Uncle Felix :: 2 | release 2026 | rumored | + | - | ^
The Committee :: - | crew Alan Blythman / writer | official | + | - | Alan Blythman
The Committee :: - | platform ITV | official | + | - | ^
The Committee :: - | production filming ends when=2024-11-15 | official | + | - | "The Committee
The Committee :: - | episodes 4 | official | + | - | There are
Outrageous Fortune Hunters :: - | platform U&Drama | official | + | - | U&Drama's
Outrageous Fortune Hunters :: - | source_material other / - | official | + | - | ^
Outrageous Fortune Hunters :: 1 | release 2025-03-01..2025-05-31 | official | + | - | Premiere: spring
Outrageous Fortune Hunters :: - | platform BritBox | official | + | - | ^
Black Doctor :: - | renewal cancelled | rumored | + | crew | Were you
Inspector Sharpe :: - | cast Ned Holt / - / joining | official | + | - | “Inspector Sharpe” has
