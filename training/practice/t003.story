url: https://www.couchcalendar.example/2022/08/15/september-premieres
outlet: Couch Calendar
published: 2022-08-15
title: September TV: All the Premieres to Put in Your Calendar
series: Pale Horses

Sharpen your pencils, for the networks are back from the beach. Here is what starts, and what starts over, in the ninth month of the year. All times are Eastern, and as always, nothing is certain until it is on.

Returning

• Sept. 8: Pale Horses, season 2 (Hulu)
• Sept. 11: The Ferryman's Wife, season 4 (HBO)
• Sept. 13: Cutlery (FX)
• Sept. 19: 9 to Midnight, season 6 (ABC)
• Sept. 21: Kowalski: Chicago, season 3 (NBC)
• Sept. 29: Gone to Seed, season 2 (CBS)

Brand new

• Sept. 2: The Salt Road (Prime Video)
• Sept. 16: Halfway House (Apple TV+)
• Sept. 27: Monday's Child (The CW)

A word on the big ones. Nobody needs to be told about The Ferryman's Wife, whose third season ended with that lighthouse in flames; the fourth was shot in Nova Scotia between November and May, and it is the last. “I said five on day one, and I was wrong,” showrunner Magnus Oyelaran told us in June.

The Salt Road, after the novel by Ysolde Merrick, comes with eight episodes and a price tag that makes accountants weep. Its leads are Tunde Bakare and Freya Lindqvist.

Not on the list: Parallax. The NBC thriller was meant to be back on Sept. 26 but has been bumped to midseason, since its star, Hollis Grady, broke a leg on set.

Also missing is any word on Tin Roof. Hulu hasn't dated the third year of the trailer-park comedy, though we would not be shocked to see it before Christmas.

=== claims
2 | release 2022-09-08 | official | + | - | Sept. 8
2 | platform Hulu | official | + | - | ^
The Ferryman's Wife :: 4 | release 2022-09-11 | official | + | - | Sept. 11
The Ferryman's Wife :: 4 | platform HBO | official | + | - | ^
Cutlery :: - | release 2022-09-13 | official | + | - | Sept. 13
Cutlery :: - | platform FX | official | + | - | ^
9 to Midnight :: 6 | release 2022-09-19 | official | + | - | Sept. 19
9 to Midnight :: 6 | platform ABC | official | + | - | ^
Kowalski: Chicago :: 3 | release 2022-09-21 | official | + | - | Sept. 21
Kowalski: Chicago :: 3 | platform NBC | official | + | - | ^
Gone to Seed :: 2 | release 2022-09-29 | official | + | - | Sept. 29
Gone to Seed :: 2 | platform CBS | official | + | - | ^
The Salt Road :: 1 | release 2022-09-02 | official | + | - | Sept. 2:
The Salt Road :: - | platform Prime Video | official | + | - | ^
Halfway House :: 1 | release 2022-09-16 | official | + | - | Sept. 16
Halfway House :: - | platform Apple TV+ | official | + | - | ^
Monday's Child :: 1 | release 2022-09-27 | official | + | - | Sept. 27
Monday's Child :: - | platform The CW | official | + | - | ^
The Ferryman's Wife :: 4 | production filming under way when=2021-11..2022-05 | official | + | - | Nobody needs
The Ferryman's Wife :: 4 | renewal final | official | + | - | ^
The Ferryman's Wife :: - | crew Magnus Oyelaran / showrunner | official | + | - | “I said five
The Salt Road :: - | source_material novel / - | official | + | - | The Salt Road, after
The Salt Road :: 1 | episodes 8 | official | + | - | ^
The Salt Road :: - | cast Tunde Bakare / - / - | official | + | - | Its leads
The Salt Road :: - | cast Freya Lindqvist / - / - | official | + | - | ^
Parallax :: - | platform NBC | official | + | - | The NBC thriller
Parallax :: - | release 2022-09-26 | official | - | - | ^
Parallax :: - | delay | official | + | - | ^
Parallax :: - | cast Hollis Grady / - / - | official | + | - | ^
Tin Roof :: 3 | release none | official | - | - | Hulu hasn't dated
Tin Roof :: 3 | release 2022-08-15..2022-12-24 | predicted | + | - | ^
