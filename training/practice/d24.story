url: https://www.boxseat.example/2024/10/08/the-cartographers-season-two-ordered
outlet: Box Seat
published: 2024-10-08
title: ‘The Cartographers’ Maps Out Season 2 at Paramount+
series: The Cartographers

The Cartographers isn't off the map. On Tuesday, while the fall TCA was in session, Paramount+ drew up a second season of its surprise adventure hit. The video above lets the ensemble fold the news out of an atlas.

Appetite for swashbuckling has been growing ever since One Piece set sail. Within its opening week the show plundered 9.8 million households; Halo alone had needed less time. It hung on to the Nielsen chart for five weeks, and at the Saturn Awards it is up for four statuettes.

The first season, told across nine hours, has two rival mapmakers chart an archipelago that rearranges itself overnight. It came out on August 1.

Corinne Delacroix, who created The Cartographers and has been its showrunner throughout, will stay at the helm. Her fellow executive producers are Matt Sosa and Yael Brodsky. Javier Pons, who handled the pilot, is not in line to direct this time.

Tom Ashdown, Lupe Arriaga, Wen Zihan, and Ian McDiarmuid are the regulars. Arriaga's contract, two people with knowledge of it told this magazine, only runs through the first half of the new season, and a widow's veil has been ordered by wardrobe.

There's no saying yet when viewers can set out again. Delacroix opened her writers' room in the last week of September.

"Maps are never finished," she reminded reporters. Before, she made Treasure of the Sierra Norte, a limited series that hoisted its flag in 2020 and lowered it the same year.

=== claims
2 | renewal renewed when=2024-10-08 | official | + | - | On Tuesday, while
- | platform Paramount+ | official | + | - | ^
2 | trailer announcement | official | + | - | The video above
1 | episodes 9 | official | + | - | The first season, told
1 | release 2024-08-01 | official | + | - | It came out
- | crew Corinne Delacroix / creator | official | + | - | Corinne Delacroix, who
- | crew Corinne Delacroix / showrunner | official | + | - | ^
2 | crew Corinne Delacroix / showrunner | official | + | - | ^
- | crew Matt Sosa / producer | official | + | - | Her fellow
- | crew Yael Brodsky / producer | official | + | - | ^
1 | crew Javier Pons / director | official | + | - | Javier Pons
2 | crew Javier Pons / director | official | - | - | ^
- | cast Tom Ashdown / - / - | official | + | - | Tom Ashdown
- | cast Lupe Arriaga / - / - | official | + | - | ^
- | cast Wen Zihan / - / - | official | + | - | ^
- | cast Ian McDiarmuid / - / - | official | + | - | ^
2 | release none | official | - | - | There's no saying
2 | production writing starts when=2024-09-24..2024-09-30 | official | + | - | Delacroix opened
