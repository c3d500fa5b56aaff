url: https://www.scifiscan.example/2023/02/14/orbit-nine-delay
outlet: Sci-Fi Scan
published: 2023-02-14
title: Orbit Nine season 3 delayed to 2024
series: Orbit Nine

The third season of Orbit Nine has been delayed to 2024. It was supposed to premiere in June 2023.

"We need more time for the visual effects," showrunner Clara Benton wrote on Instagram. "You will see the new episodes in early 2024."

Filming finished in December. It started in May last year in Sydney. The season is in post-production at the moment.

Season 3 will have eight episodes. The first two seasons both had ten.

The main cast is the same as before. Ash Monroe plays Captain Vega, Yui Tanaka plays Rin, and Patrick Doyle plays the robot Hal-E. New cast members are Lea Fontaine and Dev Mistry. Greg Sandler, who played Admiral Cross in seasons 1 and 2, is not part of season 3.

Orbit Nine premiered on Disney+ in November 2019. Season 2 came out in July 2021. So the wait between the seasons gets longer each time!

There has not been a trailer yet. A first clip was shown at a fan event in January, but it is not online.

A fourth season has not been ordered. Benton said last year that she sees season 3 as the end of the first chapter.

The series is based on the comics by Neil Adair. A prequel film is also being planned.

Other Disney+ shows have been moved as well. Prince of Thieves Lane goes from May to August, and the second season of Skyhawk will be released in September instead of July.

=== claims
3 | delay to=2024 | official | + | - | The third season of Orbit
3 | release 2024 | official | + | - | ^
3 | release 2023-06 | official | - | - | It was supposed
3 | release 2024-01-01..2024-04-30 | official | + | Clara Benton | "You will see
3 | production filming ends when=2022-12 | official | + | - | Filming finished
3 | production filming starts when=2022-05 | official | + | - | It started in
3 | production post-production under way | official | + | - | The season is
3 | episodes 8 | official | + | - | Season 3 will have
1 | episodes 10 | official | + | - | The first two
2 | episodes 10 | official | + | - | ^
3 | cast Ash Monroe / Captain Vega / returning | official | + | - | Ash Monroe
3 | cast Yui Tanaka / Rin / returning | official | + | - | ^
3 | cast Patrick Doyle / Hal-E / returning | official | + | - | ^
3 | cast Lea Fontaine / - / joining | official | + | - | New cast members
3 | cast Dev Mistry / - / joining | official | + | - | ^
3 | cast Greg Sandler / Admiral Cross / leaving | official | + | - | Greg Sandler
- | crew Clara Benton / showrunner | official | + | - | "We need more
1 | release 2019-11 | official | + | - | Orbit Nine premiered
1 | platform Disney+ | official | + | - | ^
2 | release 2021-07 | official | + | - | Season 2 came
3 | trailer trailer | official | - | - | There has not been
3 | trailer clip when=2023-01 | official | + | - | A first clip
4 | renewal renewed | official | - | - | A fourth season
- | source_material comic / - | official | + | - | The series is based
Prince of Thieves Lane :: - | delay to=2023-08 | official | + | - | Prince of Thieves
Prince of Thieves Lane :: - | release 2023-08 | official | + | - | ^
Prince of Thieves Lane :: - | release 2023-05 | official | - | - | ^
Skyhawk :: 2 | release 2023-09 | official | + | - | ^
Skyhawk :: 2 | release 2023-07 | official | - | - | ^
Skyhawk :: 2 | delay to=2023-09 | official | + | - | ^
