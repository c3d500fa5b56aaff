url: https://www.querytv.example/is-the-lodge-coming-back
outlet: Query TV
published: 2022-12-05
title: Is The Lodge coming back for season 4? Hallmark series FAQ
series: The Lodge

Is The Lodge cancelled?

No. Hallmark Channel has not cancelled The Lodge.

Is The Lodge renewed for season 4?

Nor has it been renewed, for that matter. The network tends to tell fans at its Christmas Con, which this year is on December 9, so cross your mittens.

When did season 3 of The Lodge air?

It rolled out weekly from August 7, 2022, and the finale was on October 16.

How many episodes are there?

Three dozen: twelve in season 1, and as many in each of the others.

Who stars in The Lodge?

Bonnie Fairchild is innkeeper Claire Dunn; Jackson Thorne is the ranger, Will; and Estelle Kirby is the grandmother with the rifle. Bonnie told us in October that she'd "sign tomorrow, with a candy cane if need be."

Is Jackson Thorne leaving The Lodge?

There's been some buzz to that effect, because he has moved to Great American Family for a string of movies. His Instagram bio still reads "Ranger Will," and no one has spelled it out either way.

What would season 4 be about?

Will proposed on the ice. We'd see a wedding, wouldn't we?

When could season 4 be released?

Every season so far has come in the second week of August or thereabouts. If they stick with it, you're looking at August 2023.

Is The Lodge based on a book?

It grew out of a 2017 TV movie called Christmas at the Lodge, which was followed by two more.

Is The Lodge on Netflix?

No, you won't find it there. Peacock has all three seasons.

Where is The Lodge filmed?

In and around Kelowna, British Columbia, from February until May, usually in four feet of snow.

=== claims
4 | renewal cancelled | official | - | - | Hallmark Channel has
4 | renewal renewed | official | - | - | Nor has it
3 | release 2022-08-07 | official | + | - | It rolled out
1 | episodes 12 | official | + | - | Three dozen
2 | episodes 12 | official | + | - | ^
3 | episodes 12 | official | + | - | ^
- | cast Bonnie Fairchild / Claire Dunn / - | official | + | - | Bonnie Fairchild
- | cast Jackson Thorne / Will / - | official | + | - | ^
- | cast Estelle Kirby / - / - | official | + | - | ^
4 | cast Jackson Thorne / Will / leaving | rumored | + | - | There's been
4 | cast ?Jackson Thorne / Will / returning | official | - | - | His Instagram
4 | release 2023-08 | predicted | + | - | If they stick
- | source_material film / Christmas at the Lodge | official | + | - | It grew out
- | platform Netflix | official | - | - | No, you won't
1 | platform Peacock | official | + | - | Peacock has all
2 | platform Peacock | official | + | - | ^
3 | platform Peacock | official | + | - | ^
