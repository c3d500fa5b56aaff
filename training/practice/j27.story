url: https://www.bingebureau.example/2022/07/18/the-archivist-renewed
outlet: Binge Bureau
published: 2022-07-18
title: ‘The Archivist’ Renewed for Season 2 as Joel Marsden Exits as Showrunner
series: The Archivist

EXCLUSIVE: Hulu is going back into the stacks.

The streamer has handed The Archivist a second season, sources tell me, less than three weeks after the first was released in full on June 30. It's the fastest pickup of a Hulu drama since The Great Thaw, which was renewed a fortnight from its launch.

There is a change at the top. Joel Marsden, creator and showrunner of the series, hands over the day-to-day to Caitlin Oyama, who wrote two episodes of the first season. Marsden remains an executive producer. "I've got twins on the way," he said in a statement.

Thora Lindqvist, the star, had an option for two more years in her contract, so nobody needs to worry about her. Co-lead Darnell Hicks is in negotiations. I hear that Emmy winner Sonia Petrov is being courted for the role of the forger.

A writers room opens in August. The plan is to shoot in Budapest from February to June of next year, with an eye on a launch in the first quarter of 2024. The order is for ten hours; the first season had eight.

The show comes from 20th Television and is adapted from Anders Brandt's comic book The Paper Men.

Hulu declined comment.

Next up for Marsden is a feature, Dust Jacket, at Searchlight. Lindqvist begins work on a Paramount movie on Monday.

=== claims
2 | renewal renewed | rumored | + | - | The streamer has
1 | release 2022-06-30 | official | + | - | ^
The Great Thaw :: - | platform Hulu | official | + | - | It's the fastest
- | crew Joel Marsden / creator | official | + | - | Joel Marsden
1 | crew Joel Marsden / showrunner | official | + | - | ^
2 | crew Joel Marsden / showrunner | official | - | - | ^
2 | crew Caitlin Oyama / showrunner | official | + | - | ^
1 | crew Caitlin Oyama / writer | official | + | - | ^
2 | crew Joel Marsden / producer | official | + | - | Marsden remains
2 | cast Thora Lindqvist / - / returning | predicted | + | - | Thora Lindqvist
2 | cast Darnell Hicks / - / returning | rumored | + | - | Co-lead
2 | cast Sonia Petrov / the forger / joining | rumored | + | - | I hear that
2 | production writing starts when=2022-08 | official | + | - | A writers room
2 | production filming under way when=2023-02-01..2023-06-30 | official | + | - | The plan is
2 | release 2024-01-01..2024-03-31 | official | + | - | ^
2 | episodes 10 | official | + | - | The order is
1 | episodes 8 | official | + | - | ^
- | source_material comic / The Paper Men | official | + | - | The show comes
