url: https://www.seriesbulletin.example/premieres/january-2023
outlet: Series Bulletin
published: 2022-12-27
title: January 2023 TV: Return and premiere dates

Compiled from press releases. (F) marks a farewell season, (N) a newcomer.

Sunday, Jan. 1
• Kaleido (N, Netflix, eight chapters in any order)
• Fantasy Isle, season 2, Fox
Tuesday, Jan. 3
• The Rookie Cops, ABC: resumption
• Will Trench (N), ABC, from Karin Slaughters' novels
Wednesday, Jan. 4
• Ginny & Georgette, S2, Netflix
• The Lying Lives, Netflix (N)
Sunday, Jan. 8
• Mayfair Which? (N, AMC), Alexandra Daddario-Smith
• Miss Scarlet & the Count, 3, PBS
• Alert Alert (N), Fox
Thursday, Jan. 12
• Velma & Co. (N) on HBO Max, voiced by Mindy Kailing
• How I Met Your Cousin? Correction: moved to the 24th, Hulu
Friday, Jan. 20
• Truth Be Sold, third season, Apple TV+ (!! no “TV+” anymore on the poster)
• Bake Squad-ish, Netflix
Sunday, Jan. 29
• Godfather of Harlem Heights S3 – pushed from Jan. 15 (MGM+)
• Your Honored (F), Showtime: actually since the 15th

Dropped from the grid: NBC's Magnum Opus P.I., rescued from CBS last June and due on January 8, slips to February 19. The Blacklisted bows out with its tenth year, beginning on a Sunday to be named. Night Shift Court has the 17th and the 10 o'clock hour hasn't anything.

What of the big cats? Mandalore's third is March 1. You on Netflix, that's February 9, then March 9. Secession is in spring, HBO insists, and a date will be shared when Brian Coxe has finished shouting.

Midseason also means death. Judge Stevie Harpy? Gone in the fall, alongside Partner Hackers. Leave a comment if there's a premiere that we've overlooked, and don't write about the Golden Globes (Jan. 10).

=== claims
Kaleido :: 1 | release 2023-01-01 | official | + | - | Kaleido
Kaleido :: 1 | platform Netflix | official | + | - | ^
Kaleido :: 1 | episodes 8 | official | + | - | ^
Fantasy Isle :: 2 | release 2023-01-01 | official | + | - | Fantasy
Fantasy Isle :: 2 | platform Fox | official | + | - | ^
The Rookie Cops :: - | platform ABC | official | + | - | The Rookie
Will Trench :: 1 | release 2023-01-03 | official | + | - | Will Trench
Will Trench :: 1 | platform ABC | official | + | - | ^
Will Trench :: - | source_material novel / - | official | + | - | ^
Ginny & Georgette :: 2 | release 2023-01-04 | official | + | - | Ginny
Ginny & Georgette :: 2 | platform Netflix | official | + | - | ^
The Lying Lives :: 1 | release 2023-01-04 | official | + | - | The Lying
The Lying Lives :: 1 | platform Netflix | official | + | - | ^
Mayfair Which? :: 1 | release 2023-01-08 | official | + | - | Mayfair
Mayfair Which? :: 1 | platform AMC | official | + | - | ^
Mayfair Which? :: - | cast Alexandra Daddario-Smith / - / - | official | + | - | ^
Miss Scarlet & the Count :: 3 | release 2023-01-08 | official | + | - | Miss Scarlet
Miss Scarlet & the Count :: 3 | platform PBS | official | + | - | ^
Alert Alert :: 1 | release 2023-01-08 | official | + | - | Alert
Alert Alert :: 1 | platform Fox | official | + | - | ^
Velma & Co. :: 1 | release 2023-01-12 | official | + | - | Velma
Velma & Co. :: 1 | platform HBO Max | official | + | - | ^
Velma & Co. :: - | cast Mindy Kailing / - / - | official | + | - | ^
How I Met Your Cousin? :: - | release 2023-01-24 | official | + | - | How I Met
How I Met Your Cousin? :: - | release 2023-01-12 | official | - | - | ^
How I Met Your Cousin? :: - | platform Hulu | official | + | - | ^
Truth Be Sold :: 3 | release 2023-01-20 | official | + | - | Truth Be
Truth Be Sold :: 3 | platform Apple TV+ | official | + | - | ^
Bake Squad-ish :: - | release 2023-01-20 | official | + | - | Bake Squad
Bake Squad-ish :: - | platform Netflix | official | + | - | ^
Godfather of Harlem Heights :: 3 | release 2023-01-29 | official | + | - | Godfather
Godfather of Harlem Heights :: 3 | release 2023-01-15 | official | - | - | ^
Godfather of Harlem Heights :: 3 | delay to=2023-01-29 | official | + | - | ^
Godfather of Harlem Heights :: 3 | platform MGM+ | official | + | - | ^
Your Honored :: - | renewal final | official | + | - | Your Honored
Your Honored :: - | platform Showtime | official | + | - | ^
Your Honored :: - | release 2023-01-15 | official | + | - | ^
Magnum Opus P.I. :: - | renewal renewed when=2022-06 | official | + | - | Dropped from
Magnum Opus P.I. :: - | platform NBC | official | + | - | ^
Magnum Opus P.I. :: - | release 2023-02-19 | official | + | - | ^
Magnum Opus P.I. :: - | release 2023-01-08 | official | - | - | ^
Magnum Opus P.I. :: - | delay to=2023-02-19 | official | + | - | ^
The Blacklisted :: 10 | renewal final | official | + | - | The Blacklisted
The Blacklisted :: 10 | release none | official | - | - | ^
Night Shift Court :: - | release 2023-01-17 | official | + | - | Night Shift
Mandalore :: 3 | release 2023-03-01 | official | + | - | Mandalore's
Secession :: - | release 2023-03-01..2023-05-31 | official | + | HBO | Secession is
Secession :: - | cast Brian Coxe / - / - | official | + | - | ^
Judge Stevie Harpy :: - | renewal cancelled when=2022-09-01..2022-11-30 | official | + | - | Gone in
Partner Hackers :: - | renewal cancelled when=2022-09-01..2022-11-30 | official | + | - | ^
