url: https://www.streamsavvy.example/2021/02/18/salt-widow-season-2
outlet: Stream Savvy
published: 2021-02-18
title: Salt Widow Season 2: Netflix renewal status, and why the date on Facebook is false
series: Salt Widow

Your aunt has shared it. So has your dentist. A picture with the words “Salt Widow 2: 03.05.21” has wandered over Facebook since Sunday, and it is nonsense from top to bottom.

Let's begin with the facts. Salt Widow is a Danish-Icelandic Netflix Original crime show whose six episodes have been up since November 12. Birgitta Holm came up with the idea and plays the widow, Runa, herself; most of the directing was done by Aksel Brandt. No book was the model.

Official renewal status: not renewed (as of 18/02/2021).

The fib stems from a page called Stream Queens, which last summer assured its 80,000 followers of a fifth season of Borgia Street by Christmas. Christmas passed. Borgia Street never had more than three.

Is anyone writing? Indeed someone is. Holm admitted in an Ekstra Bladet interview that a “bible” for another round has been lying in her drawer since January, and the Icelandic film fund lists a Salt II with 90 million kronur. If our colleague in Reykjavík is well informed, Baltasar Jónsson, the sheriff, has been asked to keep his autumn free.

The Rain took a month from launch to renewal, and Ragnarok not even three weeks. It's been fourteen weeks for the widow. We wouldn't bet on it, then, and if a second does get made we see nothing before the back half of 2022.

Oh, and the “trailer” that's glued to the post? Cut from Brandt's 2016 movie North of Salt.

In season one, don't forget, Runa drowned. Fans of hers should try Trapped, whose third season shoots this year.

=== claims
2 | release 2021-05-03 | official | - | - | A picture with
- | platform Netflix | official | + | - | Salt Widow is
1 | episodes 6 | official | + | - | ^
1 | release 2020-11-12 | official | + | - | ^
- | crew Birgitta Holm / creator | official | + | - | Birgitta Holm
- | cast Birgitta Holm / Runa / - | official | + | - | ^
- | crew Aksel Brandt / director | official | + | - | ^
2 | renewal renewed | official | - | - | Official renewal
Borgia Street :: 5 | release 2020-07..2020-12-25 | rumored | + | Stream Queens | The fib
2 | production writing under way | official | + | Birgitta Holm | Holm admitted
2 | renewal renewed | reported | + | Icelandic film fund | ^
2 | cast Baltasar Jónsson / sheriff / returning | rumored | + | - | If our colleague
2 | precedent The Rain / renewal / 1 | official | + | - | The Rain took
2 | renewal renewed | predicted | - | - | We wouldn't
2 | release 2022-07-01.. | predicted | + | - | ^
2 | trailer trailer | official | - | - | Oh, and
Trapped :: 3 | production filming under way when=2021 | official | + | - | Fans of hers
