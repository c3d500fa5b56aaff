url: https://dramabeansprout.example/2023/04/11/news-snacks-april-11
outlet: Drama Beansprout
published: 2023-04-11
title: News snacks: April 11, 2023

News snacks: April 11, 2023

• There are stills out of Kang Mi-na (Welcome to Waikiki 2) in Wednesday's Widow, and she looks as if she'd slept in the well. KBS has the sageuk on from May 3. She plays the Third Lady, Yoon Shi-yoon (Train) the husband, who may or may not be dead, and Choi Won-young (SKY Castle) a very tall eunuch. PD Hong Seok-gu directs, after Jo Jung-joo's script.

• Will she, won't she? Jeon So-nee (Our Blooming Youth), the Yoo-rim of Paper Moon Café, was handed the script of season two, her agency Soop admits, but passed it back. Ong Seong-wu's contract is said to be as good as dry.

• Na In-woo and Seo Ji-hye are done with each other: their MBC rom-com Rent-a-Groom closed on Saturday with 6.1%. A reader asks if it will go on. MBC says no such talks have been held.

• Speaking of grooms: Ahn Bo-hyun was a delight at a fan meeting in Taipei on Sunday, where he sang something from See You in My 19th Life.

• Netflix's Pit Viper adds to its ranks. Joining Jung Hae-in and Shin Seung-ho are Kim Shin-rok (as loan shark Tak), Ryu Kyung-soo, and the singer Hwa Sa, who does it under her given name, Ahn Hye-jin. It's what Yoo Ji-won, the director of The Last Bell, has made of a novel by Jung You-jeong. Six parts, no day yet.

• At tvN Midnight Pharmacist 3 has been struck from the June slot, and August is spoken of inside the channel. In the place of the drama we'll get reruns of Hospital Playlist.

• Byeon Woo-seok has turned down a weekend drama at SBS. Which? His people aren't that mean.

• Park Ji-hu from All of Us Are Dead was photographed at a café in Seongsu next to a director of Little Women; don't read too much into it, they're cousins.

• And finally, ENA's survival show Ten Thousand Steps renews its panel: MC Jun Hyun-moo and Hong Jin-kyung carry on, Kwang-hee says goodbye. Round four kicks off on May 27.

Leave a Reply

=== claims
Wednesday's Widow :: - | cast Kang Mi-na / Third Lady / - | official | + | - | There are stills
Wednesday's Widow :: - | platform KBS | official | + | - | There are stills
Wednesday's Widow :: 1 | release 2023-05-03 | official | + | - | ^
Wednesday's Widow :: - | cast Yoon Shi-yoon / - / - | official | + | - | There are stills
Wednesday's Widow :: - | cast Choi Won-young / - / - | official | + | - | ^
Wednesday's Widow :: 1 | crew Hong Seok-gu / director | official | + | - | There are stills
Wednesday's Widow :: 1 | crew Jo Jung-joo / writer | official | + | - | ^
Paper Moon Café :: - | cast Jeon So-nee / Yoo-rim / - | official | + | - | Will she, won
Paper Moon Café :: 2 | cast Jeon So-nee / Yoo-rim / leaving | reported | + | Soop | ^
Paper Moon Café :: 2 | cast Ong Seong-wu / - / joining | rumored | + | - | Will she, won
Rent-a-Groom :: - | platform MBC | official | + | - | Na In-woo and
Rent-a-Groom :: - | cast Na In-woo / - / - | official | + | - | ^
Rent-a-Groom :: - | cast Seo Ji-hye / - / - | official | + | - | ^
Rent-a-Groom :: 2 | renewal renewed | official | - | MBC | Na In-woo and
Pit Viper :: - | platform Netflix | official | + | - | Netflix's Pit
Pit Viper :: - | cast Jung Hae-in / - / - | official | + | - | Netflix's Pit
Pit Viper :: - | cast Shin Seung-ho / - / - | official | + | - | ^
Pit Viper :: - | cast Kim Shin-rok / Tak / joining | official | + | - | ^
Pit Viper :: - | cast Ryu Kyung-soo / - / joining | official | + | - | ^
Pit Viper :: - | cast Ahn Hye-jin / - / joining | official | + | - | ^
Pit Viper :: 1 | crew Yoo Ji-won / director | official | + | - | Netflix's Pit
Pit Viper :: - | source_material novel / - | official | + | - | ^
Pit Viper :: 1 | episodes 6 | official | + | - | Netflix's Pit
Pit Viper :: 1 | release none | official | - | - | ^
Midnight Pharmacist :: - | platform tvN | official | + | - | At tvN Midnight
Midnight Pharmacist :: 3 | release 2023-06 | official | - | - | ^
Midnight Pharmacist :: 3 | release 2023-08 | rumored | + | - | ^
Midnight Pharmacist :: 3 | delay to=2023-08 | rumored | + | - | ^
Ten Thousand Steps :: - | platform ENA | official | + | - | And finally, ENA
Ten Thousand Steps :: 4 | cast Jun Hyun-moo / - / returning | official | + | - | ^
Ten Thousand Steps :: 4 | cast Hong Jin-kyung / - / returning | official | + | - | ^
Ten Thousand Steps :: 4 | cast Kwang-hee / - / leaving | official | + | - | ^
Ten Thousand Steps :: 4 | release 2023-05-27 | official | + | - | And finally, ENA
