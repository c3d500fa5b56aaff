url: https://www.dramabellnews.example/second-moon-tavern-season-2
outlet: Drama Bell News
published: 2024-02-19
title: "Second Moon Tavern" Side: "Season 2 Is Being Discussed, Nothing Has Been Decided"
series: Second Moon Tavern

Will the lanterns of the "Second Moon Tavern" be lit again? On February 19, an industry insider told the newspaper Ilgan Sports that the fantasy drama had settled on a second season and that the shooting was slated for the latter half of this year.

Some hours later, tvN cooled the enthusiasm. "It is true that a follow-up is being talked over with the production company," a representative of the broadcaster stated, "but whether it is made, and when, has not been fixed."

"Second Moon Tavern," which started its run on tvN on November 4, 2023 and bowed out on Christmas Eve with a nationwide average of 11.2 percent, tells of a tavern keeper who serves the dead their last cup. It has its roots in the Kakao webtoon of the same name.

Seo Ha-jin played the keeper Wol-hwa, and Ji Seung-woo was the reaper Mu-young who ran up debts with her. Park Dong-min held the megaphone, with Ko Eun-byul supplying the scripts.

Attention has turned to the male lead, who is due to enlist in the autumn. His agency, Blue Tree Entertainment, explained, "Ji Seung-woo has been offered the second season and is looking at it in a positive light." Concerning Seo Ha-jin, her label said that it had not heard about the matter.

Director Park has meanwhile hinted that he will sit this one out. "I promised my wife a year at home," he laughed in an interview in January.

Overseas viewers saw the drama on Viki, where it took the top place in 42 regions. The remake rights for Thailand were sold last month.

=== claims
2 | renewal renewed | reported | + | Ilgan Sports | On February 19
2 | production filming under way when=2024-07-01..2024-12-31 | reported | + | Ilgan Sports | ^
2 | renewal renewed | official | - | tvN | "It is true
1 | release 2023-11-04 | official | + | - | "Second Moon Tavern," which
1 | platform tvN | official | + | - | ^
- | source_material webtoon / Second Moon Tavern | official | + | - | It has its roots
- | cast Seo Ha-jin / Wol-hwa / - | official | + | - | Seo Ha-jin played
- | cast Ji Seung-woo / Mu-young / - | official | + | - | ^
- | crew Park Dong-min / director | official | + | - | Park Dong-min held
- | crew Ko Eun-byul / writer | official | + | - | ^
2 | cast Ji Seung-woo / Mu-young / returning | reported | + | Blue Tree Entertainment | His agency
- | platform Viki | official | + | - | Overseas viewers
