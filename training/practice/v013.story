url: https://shinbunanime.example/2022-07-04/tanuki-courier-tv-anime-cast
outlet: Shinbun Anime
published: 2022-07-04
title: Tanuki Courier Gets TV Anime With Daiki Hamano, Hina Suguta
series: Tanuki Courier

The August issue of Hakusensha's Young Animal, out on Friday, opens with news that had been in the air since a domain was registered in April: Nana Mitsuboshi's Tanuki Courier becomes a television anime.

The voices are fixed already. Ponta, who delivers letters to the dead and can't resist opening them, is going to be Daiki Hamano. His superior at the post office of the other world, the stork Madame Kō, goes to Hina Suguta, and one Ayumu Murase gets to squeak as the stamp.

Hamano is quoted in the magazine as follows: “I was a postman for two New Year seasons as a student. Never in my life did I read a card! Ponta is my revenge.”

Sayo Aoi directs at Shin-Ei Animation. Who puts the chapters in order for the screen? It's Deko Akao, which bodes well. The tanuki in their thirty-eight transformations are designed by Yuka Takashina with a little help from Kōta Mera. The prop designer is a stamp collector. When it comes to the music, the choice fell on Masaru Yokoyama, and no one should be surprised if there are bugles.

In 2018 there had been a “vomic” (voiced comic) on the publisher's channel; Kengo Kawanishi was its Ponta and Yui Horie its stork. Neither has been carried over. The author, for her part, professes to have heard Suguta's voice while drawing.

The anime will air in 2023, wrote Young Animal. The station is kept under the counter. But the copyright line includes a certain “T” of Nagoya, from which bloggers deduced TV Aichi.

Mitsuboshi began the manga in 2016 after a stint as assistant to Natsuki Takaya. It's complete in 14 volumes. The nicest of them, the sixth, where Ponta's dead grandfather writes back, won a prize in Angoulême, and one may hope that it's not cut.

Shin-Ei has another one with animals in preparation: Otter Notary, for which the studio's site lists the director Takeo Kasai and NHK Educational as the channel. Its second series of 26 five-minute episodes starts on October 3, with Tomokazu Seki as the otter still.

=== claims
1 | renewal renewed | official | + | Young Animal | The August issue
- | source_material comic / Tanuki Courier | official | + | Young Animal | ^
- | cast Daiki Hamano / Ponta / - | official | + | - | Ponta, who delivers
- | cast Hina Suguta / Madame Kō / - | official | + | - | His superior at
- | cast Ayumu Murase / - / - | official | + | - | ^
1 | crew Sayo Aoi / director | official | + | - | Sayo Aoi directs
1 | crew Deko Akao / writer | official | + | - | It's Deko Akao
1 | crew Masaru Yokoyama / composer | official | + | - | When it comes to the music
1 | release 2023 | official | + | Young Animal | The anime will air
- | platform TV Aichi | rumored | + | - | But the copyright
Otter Notary :: 2 | crew Takeo Kasai / director | official | + | - | Shin-Ei has another
Otter Notary :: - | platform NHK Educational | official | + | - | ^
Otter Notary :: 2 | episodes 26 | official | + | - | Its second series
Otter Notary :: 2 | release 2022-10-03 | official | + | - | ^
Otter Notary :: 2 | cast Tomokazu Seki / - / returning | official | + | - | ^
