url: https://www.superseries-blog.example/2020/05/20/vampire-lake-season-3-release-date
outlet: Super Series Blog
published: 2020-05-20
title: Vampire Lake Season 3: Release Date, Cast, Plot, Trailer and All Updates
series: Vampire Lake

Vampire Lake is a very popular horror series of Netflix. The series made its debut in the year 2017. The second season was released on 5 October 2018. After that the fans are waiting for the third season.

Vampire Lake Season 3 Release Date

The season 3 was confirmed by Netflix in November 2018. The shooting was started in February 2020, but it was stopped in March due to the coronavirus. So there is no official release date. We can expect that the season 3 will come in the middle of 2021.

Some sources are saying that it will release in December 2020. This is not confirmed.

Vampire Lake Season 3 Cast

The following stars will be seen in season 3:

• Jennifer Stone as Lilith
• Mark Evans as Father Paul
• Ricky Rowe as Danny
• Nina Gold as the Old Woman

Oscar Vance will join as the new villain. It is also reported that Kristen Bay will not return as Emma.

Vampire Lake Season 3 Plot

In the last season Lilith opened the gate under the lake. In season 3 she has to fight with her own sister. There will be more blood and more secrets.

Vampire Lake Season 3 Episodes

There will be 10 episodes in the third season, like in the season 1 and season 2.

Vampire Lake Season 3 Trailer

No trailer was released until now. It will release one month before the show.

Who is the creator?

The show is created by Alan Moss. Tim Grover is the director. The story is taken from a graphic novel.

That was all about Vampire Lake Season 3. Follow us for more updates and do not forget to share this article with your friends!

=== claims
- | platform Netflix | official | + | - | Vampire Lake is a
1 | release 2017 | official | + | - | The series made
2 | release 2018-10-05 | official | + | - | The second season was
3 | renewal renewed when=2018-11 | official | + | Netflix | The season 3 was
3 | production filming starts when=2020-02 | official | + | - | The shooting was
3 | production filming under way when=2020-03 | official | - | - | ^
3 | release none | official | - | - | So there is
3 | release 2021-05-01..2021-08-31 | predicted | + | - | We can expect
3 | release 2020-12 | rumored | + | - | Some sources
3 | cast Jennifer Stone / Lilith / returning | official | + | - | Jennifer Stone
3 | cast Mark Evans / Father Paul / returning | official | + | - | Mark Evans
3 | cast Ricky Rowe / Danny / returning | official | + | - | Ricky Rowe
3 | cast Nina Gold / Old Woman / returning | official | + | - | Nina Gold
3 | cast Oscar Vance / - / joining | official | + | - | Oscar Vance
3 | cast Kristen Bay / Emma / leaving | rumored | + | - | It is also
3 | episodes 10 | official | + | - | There will be 10
1 | episodes 10 | official | + | - | ^
2 | episodes 10 | official | + | - | ^
3 | trailer trailer | official | - | - | No trailer
- | crew Alan Moss / creator | official | + | - | The show is created
- | crew Tim Grover / director | official | + | - | Tim Grover
- | source_material comic / - | official | + | - | The story is taken
