url: https://press.northlight.example/releases/2019/ravens-gate-final-series
outlet: Northlight Press Centre
published: 2019-09-05
title: BBC One's Raven's Gate returns for fourth and last time
series: Raven's Gate

BBC One confirms today that the award-winning Raven's Gate will be heard from once more, and then never again: series four, which has been commissioned by Piers Haldane, Controller of BBC Drama, brings the story of DCI Maud Kerrigan to its close.

Filming on the six new episodes gets under way in and around Whitby in the coming weeks. They will be seen on BBC One and BBC iPlayer in the latter half of 2020.

Siobhan Reilly is back as Maud, as are Kwame Asante in the part of DS Ellis Boateng and Joan Prior in that of the pathologist, Ruth. They welcome to Whitby Hugo Penhaligon, who plays a bishop with a past, and newcomer Ffion Vaughan. Lee Garrity, whose DC Platt viewers saw drive off in the last minute of series three, has handed in his warrant card.

Raven's Gate is created and written by Tess Holloway. Series four is directed by Amir Sadeghi (episodes one to three) and Johanna Lind (four to six); Holloway executive produces with Graham Munro for Tall Ship Productions.

Tess Holloway says: "Endings frighten me more than murders do. I wrote this one on the first day I ever sat down to the show, in 2013, and I haven't shown it to a soul. It's time."

Piers Haldane says: "I have read it. I didn't sleep. We couldn't be prouder to have been the home of Maud Kerrigan for so long."

The first series of Raven's Gate went out in October 2014 to an audience of 7.1 million; the second, in February 2016, rose to 8.4. Series three, with its cliffhanger on the abbey steps, was the most requested drama on iPlayer in November 2018. All three series are sold to more than 120 territories by Lodestar Rights, and a French version, Les Portes du Corbeau, has been ordered by TF1.

=== claims
4 | renewal final when=2019-09-05 | official | + | BBC One | BBC One confirms
- | platform BBC One | official | + | - | ^
4 | episodes 6 | official | + | - | Filming on the six
4 | production filming starts when=2019-09-05.. | official | + | - | ^
4 | platform BBC One | official | + | - | They will be seen
4 | platform BBC iPlayer | official | + | - | ^
4 | release 2020-07..2020-12 | official | + | - | ^
4 | cast Siobhan Reilly / Maud Kerrigan / returning | official | + | - | Siobhan Reilly is back
4 | cast Kwame Asante / Ellis Boateng / returning | official | + | - | ^
4 | cast Joan Prior / Ruth / returning | official | + | - | ^
4 | cast Hugo Penhaligon / - / joining | official | + | - | They welcome
4 | cast Ffion Vaughan / - / joining | official | + | - | ^
4 | cast Lee Garrity / Platt / leaving | official | + | - | Lee Garrity
- | crew Tess Holloway / creator | official | + | - | Raven's Gate is created
- | crew Tess Holloway / writer | official | + | - | ^
4 | crew Amir Sadeghi / director | official | + | - | Series four is directed
4 | crew Johanna Lind / director | official | + | - | ^
4 | crew Tess Holloway / producer | official | + | - | ^
4 | crew Graham Munro / producer | official | + | - | ^
1 | release 2014-10 | official | + | - | The first series
2 | release 2016-02 | official | + | - | ^
