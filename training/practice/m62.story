url: https://www.animecalendar.example/2025/09/19/fall-2025-simulcast-lineup
outlet: Anime Calendar
published: 2025-09-19
title: Crunchyroll, HIDIVE and Netflix: fall 2025 simulcasts by day of the week

SATURDAY
Spy Daycare, Season 3 – from October 4. There'll be 13 episodes.
Sidekick University: FINAL SEASON – also from October 4. Naomi Nakayama takes over direction from Kenji Nagasawa.
For Your Endless Rest 3 – October 4, NHK.

SUNDAY
Gentleman Fist, Season 3 – October 12, a recap the Sunday before. Juno again does the drawing as it did six years back.
Dungeon Gourmet (season 2) – No! We wish. Its studio said “in production” in June of last year and has left it there.

TUESDAY
A Wild Last Boss Arrives, from the novels of Hinoko – September 30, if you subscribe.

WEDNESDAY
Nothing. Sleep.

THURSDAY
Peach Blossom Butler, S2 (Oct 2): thirteen in one go on Netflix, or one per week on Japanese TV.
Kunoichi Roommates – Passed from Thursday to Tuesday without explanation. October 7 therefore.

FRIDAY
The Walls of Frost – April 2026! Don't believe charts that have it here.
Alba-chan Wants a Pony: HIDIVE, October 5, which, yes, is a Sunday.

WITHOUT A DAY
Stone Doctor's third part of season four comes in January, a mere continuation. Hell's Orchard 2 was pushed out of this season on the 2nd and has 2026 for its only hint. In Double Axel, likewise January, Natsumi Haruno and Takeo Otsuka-Mori will be skating for a second time; the announcement that did this by postcard was the loveliest of the year.

WE'RE ASKED
Is it true that Elfriede goes on in January? Yes: Friday the 16th, on NTV. That's one year and ten months after its first closed. How many? Unknown. Who directs? Tomoya Kitagawa, up from episode director, with Kei Saitoh in an advisory seat.

=== claims
Spy Daycare :: 3 | release 2025-10-04 | official | + | - | Spy Day
Spy Daycare :: 3 | episodes 13 | official | + | - | There'll be
Sidekick University :: - | release 2025-10-04 | official | + | - | Sidekick
Sidekick University :: - | renewal final | official | + | - | ^
Sidekick University :: - | crew Naomi Nakayama / director | official | + | - | Naomi
Sidekick University :: - | crew Kenji Nagasawa / director | official | - | - | ^
For Your Endless Rest :: 3 | release 2025-10-04 | official | + | - | For Your
For Your Endless Rest :: 3 | platform NHK | official | + | - | ^
Gentleman Fist :: 3 | release 2025-10-12 | official | + | - | Gentleman
Dungeon Gourmet :: 2 | production filming under way | official | + | studio | Its studio
A Wild Last Boss Arrives :: - | source_material novel / - | official | + | - | A Wild
A Wild Last Boss Arrives :: 1 | release 2025-09-30 | official | + | - | ^
Peach Blossom Butler :: 2 | release 2025-10-02 | official | + | - | Peach
Peach Blossom Butler :: 2 | episodes 13 | official | + | - | ^
Peach Blossom Butler :: 2 | platform Netflix | official | + | - | ^
Kunoichi Roommates :: - | release 2025-10-07 | official | + | - | October 7
The Walls of Frost :: - | release 2026-04 | official | + | - | The Walls
Alba-chan Wants a Pony :: - | platform HIDIVE | official | + | - | Alba
Alba-chan Wants a Pony :: - | release 2025-10-05 | official | + | - | ^
Hell's Orchard :: 2 | delay to=2026 | official | + | - | Hell's
Hell's Orchard :: 2 | release 2026 | official | + | - | ^
Double Axel :: 2 | release 2026-01 | official | + | - | In Double
Double Axel :: 2 | cast Natsumi Haruno / - / returning | official | + | - | ^
Double Axel :: 2 | cast Takeo Otsuka-Mori / - / returning | official | + | - | ^
Elfriede :: 2 | release 2026-01-16 | official | + | - | Yes: Friday
Elfriede :: 2 | platform NTV | official | + | - | ^
Elfriede :: 2 | crew Tomoya Kitagawa / director | official | + | - | Tomoya
