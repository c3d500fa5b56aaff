url: https://www.outlookpost.example/art-entertainment/2024/06/05/wife-number-five-season-2-report
outlet: Outlook Post
published: 2024-06-05
title: Wife Number Five Season 2: Villain role for Do Kyung-hwan? What the reports say
series: Wife Number Five

Back in the mansion, if all goes by plan, are Suh Hye-ji and Na Tae-min, and they'd better watch the new gardener. Word is going around that Do Kyung-hwan has accepted the first evil role of his life in the second season of Wife Number Five. The singer is otherwise known for the dramas Noodle Prince and A Clear Sky.

Do Kyung-hwan in Wife Number Five Season 2: What is known

The story broke on June 5. He would be Gardener Pyo, who isn't a gardener and whose name isn't Pyo, the reports go. Cameras, say the same reports, are put in position in September or October.

More on the mansion

In March it could already be read that the Disney+ thriller was to go on and that Suh and Na, the pair of the first season, were in. A spokesperson of Disney+ Korea responded that the matter was under positive discussion, but that a decision hadn't been taken.

The first season begins with four funerals. A young cook marries the widower, and from then on she counts the spoons. As for who poisoned the aunt, that was left to the viewer.

Both screenplay and direction were Ryu Sang-hoon's, the maker of the movies Iron Lung Club and Cold Cuts.

It was over the course of five Wednesdays in August and September 2023 that Disney+ showed the ten episodes.

ALSO READ: My Demon's lead couple to meet again? Agency denies

=== claims
2 | cast Do Kyung-hwan / Gardener Pyo / joining | rumored | + | - | Word is going
2 | production filming starts when=2024-09..2024-10 | rumored | + | - | Cameras, say
2 | renewal renewed | rumored | + | - | In March it
2 | cast Suh Hye-ji / - / returning | rumored | + | - | ^
2 | cast Na Tae-min / - / returning | rumored | + | - | ^
1 | cast Suh Hye-ji / - / - | official | + | - | ^
1 | cast Na Tae-min / - / - | official | + | - | ^
- | platform Disney+ | official | + | - | ^
2 | renewal renewed | official | - | Disney+ | A spokesperson
- | crew Ryu Sang-hoon / writer | official | + | - | Both screenplay
- | crew Ryu Sang-hoon / director | official | + | - | ^
1 | release 2023-08 | official | + | - | It was over
1 | platform Disney+ | official | + | - | ^
1 | episodes 10 | official | + | - | ^
