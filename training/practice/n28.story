url: https://www.popsugarloaf.example/love-in-transit-season-3
outlet: Pop Sugarloaf
published: 2023-05-02
title: Love in Transit Season 3 Gets a Premiere Date and a Trailer That Has Us Packing
series: Love in Transit

Boarding passes out! Netflix's most turbulent dating experiment takes off again on May 24, when the first four of Love in Transit's eleven new episodes hit the tarmac. Further drops come on May 31 and June 7.

The trailer touched down this morning. Sixteen singles, eight cities, one very small airplane bathroom. At 1:14 a ring goes down a sink.

Your flight attendants for the trip are once again Kelsie and Drew Amory, the real-life couple who have fronted it since it launched on Valentine's Day 2021. Dr. Priya Nambiar, who served as the on-board therapist last year, has disembarked. "I need solid ground," she said on her podcast.

Creator Mason Fell says that this lot "cried more than the other two put together." The cabin doors closed in Lisbon in October, after five weeks of shooting, and he has been in the editing suite from then on.

Among the passengers:

• Tori Blanchard, 27, dental nurse
• Mo Haddad, 31, firefighter
• Luca Bianchi, 29, "entrepreneur"

Already looking for your connecting flight? You are in luck: a fourth trip got its clearance last November in one go with this one, and casting is open until June 30. A Brazilian spin-off is on the runway for 2024.

As for the pair from season 2, Jess and Andre, they split in March. The season that brought them together, first seen on April 6, 2022, is the most watched so far.

Is it scripted? Fell swears on his mother that it is not.

=== claims
3 | release 2023-05-24 | official | + | - | Netflix's most
- | platform Netflix | official | + | - | ^
3 | episodes 11 | official | + | - | ^
3 | trailer trailer when=2023-05-02 | official | + | - | The trailer touched
3 | cast ?Kelsie Amory / - / returning | official | + | - | Your flight
3 | cast Drew Amory / - / returning | official | + | - | ^
1 | release 2021-02-14 | official | + | - | ^
2 | cast Priya Nambiar / - / - | official | + | - | Priya Nambiar
3 | cast Priya Nambiar / - / leaving | official | + | - | ^
- | crew Mason Fell / creator | official | + | - | Creator Mason
3 | production filming ends when=2022-10 | official | + | - | The cabin
3 | production post-production under way | official | + | - | ^
3 | cast Tori Blanchard / - / joining | official | + | - | Tori Blanchard
3 | cast Mo Haddad / - / joining | official | + | - | Mo Haddad
3 | cast Luca Bianchi / - / joining | official | + | - | Luca Bianchi
4 | renewal renewed when=2022-11 | official | + | - | You are in luck
3 | renewal renewed when=2022-11 | official | + | - | ^
2 | release 2022-04-06 | official | + | - | The season that
