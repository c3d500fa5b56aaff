url: https://www.primetimeposter.example/2019/cbs-all-in-one-go
outlet: Primetime Poster
published: 2019-05-09
title: CBS renews 14, cancels 3, keeps us guessing on 2

Happy Together Again, The Kids Are Asleep and Fam Jam are history at CBS. So much for the bad news.

For the good kind, take a breath: Blue Badges (10), Bull Session (4), Criminal Wits (15, final), Hawaii Ten-0 (10), MacGruber's Son (4), Madam Senator (6, final), Mama (7, 8), Man With a Map (4), The Neighbors Next Door (2), NCIS: Portland (11), S.W.A.T. Team (3), Seal Squad (3), Survivalist (39 and 40), and Young Einstein (3, 4). [Numbers in brackets: the season they're getting.]

Man With a Map, thirteen of it, is one for the bench. And in Bull Session's case there will be no Amblin: Stephen Spielmann withdrew his company, while lead Michael Wetherby continues.

No puff of smoke yet on The Codex and Life in Bits. That latter one, a family comedy in year four, bowed so late that the numbers haven't settled. CBS entertainment chief Kelly Cole was cagey: “We love Life in Bits. Ask us Tuesday.”

Among the pilots Bob Hearts Abishola's Mom, Evil Eye, All Rise Please and The Unicorner have been taken to series, to which add a Carol's Second Chance with Patricia Heaten. Evil Eye, with Katja Herbst as a skeptic and Mike Colton as a priest, is written by the Kings. The lady detective Nancy D. and an Alicia Cuthbert sitcom were passed over; so was Broke & Broker, for now.

Elsewhere yesterday: Fox waved farewell to Lethal Weaponry after three years, Star among Stars after three and The Cool Kidz after one. Who could pick up The Passages, likewise axed? “Hulu, if God wills,” tweeted its writer, Liz Hellman. ABC must judge 16 titles by Friday.

Criminal Wits will have shown 324 hours by its close. Hawaii Ten-0 passed 200 in its ninth season.

=== claims
Happy Together Again :: - | renewal cancelled | official | + | - | Happy Together
The Kids Are Asleep :: - | renewal cancelled | official | + | - | ^
Fam Jam :: - | renewal cancelled | official | + | - | ^
Blue Badges :: 10 | renewal renewed | official | + | - | For the good
Bull Session :: 4 | renewal renewed | official | + | - | ^
Criminal Wits :: 15 | renewal final | official | + | - | ^
Hawaii Ten-0 :: 10 | renewal renewed | official | + | - | ^
MacGruber's Son :: 4 | renewal renewed | official | + | - | ^
Madam Senator :: 6 | renewal final | official | + | - | ^
Mama :: 7 | renewal renewed | official | + | - | ^
Mama :: 8 | renewal renewed | official | + | - | ^
Man With a Map :: 4 | renewal renewed | official | + | - | ^
The Neighbors Next Door :: 2 | renewal renewed | official | + | - | ^
NCIS: Portland :: 11 | renewal renewed | official | + | - | ^
S.W.A.T. Team :: 3 | renewal renewed | official | + | - | ^
Seal Squad :: 3 | renewal renewed | official | + | - | ^
Survivalist :: 39 | renewal renewed | official | + | - | ^
Survivalist :: 40 | renewal renewed | official | + | - | ^
Young Einstein :: 3 | renewal renewed | official | + | - | ^
Young Einstein :: 4 | renewal renewed | official | + | - | ^
Man With a Map :: 4 | episodes 13 | official | + | - | Man With a Map, thirteen
Bull Session :: 4 | cast Michael Wetherby / - / returning | official | + | - | And in Bull
The Codex :: - | renewal renewed | official | - | - | No puff
Life in Bits :: - | renewal renewed | official | - | - | ^
Bob Hearts Abishola's Mom :: 1 | renewal renewed | official | + | - | Among the pilots
Evil Eye :: 1 | renewal renewed | official | + | - | ^
All Rise Please :: 1 | renewal renewed | official | + | - | ^
The Unicorner :: 1 | renewal renewed | official | + | - | ^
Carol's Second Chance :: 1 | renewal renewed | official | + | - | ^
Carol's Second Chance :: - | cast Patricia Heaten / - / - | official | + | - | ^
Evil Eye :: - | cast Katja Herbst / - / - | official | + | - | Evil Eye, with
Evil Eye :: - | cast Mike Colton / - / - | official | + | - | ^
Lethal Weaponry :: 4 | renewal cancelled when=2019-05-08 | official | + | - | Elsewhere yesterday
Star among Stars :: 4 | renewal cancelled when=2019-05-08 | official | + | - | ^
The Cool Kidz :: 2 | renewal cancelled when=2019-05-08 | official | + | - | ^
The Passages :: - | renewal cancelled | official | + | - | Who could
The Passages :: - | crew Liz Hellman / writer | official | + | - | “Hulu, if
