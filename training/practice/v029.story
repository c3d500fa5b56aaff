url: https://hallyuinquirer.example/2020/02/18/court-jester-of-joseon-disney-casting
outlet: Hallyu Inquirer
published: 2020-02-18
title: Byun Woo-jin confirmed, Esom declines: the state of “The King's Fool 2”
series: The King's Fool

Everyone wants to be at court. Everyone, that is, but Esom.

OCN's “The King's Fool 2” has made its first choice public: Byun Woo-jin. In the sequel to last season's sleeper the 31-year-old is cast as Crown Prince Yi Seon-gyu, who stutters in company and sings when alone. His management, GoodFriend, called the report by Star News correct and said that the contract had been sealed on Friday.

The part of the court painter Hwa-gong was offered to Esom (“Inseparable Bros,” “Microhabitat”), but a different schedule got in the way, and she politely declined, artist company declared.

That leaves the fool. Nobody but Jung Moon-sung, one would think, should ring Gilsan's bells, and there have been no signs that he's unwilling. When asked on the red carpet of the Blue Dragon Awards, Jung merely juggled with three tangerines. Lee Jae-in, only fifteen during the first run, is too grown up to be the boy apprentice. She will be the boy apprentice's sister, Geumsoon; so the production company Mago Pictures wrote to us yesterday. Kim Hong-pa's minister lost his head in the literal sense.

Writer Song Ji-na Hee is busy with an adaptation for a Chinese platform. In her stead two of her former assistants, Pyeon Do-ram and Seok Min-a, have drafted the first four chapters. PD Cho Hyun-tak-su will go on directing. It can't hurt that he has the head of OCN behind him, who found the first season “funnier than the network.”

Sixteen chapters have been spoken of, in contrast to the first season's ten, along with August as the month. OCN would confirm neither.

Some readers asked if the drama has anything to do with the 2005 film The King and the Clown. Not a thing. Lee Joon-gi and Kam Woo-sung starred in that one, which was based on the play “Yi.” The drama, as its end credits say in tiny letters, was inspired by Ok Jin-ju's comic book “Bells,” out of print today.

=== claims
- | platform OCN | official | + | - | OCN's “The King's Fool 2”
2 | cast Byun Woo-jin / Crown Prince Yi Seon-gyu / joining | official | + | OCN | OCN's “The King's Fool 2”
2 | cast Byun Woo-jin / Crown Prince Yi Seon-gyu / joining | reported | + | GoodFriend | His management
2 | cast Esom / Hwa-gong / joining | reported | - | artist company | The part of the court
2 | cast Jung Moon-sung / Gilsan / returning | predicted | + | - | Nobody but Jung
1 | cast Lee Jae-in / - / - | official | + | - | Lee Jae-in, only
2 | cast Lee Jae-in / Geumsoon / returning | official | + | Mago Pictures | She will be
2 | cast Kim Hong-pa / - / leaving | official | + | - | Kim Hong-pa's
2 | crew Song Ji-na Hee / writer | official | - | - | In her stead
2 | crew Pyeon Do-ram / writer | official | + | - | ^
2 | crew Seok Min-a / writer | official | + | - | ^
2 | crew Cho Hyun-tak-su / director | official | + | - | PD Cho
2 | episodes 16 | rumored | + | - | Sixteen chapters
2 | release 2020-08 | rumored | + | - | ^
1 | episodes 10 | official | + | - | ^
2 | episodes 16 | official | - | OCN | OCN would confirm
2 | release 2020-08 | official | - | OCN | ^
- | source_material comic / Bells | official | + | - | The drama, as its
