url: https://www.scandistream.example/en/nordic-drama-slate-2023
outlet: Scandi Stream
published: 2023-02-01
title: Göteborg: Eleven Nordic series and where they stand

Snow, herring and sales talk: the TV Drama Vision days in Göteborg yielded a handful of sequels, a couple of funerals and a stack of first looks.

Sweden. SVT greenlights a second Snow Plough, after 1.6 million Swedes had tuned in to the first. Viaplay's cost cuts, for their part, claim Thunder in My Chest (two seasons) and the biopic series Uncle Torsten. The Restaurant by the Sea wraps its fifth on Monday at Ystad, and with it, head writer Ulf Kvarn assured the audience, everything: “No sixth. Not even for money.”

Norway. NRK will bring Exit Only to its close with four final hours in March. State of Happiness II shot all last summer; that it premieres on November 5 had until now been a secret.

Denmark. Borg & Son has been unearthed by DR, with Netflix in the boat. Sidse Holm resumes the premiership. Her husband of the first three seasons, Mikael Brandt, declined. Carmen Dam's Kamikaze Girl got “maybe” out of HBO, which then shut its Nordic office; read that as a no.

Finland. Deadwind North's number three is done; number four won't be asked for. Elisa Viihde's Arctic Nurse, eight fresh hours, awaits the spring of 2024 because of one actor's broken ankle.

Iceland. Katla's Daughter, season two: the writer Sigurjón Baldursson has ideas, Netflix has none. Trapped Again is shooting, and is on RÚV by the end of the year.

First looks, in six words. The Abyss Below: mining town slides into hole. Veil: nuns on the run. Clark's Bank: like Clark, with ties. Each has its first images, not a second of footage.

Seven of the eleven were in the co-production forum last year. Prizes were handed out on Wednesday; the one for best script went to Snow Plough's episode 4, in which the plough breaks down.

=== claims
Snow Plough :: 2 | renewal renewed | official | + | - | SVT greenlights
Thunder in My Chest :: 3 | renewal cancelled | official | + | - | Viaplay's
Uncle Torsten :: - | renewal cancelled | official | + | - | ^
The Restaurant by the Sea :: 5 | production filming ends when=2023-02-06 | official | + | - | The Restaurant
The Restaurant by the Sea :: - | crew Ulf Kvarn / writer | official | + | - | ^
The Restaurant by the Sea :: 5 | renewal final | official | + | Ulf Kvarn | ^
Exit Only :: - | renewal final | official | + | - | NRK will
Exit Only :: - | episodes 4 | official | + | - | ^
Exit Only :: - | release 2023-03 | official | + | - | ^
State of Happiness :: 2 | production filming under way when=2022-06-01..2022-08-31 | official | + | - | State of
State of Happiness :: 2 | release 2023-11-05 | official | + | - | ^
Borg & Son :: - | renewal renewed | official | + | - | Borg &
Borg & Son :: - | platform DR | official | + | - | ^
Borg & Son :: - | platform Netflix | official | + | - | ^
Borg & Son :: 4 | cast Sidse Holm / - / returning | official | + | - | Sidse Holm
Borg & Son :: 4 | cast Mikael Brandt / - / leaving | official | + | - | Her husband
Kamikaze Girl :: - | renewal renewed | predicted | - | - | Carmen Dam's
Deadwind North :: 3 | production filming ends | official | + | - | Deadwind
Deadwind North :: 4 | renewal renewed | official | - | - | ^
Arctic Nurse :: - | platform Elisa Viihde | official | + | - | Elisa Viihde's
Arctic Nurse :: - | episodes 8 | official | + | - | ^
Arctic Nurse :: - | release 2024-03-01..2024-05-31 | official | + | - | ^
Arctic Nurse :: - | delay to=2024-03-01..2024-05-31 | official | + | - | ^
Katla's Daughter :: - | crew Sigurjón Baldursson / writer | official | + | - | Katla's
Katla's Daughter :: 2 | renewal renewed | official | - | - | ^
Trapped Again :: - | production filming under way | official | + | - | Trapped
Trapped Again :: - | platform RÚV | official | + | - | ^
Trapped Again :: - | release 2023-02-01..2023-12-31 | official | + | - | ^
The Abyss Below :: 1 | trailer trailer | official | - | - | Each has
Veil :: 1 | trailer trailer | official | - | - | ^
Clark's Bank :: 1 | trailer trailer | official | - | - | ^
