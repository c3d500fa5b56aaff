url: https://www.bubblewrapblog.example/2023/05/24/all-the-cancellations-so-far
outlet: Bubble Wrap Blog
published: 2023-05-24
title: Every Show Cancelled in 2023 (So Far), in Alphabetical Order

Bookmark me and weep. I keep this list up to date, but newest cuts go to the bottom until I have a free hour.

5th & Vine (Freeform) — 2 seasons. The network broke the news on April 28. A wrap-up movie was mooted and dropped.

Angel Investors (ABC) — 1 season. Dead on the last day of its options.

Big Little Town (HBO Max) — never got past a pilot order, so does it count? I say no.

Carnivore (Peacock) — 2 seasons, with the latter pulled from the app in February. Creator Lena Voss says she found out from a Reddit thread.

Dead Reckoning Club (Netflix) — 1 season, released last October 7. "We had season two all mapped out," co-creator Mike Flanders wrote on Tumblr, and proceeded to spoil every scene of it.

East of Edenville (NBC) — 4 seasons. The farewell run, which was billed as such from the start, ended on May 16.

Lakeside Drive (The CW) — 6 seasons. It would have been 7, but the new owners found their pencils.

Mischief Makers (Disney+) — 1 season. Based upon the books of Trey Stuart.

The Nevers and Evers (HBO Max) — Shelved halfway into its only season. Tubi has the remaining six hours.

One Night in Reno (CBS) — a stay of execution! Axed on May 12, un-axed on May 19. It's going to Paramount+ for its third.

Rook (Showtime) — 1 season. Both it and its neighbor Let the Wrong One Go were chucked in January along with an unaired show, Queer Street, that had been completed.

Snowbound — TNT's last original drama runs out of track after season 4, whose cameras stopped last summer but which is still without a slot.

Y2Kids (FX on Hulu) — 2 seasons. Starring Ben Schiff and Ashley Roman-O.

Not cancelled, whatever TikTok tells you: The Diplomats, for which Netflix threw money at a third year on May 1, and Warrior Nunnery, where nothing is decided. Please stop emailing.

=== claims
5th & Vine :: 3 | renewal cancelled when=2023-04-28 | official | + | - | 5th & Vine
5th & Vine :: - | platform Freeform | official | + | - | ^
Angel Investors :: 2 | renewal cancelled | official | + | - | Angel Investors
Angel Investors :: - | platform ABC | official | + | - | ^
Carnivore :: 3 | renewal cancelled | official | + | - | Carnivore
Carnivore :: - | platform Peacock | official | + | - | ^
Carnivore :: - | crew Lena Voss / creator | official | + | - | Creator Lena
Dead Reckoning Club :: 2 | renewal cancelled | official | + | - | Dead Reckoning
Dead Reckoning Club :: - | platform Netflix | official | + | - | ^
Dead Reckoning Club :: 1 | release 2022-10-07 | official | + | - | ^
Dead Reckoning Club :: - | crew Mike Flanders / creator | official | + | - | "We had season
East of Edenville :: 5 | renewal cancelled | official | + | - | East of Edenville
East of Edenville :: - | platform NBC | official | + | - | ^
East of Edenville :: 4 | renewal final | official | + | - | The farewell
Lakeside Drive :: 7 | renewal cancelled | official | + | - | Lakeside Drive
Lakeside Drive :: - | platform The CW | official | + | - | ^
Mischief Makers :: 2 | renewal cancelled | official | + | - | Mischief Makers
Mischief Makers :: - | platform Disney+ | official | + | - | ^
Mischief Makers :: - | source_material novel / - | official | + | - | Based upon
The Nevers and Evers :: 2 | renewal cancelled | official | + | - | The Nevers
The Nevers and Evers :: - | platform HBO Max | official | + | - | ^
The Nevers and Evers :: 1 | platform Tubi | official | + | - | Tubi has
One Night in Reno :: - | platform CBS | official | + | - | One Night
One Night in Reno :: 3 | renewal renewed when=2023-05-19 | official | + | - | Axed on
One Night in Reno :: 3 | platform Paramount+ | official | + | - | It's going
Rook :: 2 | renewal cancelled when=2023-01 | official | + | - | Rook (Showtime
Rook :: - | platform Showtime | official | + | - | ^
Let the Wrong One Go :: - | renewal cancelled when=2023-01 | official | + | - | Both it
Queer Street :: - | renewal cancelled when=2023-01 | official | + | - | ^
Snowbound :: 4 | renewal final | official | + | - | Snowbound
Snowbound :: - | platform TNT | official | + | - | ^
Snowbound :: 4 | production filming ends when=2022-06-01..2022-08-31 | official | + | - | ^
Snowbound :: 4 | release none | official | - | - | ^
Y2Kids :: 3 | renewal cancelled | official | + | - | Y2Kids
Y2Kids :: - | platform FX on Hulu | official | + | - | ^
Y2Kids :: - | cast Ben Schiff / - / - | official | + | - | Starring Ben
Y2Kids :: - | cast Ashley Roman-O / - / - | official | + | - | ^
The Diplomats :: 3 | renewal renewed when=2023-05-01 | official | + | - | Not cancelled
Warrior Nunnery :: - | renewal renewed | official | - | - | ^
