url: https://www.northernset.example/2019/05/29/cbc-citytv-ctv-2019-20
outlet: Northern Set
published: 2019-05-29
title: Upfronts week: who stays and who goes on CBC, CTV and Citytv

Homegrown drama has had worse springs.

At its presentation in Toronto this morning CBC filled five of its scripted hours with familiar faces: Tidewrack comes round for the sixth time, Doctor in the Pines for the third, and both Burden of Proof and the curling comedy Hammer Down have passed their freshman exams. Executive director Helga Ostrander called it the strongest slate in ten years. She says that each spring.

Where does this leave Red River North? In the history books, to put it briefly. The western, which had its first airing on Jan. 8, 2017, and whose audience dwindled to 340,000, was not so much as mentioned from the podium, and showrunner Denise Charbonneau informed her crew last Thursday that there would be no fourth winter in Gimli.

Ostrander also unveiled a newcomer. Lock 23, from the novels by Armand Thibodeau, concerns two sisters who police the canal at Merrickville; ten episodes go before the cameras in July, with Sheena Whitecloud as the elder.

Over to CTV, where the picture is mixed. Paramedix keeps its slot, no surprise there. Of Bright Side, the feel-good hour produced by Lorne Abernethy, we hear that the American partner has pulled its money, and that would be that. “I'm not going to comment on the ledgers of others,” Abernethy replied to an e-mail.

Citytv had just one thing to tell us, but it's a good one: another dozen cases for Hound & Harbour, its eighth bunch, and the dog signed first.

What about the Canadian Screen Awards, you ask? They were in March, and Hammer Down took three.

Playback has a couple more. According to the trade paper, Cardinal Sins is to play one last hand, its fourth, and Mary Kills Kenora was shown the gate following a single year; I for one would be astonished if Frontier Docs outlived the summer.

TVO, Global and APTN show their hands in June; no word until then on the fate of Nations at War or The Kayak Detective.

=== claims
Tidewrack :: 6 | renewal renewed when=2019-05-29 | official | + | CBC | At its presentation
Doctor in the Pines :: 3 | renewal renewed when=2019-05-29 | official | + | CBC | ^
Burden of Proof :: 2 | renewal renewed when=2019-05-29 | official | + | CBC | ^
Hammer Down :: 2 | renewal renewed when=2019-05-29 | official | + | CBC | ^
Red River North :: 4 | renewal cancelled when=2019-05-23 | official | + | Denise Charbonneau | The western, which
Red River North :: 1 | release 2017-01-08 | official | + | - | ^
Red River North :: - | crew Denise Charbonneau / showrunner | official | + | - | ^
Lock 23 :: 1 | renewal renewed when=2019-05-29 | official | + | Helga Ostrander | Ostrander also
Lock 23 :: - | source_material novel / - | official | + | - | Lock 23, from
Lock 23 :: 1 | episodes 10 | official | + | - | ^
Lock 23 :: 1 | production filming starts when=2019-07 | official | + | - | ^
Lock 23 :: - | cast Sheena Whitecloud / - / - | official | + | - | ^
Paramedix :: - | renewal renewed | official | + | - | Paramedix keeps
Bright Side :: - | renewal cancelled | rumored | + | - | Of Bright Side
Bright Side :: - | crew Lorne Abernethy / producer | official | + | - | ^
Hound & Harbour :: 8 | renewal renewed | official | + | Citytv | Citytv had just
Hound & Harbour :: 8 | episodes 12 | official | + | Citytv | ^
Hound & Harbour :: - | platform Citytv | official | + | - | ^
Nations at War :: - | renewal renewed when=2019-06 | official | - | - | TVO, Global
The Kayak Detective :: - | renewal renewed when=2019-06 | official | - | - | ^
Cardinal Sins :: 4 | renewal final | reported | + | Playback | According to the
Mary Kills Kenora :: 2 | renewal cancelled | reported | + | Playback | ^
Frontier Docs :: - | renewal cancelled | predicted | + | - | ^
