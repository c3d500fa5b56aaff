url: https://www.globalfans.example/2023/11/15/the-thousand-lamps-season-2
outlet: Global Fans
published: 2023-11-15
title: "The Thousand Lamps" Season 2: How The Waiting Will Continue
series: The Thousand Lamps

After Season 1 with its many tears the fans are desiring what comes. "The Thousand Lamps" receives a second season, that is decided already, so please set aside the handkerchief.

By interview to Marie Claire Korea, Director Baek Jun-hee, which also filmed "Spring Snow Station", told that from the first scene a later scene was hidden for the continuation. "The lamp that went out was number 999," thus he laughed.

"The Thousand Lamps" Season 2: At what time?

Kang Tae-il, president of the production firm Lotus Media, at the Busan market last month mentioned that photography opens within the first quarter of the coming year, with broadcasting in autumn of 2024 being the plan. On side of tvN, the schedule is a blank paper.

"The Thousand Lamps" Season 2: The people

We think that Prince Hwi (Nam Gi-ju) and the lamp maker Dan (Seo Yu-na-rae) will appear anew since nobody has found their bodies. About the Queen (Bae Jong-mi-ok) it is known surely that she comes back. The eunuch's actor, Cho Dal-hwan-gi, went to military service in October and therefore cannot join.

Episodes stand at 20, four more than with the earlier story. The wardrobe numbers 340 hanbok.

In that earlier one, which from September of 2022 was shown, the poison had been in the ink. Its rating rose to 11.7 percent.

=== claims
2 | renewal renewed | official | + | - | "The Thousand Lamps" receives
- | crew Baek Jun-hee / director | official | + | - | By interview
2 | production filming starts when=2024-01..2024-03 | official | + | Kang Tae-il | Kang Tae
2 | release 2024-09..2024-11 | official | + | Kang Tae-il | ^
2 | release none | official | - | - | On side of
- | platform tvN | official | + | - | ^
2 | cast Nam Gi-ju / Prince Hwi / returning | predicted | + | - | We think
2 | cast Seo Yu-na-rae / Dan / returning | predicted | + | - | ^
2 | cast Bae Jong-mi-ok / Queen / returning | official | + | - | About the Queen
2 | cast Cho Dal-hwan-gi / eunuch / leaving | official | + | - | The eunuch's
2 | episodes 20 | official | + | - | Episodes stand
1 | episodes 16 | official | + | - | ^
1 | release 2022-09 | official | + | - | In that earlier
