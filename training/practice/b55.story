url: https://www.hongkongstream.example/en/2022/05/16/the-typist-viutv-third
outlet: Hong Kong Stream
published: 2022-05-16
title: ViuTV's "The Typist" types on; third season now casting
series: The Typist

The rumour has been in Mong Kok's mouth since the New Year, and now ViuTV is in it too: general manager Lo Ting-fai told reporters on Saturday that "The Typist" would have a third season, "if only so that people stop stopping me in the lift." It is being cast at this moment; with the first clapper in July, it could go out near the turn of the year, Lo believes.

The station had promised something else at the outset. In the autumn of 2019, when it started with its first ten episodes, it was sold as a trilogy in a single season. The season after that, of a mere seven, was a child of the lockdown and premiered in June 2021. Eleven, or so the plan is, shall it be now.

Angela Kwok types again, as Miss Yip. For singer Edan Lau of the group Mirage, it'll be the first time in the office; he plays "the intern." Neo Cheng, on the other hand, who made the detective popular in both seasons, was last week seen with a suitcase in Manchester, and his Instagram bio has since read "retired." Nothing about him could be elicited from Lo.

Director duo Fok and Tam break up for this one: it's Tam Sze-wing alone who will be filming. Fok Ka-man has a feature to finish, which is due in cinemas on August 11. Screenwriter Poon Yuk handed over the last of his drafts at Easter.

Viewers outside Hong Kong can watch on Viu (with ads). Its Thai remake had its first episode on Channel 3 last month and was renewed on the spot.

A precedent for such a long road? "Leap Day" comes to mind, whose third was twenty-two months behind its second. It was worth it.

Could a fourth follow? "Ask the lift," Lo said. The Golden Bell for Kwok is from last October.

=== claims
3 | renewal renewed when=2022-05-14 | official | + | Lo Ting-fai | The rumour
3 | production filming starts when=2022-07 | official | + | Lo Ting-fai | It is being
3 | release 2022-12..2023-01 | official | + | Lo Ting-fai | ^
1 | release 2019-09..2019-11 | official | + | - | In the autumn
1 | episodes 10 | official | + | - | ^
2 | episodes 7 | official | + | - | The season after
2 | release 2021-06 | official | + | - | ^
3 | episodes 11 | official | + | - | Eleven, or
3 | cast Angela Kwok / Miss Yip / returning | official | + | - | Angela
3 | cast Edan Lau / the intern / joining | official | + | - | For singer
1 | cast Neo Cheng / the detective / - | official | + | - | Neo Cheng
2 | cast Neo Cheng / the detective / - | official | + | - | ^
3 | cast Neo Cheng / the detective / returning | official | - | Lo Ting-fai | Nothing about
3 | crew Tam Sze-wing / director | official | + | - | Director duo
3 | crew Fok Ka-man / director | official | - | - | ^
- | crew Fok Ka-man / director | official | + | - | Fok Ka-man
3 | crew Poon Yuk / writer | official | + | - | Screenwriter Poon
3 | production writing ends when=2022-04 | official | + | - | ^
- | platform Viu | official | + | - | Viewers outside
3 | precedent Leap Day / release / 22 | official | + | - | "Leap Day"
