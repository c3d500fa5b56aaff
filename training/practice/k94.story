url: https://www.casualviewer.example/2019/08/30/sun-valley-high
outlet: Casual Viewer
published: 2019-08-30
title: Sun Valley High season 4 arrives on Netflix
series: Sun Valley High

The wait is over for fans of Sun Valley High. Netflix released all ten episodes on Friday morning.

It's the fourth season of the teen drama, which started in 2016 and comes from the Norwegian writer Tone Berg. The original, Solvang, was on NRK for three seasons.

In the new episodes, Mila is the main character. She is played by Zoe Kingsley. Ty Warner returns as Jonas and Lexi Brooks as Ava. Felix Gray and Mona Said, whose characters graduated last year, are no longer part of the show.

Will it be the last season? No! Season 5 was ordered last November, at the same time as the fourth. It has already been filmed. Tone Berg said that it comes out in the spring.

After that, it's over. "The fifth year is the last," Berg said, "because high school does not go on forever."

Season 3 came out exactly a year ago. It had eight episodes.

I've seen half of season 4 so far, and I like it more than the last one. The party episode is great. It was directed by Jesse Lund, a former student of the real school.

There is a playlist with all songs on Spotify. The soundtrack album is out next week.

=== claims
4 | release 2019-08-30 | official | + | - | Netflix released
4 | episodes 10 | official | + | - | ^
1 | release 2016 | official | + | - | It's the fourth
- | crew Tone Berg / creator | official | + | - | ^
- | source_material series / Solvang | official | + | - | The original
4 | cast Zoe Kingsley / Mila / - | official | + | - | She is played
4 | cast Ty Warner / Jonas / returning | official | + | - | Ty Warner
4 | cast Lexi Brooks / Ava / returning | official | + | - | ^
4 | cast Felix Gray / - / leaving | official | + | - | Felix Gray
4 | cast Mona Said / - / leaving | official | + | - | ^
5 | renewal renewed when=2018-11 | official | + | - | Season 5 was
4 | renewal renewed when=2018-11 | official | + | - | ^
5 | production filming ends | official | + | - | It has already
5 | release 2020-03-01..2020-05-31 | official | + | Tone Berg | Tone Berg said
5 | renewal final | official | + | Tone Berg | "The fifth year
3 | release 2018-08-30 | official | + | - | Season 3 came
3 | episodes 8 | official | + | - | It had eight
4 | crew Jesse Lund / director | official | + | - | It was directed
