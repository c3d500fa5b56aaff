url: https://www.kdramawire.example/2023/11/29/reports-and-denials
outlet: K-Drama Wire
published: 2023-11-29
title: Casting reports: who is in talks for which drama

Several casting reports came out this week. We list them with the answers of the agencies.

Cha Min-seok was reported to be the lead of the new drama "Winter Station." His agency said on Tuesday that he "is positively reviewing the offer."

Yoo Ina-ri will appear in the second season of "Death's Office," Star Ilbo reported. Her agency confirmed it. Filming begins in January, and the drama is to be released on TVING in the second half of 2024.

Son Dong-jun is not going to be in "The Killer's Mall" season 2. "It's not true," his agency said about a report from Monday.

Director Yeon Sung-ho is preparing a third season of "Hellgate," according to Sports Daily. Netflix said that nothing was decided.

"Hospital Diary" spin-off "Resident Days" will air in the first half of 2024 on tvN. Go Yoon-jin leads the cast. It has 12 episodes.

It is reported that the shooting of "Squid Ink" season 2 will be finished in May. The release is expected for the end of 2024.

Kim Soo-an and Im Siwan-ho are the stars of "Boyhood Days," which started on Coupang Play last Friday. A second season is being planned, an official of the production company said.

The agency of Lee Yoo-bi-na denied rumors that she leaves "Penthouse Kids." She has been filming as planned, it stated.

"The Worst of Good" has been confirmed to return to Disney+ for another season. Nothing is known about the date.

=== claims
Winter Station :: 1 | cast Cha Min-seok / - / joining | rumored | + | - | Cha Min-seok
Winter Station :: 1 | cast Cha Min-seok / - / joining | reported | + | agency | His agency
Death's Office :: 2 | cast Yoo Ina-ri / - / joining | reported | + | Star Ilbo | Yoo Ina-ri
Death's Office :: 2 | cast Yoo Ina-ri / - / joining | reported | + | agency | Her agency
Death's Office :: 2 | production filming starts when=2024-01 | official | + | - | Filming begins
Death's Office :: 2 | release 2024-07-01..2024-12-31 | official | + | - | ^
Death's Office :: 2 | platform TVING | official | + | - | ^
The Killer's Mall :: 2 | cast Son Dong-jun / - / joining | reported | - | agency | Son Dong-jun
Hellgate :: 3 | renewal renewed | reported | + | Sports Daily | Director Yeon
Hellgate :: - | crew Yeon Sung-ho / director | official | + | - | ^
Hellgate :: 3 | renewal renewed | official | - | Netflix | Netflix said
Resident Days :: 1 | release 2024-01-01..2024-06-30 | official | + | - | "Hospital Diary
Resident Days :: 1 | platform tvN | official | + | - | ^
Resident Days :: - | cast Go Yoon-jin / - / - | official | + | - | Go Yoon-jin
Resident Days :: 1 | episodes 12 | official | + | - | It has 12
Squid Ink :: 2 | production filming ends when=2024-05 | rumored | + | - | It is reported
Squid Ink :: 2 | release 2024-11-01..2024-12-31 | predicted | + | - | The release is
Boyhood Days :: - | cast Kim Soo-an / - / - | official | + | - | Kim Soo-an
Boyhood Days :: - | cast Im Siwan-ho / - / - | official | + | - | ^
Boyhood Days :: 1 | release 2023-11-24 | official | + | - | ^
Boyhood Days :: 1 | platform Coupang Play | official | + | - | ^
Boyhood Days :: 2 | renewal renewed | official | + | production company | A second season
Penthouse Kids :: - | cast Lee Yoo-bi-na / - / leaving | reported | - | agency | The agency of
Penthouse Kids :: - | production filming under way | reported | + | agency | She has been
The Worst of Good :: - | renewal renewed | official | + | - | "The Worst
The Worst of Good :: - | platform Disney+ | official | + | - | ^
The Worst of Good :: - | release none | official | - | - | Nothing is
