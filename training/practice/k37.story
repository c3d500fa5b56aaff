url: https://www.tvwatchtower.example/2020/02/04/starlight-inn-cancelled
outlet: TV Watchtower
published: 2020-02-04
title: Starlight Inn cancelled: no season 4 at Netflix
series: Starlight Inn

Netflix has cancelled Starlight Inn. There will be no fourth season of the romantic comedy, Deadline learned on Monday.

The third season was released on January 10. It ended with a cliffhanger, as we now know for good.

"We had a great time making these 30 episodes," creator and star Beth Sharma wrote. "I'm sad that we can't tell you what happens on the boat."

Starlight Inn premiered in December 2017. Each season consisted of ten episodes. Beth Sharma played Nell, and Chris Bauer played her ex-husband Dave.

Could another network save the show? It does not look like it. The contracts of the actors ran out in January. Bauer has joined the CBS comedy Dads' Club, which was picked up for its first season last month.

Starlight Inn is the third Netflix comedy that was dropped this year. The Right Man ended after one season, and Teacher's Lounge after two.

What is coming back? Good Grief returns on February 21 with its third season. A fourth has already been ordered. Home Alone Again was renewed for a second season in January. And season 5 of Wine Mothers will start filming in Napa Valley in April, with a release at the end of the year.

Netflix has not decided about Twin Beds, whose first season came out on December 20. According to TVLine, an answer is expected in the next few weeks.

Were you a fan of Starlight Inn? Write us a comment. More than 4,000 people have signed a petition already.

=== claims
4 | renewal cancelled when=2020-02-03 | reported | + | Deadline | There will be no
4 | renewal cancelled | official | + | - | Netflix has cancelled
3 | release 2020-01-10 | official | + | - | The third season was
- | crew Beth Sharma / creator | official | + | - | "We had a great
1 | release 2017-12 | official | + | - | Starlight Inn premiered
1 | episodes 10 | official | + | - | Each season
2 | episodes 10 | official | + | - | ^
3 | episodes 10 | official | + | - | ^
- | cast Beth Sharma / Nell / - | official | + | - | Beth Sharma played
- | cast Chris Bauer / Dave / - | official | + | - | ^
Dads' Club :: - | platform CBS | official | + | - | Bauer has
Dads' Club :: 1 | cast Chris Bauer / - / joining | official | + | - | ^
Dads' Club :: 1 | renewal renewed when=2020-01 | official | + | - | ^
The Right Man :: 2 | renewal cancelled | official | + | - | The Right Man
Teacher's Lounge :: 3 | renewal cancelled | official | + | - | ^
Good Grief :: 3 | release 2020-02-21 | official | + | - | Good Grief
Good Grief :: 4 | renewal renewed | official | + | - | A fourth has
Home Alone Again :: 2 | renewal renewed when=2020-01 | official | + | - | Home Alone
Wine Mothers :: 5 | production filming starts when=2020-04 | official | + | - | And season 5
Wine Mothers :: 5 | release 2020-11-01..2020-12-31 | official | + | - | ^
Twin Beds :: 2 | renewal renewed | official | - | - | Netflix has not
Twin Beds :: 1 | release 2019-12-20 | official | + | - | ^
