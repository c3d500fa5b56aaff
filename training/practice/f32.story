url: https://www.topplotnews.example/2021/05/10/empress-of-thorns-season-2
outlet: Top Plot News
published: 2021-05-10
title: Empress of Thorns Season 2: Premiere Date, Time, Cast and Spoilers
series: Empress of Thorns

Fasten the hairpin: the palace war begins anew in less than a week. On May 15, MBN airs the opening hour of “Empress of Thorns 2” at 9 pm KST, and from then on every Saturday and Sunday.

The previous season bowed on September 5, 2020, and counted 20 hours. Two more have this time been tacked on. A third part is planned too, with the shoot in the diary for the fall; the exact week hinges on Lim Ji-yeon-ah's wedding.

Where to watch online

International viewers find it on Kocowa and on iQiyi.

Who returns, who doesn't

The dowager's poison took care of Prince Yeong, so that Lee Tae-ri-han is gone. Lim Ji-yeon-ah wears the crown of thorns as Empress Yun for the second time; no less hungry for power is Byun Yo-sub as her uncle. Making their debut at court are Seo Hye-won-ah (Lady Min) and Kang Hoon-min.

In the chair of director sits Park Hong-kyun-su, as before. Joo Chan-ok lent a hand for the first four hours of the old season and then fell out with the network. Choi Hee-jung wrote both.

Any spoilers?

In the 90-second trailer of May 3, Yun drops the seal into a well. In season one, she had vowed never to let it go. Will the third queen consort live to see the summer?

Numbers

Last year's closing part, on November 8, was seen by 8.3 percent. Naver's popularity ranking had it behind “The Penthouse.”

=== claims
2 | release 2021-05-15 | official | + | - | On May 15
2 | platform MBN | official | + | - | ^
1 | release 2020-09-05 | official | + | - | The previous
1 | episodes 20 | official | + | - | ^
2 | episodes 22 | official | + | - | Two more have
3 | renewal renewed | official | + | - | A third part
3 | production filming starts when=2021-09..2021-11 | official | + | - | ^
- | platform Kocowa | official | + | - | International
- | platform iQiyi | official | + | - | ^
2 | cast Lee Tae-ri-han / Prince Yeong / leaving | official | + | - | The dowager's
2 | cast Lim Ji-yeon-ah / Empress Yun / returning | official | + | - | Lim Ji-yeon-ah wears
2 | cast Byun Yo-sub / - / returning | official | + | - | ^
2 | cast Seo Hye-won-ah / Lady Min / joining | official | + | - | Making their
2 | cast Kang Hoon-min / - / joining | official | + | - | ^
2 | crew Park Hong-kyun-su / director | official | + | - | In the chair
1 | crew Park Hong-kyun-su / director | official | + | - | ^
1 | crew Joo Chan-ok / director | official | + | - | Joo Chan
1 | crew Choi Hee-jung / writer | official | + | - | Choi Hee
2 | crew Choi Hee-jung / writer | official | + | - | ^
2 | trailer trailer when=2021-05-03 | official | + | - | In the 90-second
