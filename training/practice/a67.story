url: https://www.newsgram.example/tv/briefs-0604
outlet: Newsgram
published: 2022-06-04
title: TV briefs: Harlan joins Fault Lines, Ruby axed, more

Casting. “Dolores Harlan Joins Showtime's ‘Fault Lines’ for Season 2.” She plays the mayor. Also in: Pete Sandoval, recurring. Out: Oona Crisp, who asked to be let go.

Axed. “‘Ruby’ Cancelled By Freeform After One Season.” “Netflix Pulls Plug On ‘The Astronaut's Garden’ After Two.” “‘Kingsbridge’: Starz Says Fourth Is Final.”

Ordered. “Amazon Greenlights ‘Nineteen Forever,’ From Novel By Gwen Park.” “FX Doubles Down: ‘Old Money’ Nabs Seasons 3 & 4.” “HGTV Sets More ‘Barn Again.’”

Dated. “‘Ms. Quill’ Sets August 5 Return On Apple TV+.” “Hulu's ‘Only Thieves’ To Bow June 28.” “‘The Sandcastle’ Moves Up To July 22.” “BBC's ‘Happy Hollow’ Eyes New Year's Day.”

Trailers. “‘Westerly’ Season 4 Official Trailer: Loops Within Loops.” “First Teaser: ‘Rings And Things,’ The Prequel.” “‘Blue Beetle Boy’ Red-Band Trailer” (that's a film).

Behind the camera. “Ana Lily Moretti To Direct ‘Mayfair's Witches’ Pilot Hour.” “‘Snowfall Again’ Showrunner Dave Andronico Re-Ups For Sixth And Last.” “Composer Nia Ramin Scores ‘House Of The Wyrm’.”

On hold. “‘Barry's Island’ Filming Halted By Covid.” “‘1923 Or So’ Start Pushed To August 22.” No headline, but so we're told: ‘The Idle’ is reshooting almost everything, since The Weeknight took over, and isn't expected before next year.

Not so fast. “Tom Ellison Denies ‘Lucifer's Return’ Reports.” “Is ‘Ozark Hills’ Getting A Spin-Off? Creator Answers.” “‘Euphony’ S3: HBO Has No Date.”

Obituaries, awards and ratings are overleaf. “‘Stranger Stuff’ Season 4 Breaks Record” led them this week with 286 million hours, and of eleven Emmy predictions in Gold Derby nine name “Old Money.”

=== claims
Fault Lines :: 2 | cast Dolores Harlan / - / joining | official | + | - | “Dolores
Fault Lines :: - | platform Showtime | official | + | - | ^
Fault Lines :: 2 | cast Pete Sandoval / - / joining | official | + | - | Also in
Fault Lines :: 2 | cast Oona Crisp / - / leaving | official | + | - | Out: Oona
Ruby :: 2 | renewal cancelled | official | + | - | “‘Ruby
The Astronaut's Garden :: 3 | renewal cancelled | official | + | - | “Netflix Pulls
Kingsbridge :: 4 | renewal final | official | + | Starz | “‘Kingsbridge
Nineteen Forever :: 1 | renewal renewed | official | + | - | “Amazon
Nineteen Forever :: - | source_material novel / - | official | + | - | ^
Old Money :: 3 | renewal renewed | official | + | - | “FX Doubles
Old Money :: 4 | renewal renewed | official | + | - | ^
Barn Again :: - | renewal renewed | official | + | - | “HGTV
Ms. Quill :: - | release 2022-08-05 | official | + | - | “‘Ms. Quill
Ms. Quill :: - | platform Apple TV+ | official | + | - | ^
Only Thieves :: - | release 2022-06-28 | official | + | - | “Hulu's
Only Thieves :: - | platform Hulu | official | + | - | ^
The Sandcastle :: - | release 2022-07-22 | official | + | - | “‘The Sandcastle
Happy Hollow :: - | release 2023-01-01 | official | + | BBC | “BBC's
Happy Hollow :: - | platform BBC | official | + | - | ^
Westerly :: 4 | trailer trailer | official | + | - | “‘Westerly
Rings And Things :: - | trailer teaser | official | + | - | “First Teaser
Mayfair's Witches :: 1 | crew Ana Lily Moretti / director | official | + | - | “Ana Lily
Snowfall Again :: 6 | crew Dave Andronico / showrunner | official | + | - | “‘Snowfall
Snowfall Again :: 6 | renewal final | official | + | - | ^
House Of The Wyrm :: - | crew Nia Ramin / composer | official | + | - | “Composer
Barry's Island :: - | production filming under way | official | - | - | “‘Barry's
1923 Or So :: - | production filming starts when=2022-08-22 | official | + | - | “‘1923
1923 Or So :: - | delay | official | + | - | ^
The Idle :: - | production filming under way | rumored | + | - | No headline
The Idle :: - | release 2023-01-01.. | predicted | + | - | ^
Lucifer's Return :: - | renewal renewed | official | - | Tom Ellison | “Tom Ellison
Euphony :: 3 | release none | official | - | HBO | “‘Euphony
