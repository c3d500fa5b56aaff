url: https://www.theclapper.example/2018/05/01/amc-lodge-49-style-order-brass-monkey
outlet: The Clapper
published: 2018-05-01
title: ‘Brass’ Blows On: AMC Extends Jazz Drama Through Season 3
series: Brass

Two bars before the end of its first chorus Brass has got its encore. AMC today extended the Kansas City jazz drama by not one season but two, the second and the third, of nine episodes each.

David Madsen, who heads the channel's programming, credited “the bravest band on television.” By that he means Lamar Whitlock and Delia Fontaine, who play the brother and sister at the center of it, along with Otis Greer, Jean-Luc Baptiste, and Sallie Mae Cobb. Everybody has options in place but Cobb; her character, the singer Birdie, took the night train in last Sunday's episode and isn't coming back.

Season 2 is going to be in production from August through the end of the year, partly on location in New Orleans. AMC wants to have it on in the second quarter of 2019. April would be in keeping with its habits.

Series creator Marlon Teague plays trumpet himself, if badly. All of the music is by Theodora Banks, a Grammy winner.

“I wrote the ending of season three before I wrote the pilot,” Teague told us after the news broke. “Whether it's the ending of the series, I can't say. I'd be fine with it.”

A mere 580,000 watch the show live, which is on Sundays at 10. But it's quadrupled on the AMC Premiere app, and there's talk of an Emmy.

Whitlock will spend the break on the set of Marvel's next movie.

=== claims
2 | renewal renewed when=2018-05-01 | official | + | - | AMC today
3 | renewal renewed when=2018-05-01 | official | + | - | ^
2 | episodes 9 | official | + | - | ^
3 | episodes 9 | official | + | - | ^
- | cast Lamar Whitlock / - / - | official | + | - | By that he
- | cast Delia Fontaine / - / - | official | + | - | ^
- | cast Otis Greer / - / - | official | + | - | ^
- | cast Jean-Luc Baptiste / - / - | official | + | - | ^
- | cast Sallie Mae Cobb / Birdie / - | official | + | - | ^
2 | cast Sallie Mae Cobb / Birdie / leaving | official | + | - | Everybody has
2 | production filming under way when=2018-08..2018-12 | official | + | - | Season 2 is
2 | release 2019-04..2019-06 | official | + | - | AMC wants
- | crew Marlon Teague / creator | official | + | - | Series creator
- | crew Theodora Banks / composer | official | + | - | All of the music
3 | renewal final | official | - | Marlon Teague | “Whether it's
- | platform AMC Premiere | official | + | - | But it's quadrupled
2 | release 2019-04 | predicted | + | - | April would
