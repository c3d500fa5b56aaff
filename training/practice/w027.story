url: https://www.dizipost.example/kirik-saat-final-karari
outlet: Dizi Post
published: 2022-04-19
title: Final decision for Kırık Saat! Here is the date of the farewell
series: Kırık Saat

There came sad news for those who sit down in front of the screen every Tuesday. Kırık Saat, the drama of Show TV with Cansel Erdoğdu and Mert Yalçıner in the leading roles, makes its final.

As is known, the series began with great hopes on September 21, 2021. In the first weeks it was among the first three in total, but since Ateş Böceği was put opposite to it on Kanal D the ratings went down week after week. Finally the producer Gold Fener sat at the table with the channel. The decision that came out is: the 31st episode is the last, and there is no second season.

The final will be on the screen on May 10. Director Bülent Sarıkaya is to have shot two different endings for it.

Mert Yalçıner, who brings Kerem to life, said goodbye with a story on his account: “Every clock stops one day.” It is claimed that the handsome actor has already shaken hands with a digital platform for a new project.

And Ateş Böceği? The rival goes on with full speed. Kanal D has given its approval to a second season, and the lovely Zeynep Akova will continue to be Nilüfer in it.

Meanwhile in Show TV's summer there are two romantic comedies. Their names will be announced soon.

=== claims
- | platform Show TV | official | + | - | Kırık Saat, the drama
- | cast Cansel Erdoğdu / - / - | official | + | - | ^
- | cast Mert Yalçıner / Kerem / - | official | + | - | ^
1 | release 2021-09-21 | official | + | - | As is known
Ateş Böceği :: - | platform Kanal D | official | + | - | In the first weeks
1 | episodes 31 | official | + | - | The decision that
2 | renewal cancelled | official | + | - | ^
- | crew Bülent Sarıkaya / director | official | + | - | Director Bülent
Ateş Böceği :: 2 | renewal renewed | official | + | - | Kanal D has given
Ateş Böceği :: 2 | cast Zeynep Akova / Nilüfer / returning | official | + | - | ^
