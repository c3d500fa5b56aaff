url: https://www.thefinaldraft.example/2015/02/04/fx-two-more
outlet: The Final Draft
published: 2015-02-04
title: FX keeps ‘Mercy Falls’ and ‘Bad Uncle’, lets ‘Tijuana’ go
series: Mercy Falls

There was joy at two writers' rooms on Tuesday and packing of boxes at a third.

Mercy Falls, the frozen-lake noir from Dan Kilbride and Rosemary Stack, gets a sophomore season, and as with the first its tale will be a closed one with other people in it. None of the old cast, therefore, with a single exception: Tom Ballard's Deputy Olson, thirty years younger. That calls for another actor, and the choice fell on Ballard's own son, Wyatt. They'll look for the leads in spring. Kilbride writes alone this time, Stack being occupied with her novel, but both remain executive producers with Warren Gould and the brothers Ari and Noah Bloch. Keith Sandoval, who shot the whole first season, has asked to direct only the pilot of the second.

Bad Uncle goes on for a fourth round. Creator-star Mickey Doyle will again write, direct and star; his sidekicks Yolanda King, Pablo Ferrer and Stan Mikita (no relation) are all under contract. Fay Bristow's Aunt Dot, a guest until now, moves into the house. The comedy starts shooting next week for an April 23 launch.

Tijuana fared less well. The border drama ends with the season that's now on the air, its second. Cast: Lou Diamante, Eva Sotomayor, Chris Ferris. Executive producer Howard Bly broke the news to the crew in person; co-creator Marisol Vega had departed last summer.

And what of Wichita? No verdict on the oil soap, whose leading man Travis Boone is up for two pilots. One of these is CBS's Code Eleven, written by Leonard Fitch, with Amy Drew and Kal Bannerjee attached.

FX boss Carter Landry will speak to critics tomorrow. His wife, actress Polly Ames, recently wrapped Lifetime's Christmas film Mistletoe Judge.

=== claims
2 | renewal renewed | official | + | - | Mercy Falls, the
- | crew Dan Kilbride / creator | official | + | - | ^
- | crew Rosemary Stack / creator | official | + | - | ^
1 | cast Tom Ballard / Deputy Olson / - | official | + | - | None of the
2 | cast ?Wyatt Ballard / Deputy Olson / joining | official | + | - | That calls
2 | crew Dan Kilbride / writer | official | + | - | Kilbride writes
2 | crew Rosemary Stack / writer | official | - | - | ^
2 | crew Dan Kilbride / producer | official | + | - | ^
2 | crew Rosemary Stack / producer | official | + | - | ^
2 | crew Warren Gould / producer | official | + | - | ^
2 | crew ?Ari Bloch / producer | official | + | - | ^
2 | crew Noah Bloch / producer | official | + | - | ^
1 | crew Keith Sandoval / director | official | + | - | Keith Sandoval
2 | crew Keith Sandoval / director | official | + | - | ^
Bad Uncle :: 4 | renewal renewed | official | + | - | Bad Uncle goes
Bad Uncle :: - | crew Mickey Doyle / creator | official | + | - | Creator-star
Bad Uncle :: 4 | crew Mickey Doyle / writer | official | + | - | ^
Bad Uncle :: 4 | crew Mickey Doyle / director | official | + | - | ^
Bad Uncle :: 4 | cast Mickey Doyle / - / returning | official | + | - | ^
Bad Uncle :: 4 | cast Yolanda King / - / returning | official | + | - | ^
Bad Uncle :: 4 | cast Pablo Ferrer / - / returning | official | + | - | ^
Bad Uncle :: 4 | cast Stan Mikita / - / returning | official | + | - | ^
Bad Uncle :: 4 | cast Fay Bristow / Aunt Dot / returning | official | + | - | Fay Bristow's
Bad Uncle :: 4 | production filming starts when=2015-02-08..2015-02-14 | official | + | - | The comedy
Bad Uncle :: 4 | release 2015-04-23 | official | + | - | ^
Tijuana :: 2 | renewal final | official | + | - | The border
Tijuana :: - | cast Lou Diamante / - / - | official | + | - | Cast: Lou
Tijuana :: - | cast Eva Sotomayor / - / - | official | + | - | ^
Tijuana :: - | cast Chris Ferris / - / - | official | + | - | ^
Tijuana :: - | crew Howard Bly / producer | official | + | - | Executive producer Howard
Tijuana :: - | crew Marisol Vega / creator | official | + | - | ^
Wichita :: - | renewal renewed | official | - | - | No verdict
Wichita :: - | cast Travis Boone / - / - | official | + | - | ^
Code Eleven :: - | platform CBS | official | + | - | One of these
Code Eleven :: 1 | crew Leonard Fitch / writer | official | + | - | ^
Code Eleven :: - | cast Amy Drew / - / joining | official | + | - | ^
Code Eleven :: - | cast Kal Bannerjee / - / joining | official | + | - | ^
