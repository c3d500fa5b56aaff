url: https://www.slatebox.example/2020/10/the-cabinet-of-dr-moss-s2-pandemic
outlet: Slate Box
published: 2020-10-26
title: Dr. Moss Will See You Later: Sophomore Season Halted by Virus
series: The Cabinet of Dr. Moss

Stan's gothic medical comedy has caught what everyone's catching. Work on the second season of The Cabinet of Dr. Moss has been suspended for a fortnight at least, after two members of its crew tested positive in Melbourne.

It's the second time. In March the shoot had to be abandoned on day four, and it wasn't until September 14 that people were let back in.

Whether the eight episodes can still make it for Australia Day, as Stan had intended, producer Bronwyn Tjampitjinpa-Wells couldn't tell The Age. “Ask the doctor,” she said.

Season 1, which ran from May 2019, has meanwhile found a home at AMC's Shudder, where American viewers can catch it from November 5.

Starring are Mungo Fairweather, Dimity O'Hara-Singh and, as the thing in the jar, the puppet Gerald. Fairweather co-created the show with his brother Angus, and the pair of them write it.

Also in quarantine: Neighbours at War (Network Ten), which loses a week, and ABC's Bushfire Summer, whose third season moves to the latter half of 2021.

No such trouble for Wombat Patrol. The animated series is voiced from wardrobes all over Sydney and will be back for a fourth year in December.

For the latest on restrictions, see health.vic.gov.au.

=== claims
- | platform Stan | official | + | - | Stan's gothic
2 | production filming under way | official | - | - | Work on the second
2 | production filming starts when=2020-09-14 | official | + | - | In March
2 | episodes 8 | official | + | - | Whether the eight
2 | release 2021-01-26 | official | - | - | ^
- | crew Bronwyn Tjampitjinpa-Wells / producer | official | + | - | ^
1 | release 2019-05 | official | + | - | Season 1, which
1 | platform Shudder | official | + | - | ^
- | cast Mungo Fairweather / - / - | official | + | - | Starring are
- | cast Dimity O'Hara-Singh / - / - | official | + | - | ^
- | crew Mungo Fairweather / creator | official | + | - | Fairweather co
- | crew Mungo Fairweather / writer | official | + | - | ^
- | crew ?Angus Fairweather / creator | official | + | - | ^
- | crew ?Angus Fairweather / writer | official | + | - | ^
Neighbours at War :: - | platform Network Ten | official | + | - | Also in quarantine
Bushfire Summer :: - | platform ABC | official | + | - | ^
Bushfire Summer :: 3 | delay to=2021-07..2021-12 | official | + | - | ^
Bushfire Summer :: 3 | release 2021-07..2021-12 | official | + | - | ^
Wombat Patrol :: 4 | release 2020-12 | official | + | - | The animated
