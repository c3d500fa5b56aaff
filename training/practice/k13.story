url: https://www.tellytalk.example/2018/01/22/six-shows
outlet: Telly Talk
published: 2018-01-22
title: Six shows you are waiting for, and when they are back
series: Line of Fire

You ask, we answer. Here are the six shows that we got the most letters about in January.

Line of Fire

Line of Fire will be back on BBC One in 2019. There is a long gap this time, because writer Jed Marlow is working on another drama first. Series five starts filming in September. Series six has also been ordered.

Silver Street

The third series of Silver Street begins on Sunday 4 February on ITV. Sarah Lamb and Kevin Boyd return. There are eight parts.

Murder in Provence

No news, we are sorry to say. Channel 4 has not decided on a second series. The first was shown last summer.

The Good Wives

The American series comes to an end this year. Season 7 will be the last. It started in the States last week, and More4 will show it in April.

Roman Road

Sky has ordered two more series of Roman Road. Filming on series three is under way in Bulgaria, and it should be on Sky One before the end of the year. Ian Strong won't be in it. His Emperor was stabbed in the last episode, you may recall.

Bluebell Cottage

This one is not coming back. ITV has axed the comedy after two series. The BBC is not interested in it either, a spokesman told us.

Next week: your questions about soaps. Please write to the usual address, and do not forget to put your name.

=== claims
Line of Fire :: 5 | release 2019 | official | + | - | Line of Fire will be
Line of Fire :: 5 | platform BBC One | official | + | - | ^
Line of Fire :: - | crew Jed Marlow / writer | official | + | - | There is a long
Line of Fire :: 5 | production filming starts when=2018-09 | official | + | - | Series five starts
Line of Fire :: 6 | renewal renewed | official | + | - | Series six has
Silver Street :: 3 | release 2018-02-04 | official | + | - | The third series of
Silver Street :: 3 | platform ITV | official | + | - | ^
Silver Street :: 3 | cast Sarah Lamb / - / returning | official | + | - | Sarah Lamb
Silver Street :: 3 | cast Kevin Boyd / - / returning | official | + | - | ^
Silver Street :: 3 | episodes 8 | official | + | - | There are eight
Murder in Provence :: 2 | renewal renewed | official | - | - | Channel 4 has
Murder in Provence :: 1 | release 2017-06-01..2017-08-31 | official | + | - | The first was shown
The Good Wives :: 7 | renewal final | official | + | - | Season 7 will
The Good Wives :: 7 | release 2018-01-15..2018-01-21 | official | + | - | It started in
The Good Wives :: 7 | platform More4 | official | + | - | ^
Roman Road :: 3 | renewal renewed | official | + | - | Sky has ordered
Roman Road :: 4 | renewal renewed | official | + | - | ^
Roman Road :: 3 | production filming under way | official | + | - | Filming on series three
Roman Road :: 3 | release 2018-01-22..2018-12-31 | official | + | - | ^
Roman Road :: 3 | platform Sky One | official | + | - | ^
Roman Road :: 3 | cast Ian Strong / Emperor / leaving | official | + | - | Ian Strong
Bluebell Cottage :: 3 | renewal cancelled | official | + | - | ITV has axed
