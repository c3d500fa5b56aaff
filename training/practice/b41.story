url: https://www.dramabeacon.example/2026/02/17/school-of-thieves-4-mbc-rumour
outlet: Drama Beacon
published: 2026-02-17
title: MBC denies it, so what about a fourth "School of Thieves"?
series: School of Thieves

Hardly has the third "School of Thieves" given its last lesson, on Saturday, than the gossip about the next begins. On February 15 a post in the actors' community "Theqoo" spoke of auditions for freshmen of "ST4" in March. It was shared ten thousand times until the evening.

MBC, at whose address all of it was directed, called it "groundless" on the 16th. No such season is in preparation, said the drama department, nor has anyone opened auditions. It is a denial without a back door, one would think. Yet "ST3" had likewise been groundless, in the words of that very department, four weeks before it was announced in June 2024.

The first season, which no one expected anything of, took place in the spring of 2022 over twelve Fridays. Its second came as soon as January 2023, the shortest of gaps; the third did not commence until January 2, 2026, on account of the military service of leading man Cha Min-hyuk. So it is not easily said when another could be. Not prior to 2028, in our opinion, and as something for a platform rather than for MBC.

What did they leave us with? Principal Ok (Yeo Soon-ja, the mother-in-law of "Sisters' Kitchen") closed the gate from the outside. "I handed back the key," Yeo wrote to her fans under a picture of the gate; we read it as goodbye. Cha for his part answered a question on Weverse about "ST4" with "Who knows?"

Screenwriter team Jjambbong is not available at any rate: its zombie comedy is going to be shot from May. PD Han Seul is, but talks, one hears, with JTBC.

A musical "School of Thieves" has its first night on April 30. In it, and not in a new season, you will be able to see the auditioned freshmen, if the post was about anything at all.

=== claims
4 | renewal renewed | rumored | + | - | On February 15
4 | renewal renewed | official | - | MBC | No such season
3 | renewal renewed when=2024-06 | official | + | - | Yet "ST3" had
1 | release 2022-03..2022-05 | official | + | - | The first season, which
1 | episodes 12 | official | + | - | ^
2 | release 2023-01 | official | + | - | Its second came
3 | release 2026-01-02 | official | + | - | ^
- | cast Cha Min-hyuk / - / - | official | + | - | ^
4 | release 2028-01-01.. | predicted | + | - | Not prior to
4 | platform MBC | predicted | - | - | ^
- | cast Yeo Soon-ja / Principal Ok / - | official | + | - | Principal Ok
4 | cast Yeo Soon-ja / Principal Ok / leaving | predicted | + | - | "I handed back
4 | crew Jjambbong / writer | official | - | - | Screenwriter team
- | crew Jjambbong / writer | official | + | - | ^
- | crew Han Seul / director | official | + | - | PD Han
