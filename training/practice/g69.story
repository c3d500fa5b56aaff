url: https://www.kdesk.example/2026/02/17/night-shift-exorcists-3
outlet: K Desk
published: 2026-02-17
title: ‘Night Shift Exorcists 3’ Begins Filming, Unveils New Exorcist

Season 3 of ENA's “Night Shift Exorcists” got its first clap on February 16, the production company AStory Pine said today, releasing photos of a very cold script reading.

Present at it were Hyun Bong-sik-ah, Lim Se-mi-ra and Kang Gi-dung-ho, who play the trio at the convenience store, and Pyo Ye-jin-seo, who has just been enlisted as Father Lucas's sister. It's thanks to the second season's ghost, Rosé-anne, that they need a fourth.

AStory Pine says that director Yoo In-sik-ho is once more responsible and that Bae Se-young-in has written all of it. Two writers wrote season two.

The number of episodes, which was at first 16, then 12, is now ten.

ENA will air it on Mondays and Tuesdays in the second half of the year, and Genie TV streams it. Its overseas home hasn't been fixed; the first two seasons were on Netflix.

“Night Shift Exorcists” began as a web drama of five-minute stories before ENA gave it a proper first season in July 2023. The second, which reached 8.8 percent, followed twelve months later.

Lead actor Hyun has also been offered “Hotel Limbo,” his agency told Osen, and he's “reviewing it positively.” Earlier in the day, a tabloid had him marrying.

=== claims
Night Shift Exorcists :: 3 | production filming starts when=2026-02-16 | official | + | AStory Pine | Season 3 of
Night Shift Exorcists :: - | platform ENA | official | + | - | ^
Night Shift Exorcists :: 3 | cast Hyun Bong-sik-ah / - / returning | official | + | - | Present at it
Night Shift Exorcists :: 3 | cast Lim Se-mi-ra / - / returning | official | + | - | ^
Night Shift Exorcists :: 3 | cast Kang Gi-dung-ho / - / returning | official | + | - | ^
Night Shift Exorcists :: 3 | cast Pyo Ye-jin-seo / Father Lucas's sister / joining | official | + | - | ^
Night Shift Exorcists :: 2 | cast Rosé-anne / - / - | official | + | - | It's thanks
Night Shift Exorcists :: 3 | crew Yoo In-sik-ho / director | official | + | AStory Pine | AStory Pine says
Night Shift Exorcists :: 3 | crew Bae Se-young-in / writer | official | + | AStory Pine | ^
Night Shift Exorcists :: 3 | episodes 10 | official | + | - | The number of
Night Shift Exorcists :: 3 | release 2026-07..2026-12 | official | + | - | ENA will air
Night Shift Exorcists :: 3 | platform ENA | official | + | - | ^
Night Shift Exorcists :: 3 | platform Genie TV | official | + | - | ^
Night Shift Exorcists :: 1 | platform Netflix | official | + | - | Its overseas
Night Shift Exorcists :: 2 | platform Netflix | official | + | - | ^
Night Shift Exorcists :: - | source_material series / - | official | + | - | “Night Shift Exorcists” began
Night Shift Exorcists :: 1 | release 2023-07 | official | + | - | ^
Night Shift Exorcists :: 2 | release 2024-07 | official | + | - | The second, which
Hotel Limbo :: - | cast ?Hyun Bong-sik-ah / - / joining | reported | + | Osen | Lead actor Hyun
