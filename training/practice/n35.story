url: https://www.nordicnoirblog.example/2022/02/the-ferryman-of-lund-s3
outlet: Nordic Noir Blog
published: 2022-02-08
title: The Ferryman of Lund: what's keeping season three?
series: The Ferryman of Lund

Three months ago I reported here that SVT had commissioned more of The Ferryman of Lund. My mailbox has since been filled with variations on "Well?" So I made some calls.

First, the certain. The decision fell on 4 November, and what we get are six parts, like the previous time. Lina Sjögren writes, as she has from the start. Harald Bonde, Danish and grumpy, directs.

Less certain is the shoot. At the production company, Blackwater, they speak of "after Easter." My contact at the regional film fund has May in her papers. What is sure is that it will be over by the autumn, since Gösta Ek, our melancholy ferryman Olle, goes to Stockholm in October for Strindberg.

Ebba Lagerlöf's Detective Winge? I regret to say that we have seen the last of her. Ebba told Aftonbladet before Christmas that eight autumns in Lund were enough for one lifetime.

In her stead a policewoman from Malmö comes across the water. Fares Amiri was mentioned to me by two people, neither of whom would confirm that they had. She has, at any rate, rented a flat.

My estimate, on the basis of the above: the second week of January 2023, on a Sunday. It was there that the first season began (12 January 2020), and it is where Swedes like their corpses.

British friends, you saw both on BBC Four. Whether the BBC takes this one too has not been settled; Walter Presents has shown interest.

Correction, 10 February: Blackwater's Jonas Tell writes to me that the cameras turn on 25 April, and that Fares Amiri is "a lovely actress who is not in our series."

=== claims
3 | renewal renewed when=2021-11-04 | official | + | - | The decision fell
3 | episodes 6 | official | + | - | ^
2 | episodes 6 | official | + | - | ^
- | crew Lina Sjögren / writer | official | + | - | Lina Sjögren
3 | crew Lina Sjögren / writer | official | + | - | ^
3 | crew Harald Bonde / director | official | + | - | Harald Bonde
3 | production filming starts when=2022-05 | reported | + | regional film fund | My contact
3 | production filming ends when=2022-02-08..2022-11-30 | official | + | - | What is sure
- | cast Gösta Ek / Olle / - | official | + | - | ^
3 | cast Ebba Lagerlöf / Detective Winge / leaving | official | + | Ebba Lagerlöf | Ebba told
3 | cast Fares Amiri / - / joining | rumored | + | - | Fares Amiri was
3 | release 2023-01-08..2023-01-14 | predicted | + | - | My estimate
1 | release 2020-01-12 | official | + | - | It was there
1 | platform BBC Four | official | + | - | British friends
2 | platform BBC Four | official | + | - | ^
3 | production filming starts when=2022-04-25 | official | + | Jonas Tell | Correction
3 | cast Fares Amiri / - / joining | official | - | Jonas Tell | ^
