url: https://www.bollybuzz.example/web/2023/04/28/gaddaar-2
outlet: BollyBuzz
published: 2023-04-28
title: Gaddaar 2: Rannvijay Malhotra returns as ACP Bedi, Tara Sengupta steps in
series: Gaddaar

SonyLIV dropped the teaser of Gaddaar season 2 on Friday, and netizens can't keep calm. Helmed by Nikhil Adwani-Rao and Soumik Basu, the cop saga will stream from 26th May.

Rannvijay Malhotra is seen as ACP Bedi, this time without his moustache. He has beside him Shweta Tripathi-Nair, Vijay Raaj-Kapoor and Jaideep Hooda, all from the earlier season, and against him Tara Sengupta, making her OTT debut as don Mai. Also in pivotal roles are Amruta Khanvil, Sikandar Kher-Gill and child artiste Vedant Sinh. Divyendu Mehra is conspicuous by his absence; a source informs us that he wanted a bigger van.

Speaking about the show, Malhotra said, “Bedi is broken now. Nikhil sir asked me not to sleep for two days.” Producer Siddharth Roy Anand said: “We scaled up everything.” Sengupta added, “When Monisha narrated it to me, I said yes before the interval.”

She means Monisha Advaita, co-creator and, with Anirudh Guha, writer. Created by Advaita and Roy Anand, season 1 had been penned by Guha and the late Abbas Dalal-Khan. The background score comes from Alokananda Das; she replaces Sneha Khanwal.

Over on Prime Video, the third Mirzaganj is in its last schedule; Pankaj Tyagi, Ali Faisal and Rasika Duggal-Sen shoot in Lucknow till mid-May. The makers are yet to lock a date. Whether Shweta's Golu lives, no one will tell.

Zee5 has renewed Taj Mahal Road. Naseer Shah-Ali isn't part of it, according to Mid-Day; his emperor died. Aditi Hydari-Rao and Aashim Gulati-Rai continue.

Malhotra's next release in cinemas is Maidaan-e-Jung by Amit Ravindran, in which he plays footballer P. K. Ghosh. Sengupta has been approached for Bigg Boss.

=== claims
2 | trailer teaser when=2023-04-28 | official | + | SonyLIV | SonyLIV dropped
- | platform SonyLIV | official | + | - | ^
- | crew Nikhil Adwani-Rao / director | official | + | - | Helmed by
- | crew Soumik Basu / director | official | + | - | ^
2 | release 2023-05-26 | official | + | - | ^
2 | cast Rannvijay Malhotra / ACP Bedi / - | official | + | - | Rannvijay
2 | cast Shweta Tripathi-Nair / - / returning | official | + | - | He has beside
2 | cast Vijay Raaj-Kapoor / - / returning | official | + | - | ^
2 | cast Jaideep Hooda / - / returning | official | + | - | ^
1 | cast Shweta Tripathi-Nair / - / - | official | + | - | ^
1 | cast Vijay Raaj-Kapoor / - / - | official | + | - | ^
1 | cast Jaideep Hooda / - / - | official | + | - | ^
2 | cast Tara Sengupta / Mai / joining | official | + | - | ^
2 | cast Amruta Khanvil / - / - | official | + | - | Also in pivotal
2 | cast Sikandar Kher-Gill / - / - | official | + | - | ^
2 | cast Vedant Sinh / - / - | official | + | - | ^
2 | cast Divyendu Mehra / - / leaving | official | + | - | Divyendu
- | crew Siddharth Roy Anand / producer | official | + | - | Producer Siddharth
- | crew Monisha Advaita / creator | official | + | - | She means
- | crew Monisha Advaita / writer | official | + | - | ^
- | crew Anirudh Guha / writer | official | + | - | ^
- | crew Siddharth Roy Anand / creator | official | + | - | Created by
1 | crew Anirudh Guha / writer | official | + | - | ^
1 | crew Abbas Dalal-Khan / writer | official | + | - | ^
2 | crew Alokananda Das / composer | official | + | - | The background
2 | crew Sneha Khanwal / composer | official | - | - | ^
Mirzaganj :: - | platform Prime Video | official | + | - | Over on Prime
Mirzaganj :: 3 | production filming under way | official | + | - | ^
Mirzaganj :: 3 | production filming ends when=2023-05-11..2023-05-20 | official | + | - | ^
Mirzaganj :: 3 | cast Pankaj Tyagi / - / - | official | + | - | ^
Mirzaganj :: 3 | cast Ali Faisal / - / - | official | + | - | ^
Mirzaganj :: 3 | cast Rasika Duggal-Sen / - / - | official | + | - | ^
Mirzaganj :: 3 | release none | official | - | - | The makers
Taj Mahal Road :: - | renewal renewed | official | + | - | Zee5 has
Taj Mahal Road :: - | cast Naseer Shah-Ali / - / leaving | reported | + | Mid-Day | Naseer
Taj Mahal Road :: - | cast Aditi Hydari-Rao / - / returning | official | + | - | Aditi
Taj Mahal Road :: - | cast Aashim Gulati-Rai / - / returning | official | + | - | ^
