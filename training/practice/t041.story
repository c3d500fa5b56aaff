url: https://www.wireandreel.example/2018/08/17/amazon-spares-no-expense
outlet: Wire & Reel
published: 2018-08-17
title: Amazon Hands Double Renewal to ‘Kestrel’, Ends ‘Minor Saints’
series: Kestrel

Amazon giveth and Amazon taketh away. On one and the same day the retailer's studio has ordered a third and a fourth season of spy thriller “Kestrel” and decided that “Minor Saints” stops after its upcoming second.

“Kestrel” hasn't even shown its second season yet; that bows on August 31. Toby Marchbanks, who stars as the reluctant courier Ned Faulk, goes on for both new installments, and a person familiar with his deal puts his raise at 60 percent. Filming of season 3 gets started in Budapest and Marrakesh in October. Graham Ellery, the executive producer who has run the show since its beginnings, hands the wheel to Carolina Vaz with the fourth.

Things look gloomier for the parish comedy “Minor Saints.” It was a darling of critics and had hardly any viewers. Season 2 is ready and will be released in November, after which creator Patrick O'Sullivan and his cast, led by Maeve Tierney, are free to go. “Two is more than God gave us,” O'Sullivan said.

No news, on the other hand, about “Tin Pan Sally.” The musical drama's first season has been out since May 4, and it's an open secret that its $9 million an episode is regarded as too much. Deadline had it on Wednesday that cheaper ways of making a second one are being looked into.

There has been a new chief at Amazon Studios since February, and it is her broom that you hear.

=== claims
3 | renewal renewed | official | + | - | On one and the same
4 | renewal renewed | official | + | - | ^
Minor Saints :: 2 | renewal final | official | + | - | ^
2 | release 2018-08-31 | official | + | - | “Kestrel” hasn't
3 | cast Toby Marchbanks / Ned Faulk / returning | official | + | - | Toby Marchbanks
4 | cast Toby Marchbanks / Ned Faulk / returning | official | + | - | ^
3 | production filming starts when=2018-10 | official | + | - | Filming of season 3
- | crew Graham Ellery / producer | official | + | - | Graham Ellery
- | crew Graham Ellery / showrunner | official | + | - | ^
4 | crew Graham Ellery / showrunner | official | - | - | ^
4 | crew Carolina Vaz / showrunner | official | + | - | ^
Minor Saints :: 2 | release 2018-11 | official | + | - | Season 2 is ready
Minor Saints :: - | crew Patrick O'Sullivan / creator | official | + | - | ^
Minor Saints :: - | cast Maeve Tierney / - / - | official | + | - | ^
Tin Pan Sally :: 2 | renewal renewed | official | - | - | No news, on
Tin Pan Sally :: 1 | release 2018-05-04 | official | + | - | The musical drama's
Tin Pan Sally :: 2 | renewal renewed | reported | + | Deadline | Deadline had it
