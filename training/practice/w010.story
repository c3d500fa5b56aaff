url: https://www.seoulstages.example/2023/10/second-moon-future
outlet: Seoul Stages
published: 2023-10-18
title: Will there be more of Second Moon over Incheon?
series: Second Moon over Incheon

TVING's Second Moon over Incheon said goodbye last Friday with an ending that was anything but one, and since then not an hour goes by in which no petition is signed.

What do we know? Little that is firm. The platform tells everybody the same: “Season two is being discussed internally.” Writer Cha Mi-so wrote under a fan's comment that she has “a notebook half full of ideas,” and deleted the remark ten minutes later.

More outspoken was Kwak Do-jin, who played the lighthouse keeper Seon-woo. At a fan meeting in Busan on Sunday he said that he would swim to Incheon if they asked him. The crowd loved it; a contract it is not.

If others are a guide, patience is called for. The Clockmaker's Wife, also by TVING, got its renewal five months after it had begun. Rain Notes needed even longer: its first season was out in March 2021, and in the March after that the second was ordered.

Second Moon over Incheon began on September 8 and had six episodes. Should the decision fall at the speed of The Clockmaker's Wife, we would hear of it around February 2024.

There is no source that Cha could run out of, as the story is an original one.

=== claims
- | platform TVING | official | + | - | TVING's Second Moon
2 | renewal renewed | official | - | TVING | The platform tells
- | crew Cha Mi-so / writer | official | + | - | Writer Cha Mi-so
1 | cast Kwak Do-jin / Seon-woo / - | official | + | - | More outspoken was
2 | precedent The Clockmaker's Wife / renewal / 5 | official | + | - | The Clockmaker's Wife
The Clockmaker's Wife :: - | platform TVING | official | + | - | ^
2 | precedent Rain Notes / renewal / 12 | official | + | - | Rain Notes needed
Rain Notes :: 1 | release 2021-03 | official | + | - | ^
Rain Notes :: 2 | renewal renewed when=2022-03 | official | + | - | ^
1 | release 2023-09-08 | official | + | - | Second Moon over Incheon began
1 | episodes 6 | official | + | - | ^
2 | renewal renewed when=2024-02 | predicted | + | - | Should the decision
