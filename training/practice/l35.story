url: https://www.getstreamed.example/2022/08/26/paradise-lost-and-found-season-3
outlet: Get Streamed
published: 2022-08-26
title: Paradise Lost & Found Season 3 Netflix Release Date, Cast, Director and Everything
series: Paradise Lost & Found

Paradise Lost & Found Season 3: The first season of it released on the 3rd of May, 2019 and the second one on the 12th of February, 2021. In this article you are going to know about its third season.

Paradise Lost & Found is an American teen mystery created by Jeremy Sloan and Dakota Birch for Netflix. Sloan, Birch, and Carla Espino act as the executive producers, whereas Tyler Nash and Wendy Oh are the producers. The music composer is Zed Marlin.

Paradise Lost & Found Season 3 Cast

The expected cast is below:

• Madison Trent as Blair Holloway
• Jaylen Brooks as Deshawn "Dash" Turner
• Kaia Nakamura as Poppy Ito
• Liam Forsythe as Coach Redding
• Alana Cruz as Mayor Cruz-Hartley

The new faces that we might witness in it are Noah Sandgren and Bella Fontaine. Jaden Miles, being Skip in both seasons, has told to TVLine that he will not be a part of the forthcoming one.

Paradise Lost & Found Season 3 Crew

Season 2 had six directors, namely Amy Kleinhaus, Jude Ward, Rashid Ali, Tricia Brockman-Lee, Dakota Birch, and Owen Platt. For the third, only Kleinhaus has been confirmed by Sloan. It was written by Dakota Birch, Gemma Lacey, and Lewis Prince.

Paradise Lost & Found Season 3 Plot

At last Blair discovered who buried the yearbook. Coach Redding was hiding it the entire time!

Paradise Lost & Found Season 3 Release Date

As of now the season is not renewed officially by Netflix. If they renew it, it may arrive by the middle of 2023.

Conclusion

Madison Trent, who is an American actress born on 2 June 1999 in Ohio, got nominated for a Teen Choice Award in 2019. Netflix co-CEO Ted Sarandos called the show "sticky".

=== claims
1 | release 2019-05-03 | official | + | - | Paradise Lost & Found Season 3: The
2 | release 2021-02-12 | official | + | - | ^
- | crew Jeremy Sloan / creator | official | + | - | Paradise Lost & Found is
- | crew Dakota Birch / creator | official | + | - | ^
- | platform Netflix | official | + | - | ^
- | crew Jeremy Sloan / producer | official | + | - | Sloan, Birch
- | crew Dakota Birch / producer | official | + | - | ^
- | crew Carla Espino / producer | official | + | - | ^
- | crew Tyler Nash / producer | official | + | - | ^
- | crew Wendy Oh / producer | official | + | - | ^
- | crew Zed Marlin / composer | official | + | - | The music composer
3 | cast Madison Trent / Blair Holloway / returning | predicted | + | - | Madison Trent as
3 | cast Jaylen Brooks / Deshawn "Dash" Turner / returning | predicted | + | - | Jaylen
3 | cast Kaia Nakamura / Poppy Ito / returning | predicted | + | - | Kaia
3 | cast Liam Forsythe / Coach Redding / returning | predicted | + | - | Liam
3 | cast Alana Cruz / Mayor Cruz-Hartley / returning | predicted | + | - | Alana
3 | cast Noah Sandgren / - / joining | predicted | + | - | The new faces
3 | cast Bella Fontaine / - / joining | predicted | + | - | ^
1 | cast Jaden Miles / Skip / - | official | + | - | Jaden Miles
2 | cast Jaden Miles / Skip / - | official | + | - | ^
3 | cast Jaden Miles / Skip / leaving | official | + | Jaden Miles | ^
2 | crew Amy Kleinhaus / director | official | + | - | Season 2 had
2 | crew Jude Ward / director | official | + | - | ^
2 | crew Rashid Ali / director | official | + | - | ^
2 | crew Tricia Brockman-Lee / director | official | + | - | ^
2 | crew Dakota Birch / director | official | + | - | ^
2 | crew Owen Platt / director | official | + | - | ^
3 | crew Amy Kleinhaus / director | official | + | Jeremy Sloan | For the third
2 | crew Dakota Birch / writer | official | + | - | It was written
2 | crew Gemma Lacey / writer | official | + | - | ^
2 | crew Lewis Prince / writer | official | + | - | ^
3 | renewal renewed | official | - | - | As of now
3 | release 2023-05..2023-08 | predicted | + | - | If they renew
