url: https://www.otakuledger.example/moonlit-bathhouse-season-3-release-cast
outlet: Otaku Ledger
published: 2021-03-19
title: Moonlit Bathhouse Season 3: Cast, Staff and Everything Else We Could Dig Up
series: Moonlit Bathhouse

You soaked, you cried, you bought the towel. Moonlit Bathhouse stopped last June with Hinata's wooden bucket drifting down the river, and the wait has been lukewarm at best. Here's what we dug up.

Has Moonlit Bathhouse been renewed?

On New Year's Eve the anime's official site swapped its banner for a red one that reads “the third bath is being heated.” That settles it for us; P.A. Works wouldn't tease.

Who will return to the cast?

Hinata without Saori Kamiya is unthinkable, and it would surprise us not to see her. The same goes for Takuma Ishii and his grumpy water spirit Dororo. We have our doubts about Grandma Fuku: Kiyoko Asakura, who spoke her with such warmth, passed away in October at the age of 81. The committee has said merely that “the character isn't going to be silent.”

Kotobuki Minako posted last week that she had “something hot” to record on Mondays. We know from her agency's site, I'm Enterprise, that it is Moonlit Bathhouse, in the role of the Fox Bride. Nobuhiko Okamoto, the fans' choice for the Fox, has no connection with the show.

Who makes it?

Season 2 was directed by Mai Terasaki, and season 1 by Hiroaki Yoshikawa. Which of the two gets the ladle this time hasn't come out. Ayana Yuniko, in charge of the series composition from the very start, told Newtype in February that she was “ankle-deep in episode four,” while Kazuyoshi Baba's bamboo flutes are bound to be heard afresh, we'd guess. Character designer Kanami Sekiguchi and her assistant Rio Yamane teach at an academy at present.

When does it come out?

Look at the record: April 2018, April 2020. You don't need a degree to arrive at April 2022. Tokyo MX and AbemaTV had the first two in Japan, and Funimation brought them across the ocean.

The manga by Shimako Tōdō has eleven volumes by now, and the anime has used up six. There's no trailer at the time of writing; the clip on TikTok is cut together from Laid-Back Camp, which by the way has a bath in it too.

=== claims
3 | renewal renewed when=2020-12-31 | official | + | official site | On New Year's Eve
3 | cast Saori Kamiya / Hinata / returning | predicted | + | - | Hinata without Saori
3 | cast Takuma Ishii / Dororo / returning | predicted | + | - | The same goes
- | cast Kiyoko Asakura / Grandma Fuku / - | official | + | - | We have our doubts
3 | cast Kotobuki Minako / Fox Bride / joining | reported | + | I'm Enterprise | We know from her
3 | cast Nobuhiko Okamoto / - / joining | official | - | - | Nobuhiko Okamoto, the
2 | crew Mai Terasaki / director | official | + | - | Season 2 was directed
1 | crew Hiroaki Yoshikawa / director | official | + | - | ^
1 | crew Ayana Yuniko / writer | official | + | - | Ayana Yuniko
3 | crew Ayana Yuniko / writer | official | + | Ayana Yuniko | ^
3 | production writing under way when=2021-02 | official | + | Ayana Yuniko | ^
3 | crew Kazuyoshi Baba / composer | predicted | + | - | ^
1 | release 2018-04 | official | + | - | Look at the record
2 | release 2020-04 | official | + | - | ^
3 | release 2022-04 | predicted | + | - | You don't need
1 | platform Tokyo MX | official | + | - | Tokyo MX and
2 | platform Tokyo MX | official | + | - | ^
1 | platform AbemaTV | official | + | - | ^
2 | platform AbemaTV | official | + | - | ^
1 | platform Funimation | official | + | - | ^
2 | platform Funimation | official | + | - | ^
- | source_material comic / - | official | + | - | The manga by
3 | trailer trailer | official | - | - | There's no trailer
