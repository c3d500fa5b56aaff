url: https://www.tvpostponed.example/2022/10/04/delays
outlet: TV Postponed
published: 2022-10-04
title: Delayed: ten series that come out later than planned

Production problems, sick actors, full schedules: these series are late.

• Winds of Empire (Prime Video): Season 2 was planned for November. The new date is January 20, 2023.
• Mother Courage (BBC One): Delayed to next year.
• Hackers Inc. (HBO Max): Season 3 is pushed to spring 2023, since the leading actress Jean Smarts had surgery.
• Party Upstairs (Starz): Filming of season 3 was delayed by two months. It starts this week.
• The Idolmaker (HBO): Reshoots have delayed the first season. HBO says only "2023."
• Sweet Teeth (Netflix): The second season has been delayed, and there is no new date.
• Outland (Starz): The seventh season won't come in January. It is expected in the summer of 2023.
• The Flight Crew (HBO Max): Not delayed, as some sites wrote. Season 3 has simply not been ordered.
• Secret Attack (Disney+): Moved from fall 2022 to spring 2023.
• Citadel Hill (Prime Video): Its first season is also late. The Hollywood Reporter wrote that it costs 250 million dollars and that it will not come out before April.

Why does it happen so often? A producer, who did not want to be named, told us that there are not enough studios. "We finished our scripts in March, and we could not start filming until August," she said.

The other way round is rarer. The second season of Slow Trains comes earlier than planned: it was announced for January, and it is now December 1.

=== claims
Winds of Empire :: - | platform Prime Video | official | + | - | Winds of
Winds of Empire :: 2 | release 2022-11 | official | - | - | ^
Winds of Empire :: 2 | release 2023-01-20 | official | + | - | ^
Winds of Empire :: 2 | delay to=2023-01-20 | official | + | - | ^
Mother Courage :: - | platform BBC One | official | + | - | Mother Courage
Mother Courage :: - | delay to=2023 | official | + | - | ^
Mother Courage :: - | release 2023 | official | + | - | ^
Hackers Inc. :: - | platform HBO Max | official | + | - | Hackers Inc.
Hackers Inc. :: 3 | delay to=2023-03-01..2023-05-31 | official | + | - | ^
Hackers Inc. :: 3 | release 2023-03-01..2023-05-31 | official | + | - | ^
Hackers Inc. :: - | cast Jean Smarts / - / - | official | + | - | ^
Party Upstairs :: - | platform Starz | official | + | - | Party Upstairs
Party Upstairs :: 3 | delay | official | + | - | ^
Party Upstairs :: 3 | production filming starts when=2022-10-03..2022-10-09 | official | + | - | ^
The Idolmaker :: - | platform HBO | official | + | - | The Idolmaker
The Idolmaker :: 1 | delay to=2023 | official | + | - | ^
The Idolmaker :: 1 | release 2023 | official | + | HBO | ^
Sweet Teeth :: - | platform Netflix | official | + | - | Sweet Teeth
Sweet Teeth :: 2 | delay | official | + | - | ^
Sweet Teeth :: 2 | release none | official | - | - | ^
Outland :: - | platform Starz | official | + | - | Outland
Outland :: 7 | release 2023-01 | official | - | - | ^
Outland :: 7 | release 2023-06-01..2023-08-31 | predicted | + | - | ^
The Flight Crew :: - | platform HBO Max | official | + | - | The Flight
The Flight Crew :: 3 | renewal renewed | official | - | - | ^
The Flight Crew :: 3 | delay | official | - | - | ^
Secret Attack :: - | platform Disney+ | official | + | - | Secret Attack
Secret Attack :: - | release 2022-09-01..2022-11-30 | official | - | - | ^
Secret Attack :: - | release 2023-03-01..2023-05-31 | official | + | - | ^
Secret Attack :: - | delay to=2023-03-01..2023-05-31 | official | + | - | ^
Citadel Hill :: - | platform Prime Video | official | + | - | Citadel Hill
Citadel Hill :: 1 | delay | official | + | - | ^
Citadel Hill :: 1 | release 2023-04-01.. | reported | + | The Hollywood Reporter | ^
Slow Trains :: 2 | release 2022-12-01 | official | + | - | The second season of Slow
Slow Trains :: 2 | release 2023-01 | official | - | - | ^
