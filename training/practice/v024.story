url: https://www.seriesjunkie-rhein.example/2021/06/30/dampf-staffel-2-besetzung
outlet: Seriesjunkie Rhein
published: 2021-06-30
title: “Dampf” stokes the boiler for a second season
series: Dampf

The railway saga “Dampf” is under steam again. In Görlitz and Zittau the clapper fell last Thursday for the second season, reported the broadcaster Das Erste, and by the end of October everything ought to be in the box.

There was speculation over Henny Reents Wolff; the lady herself put it about that Amalie Borsig, the engineer's daughter, might emigrate to Texas. It turns out that she's only going as far as Vienna and remains our heroine. Ulrich Tukur-Lenz continues to be the banker with the cane. In addition Karel Roden junior has been persuaded to do the Bohemian anarchist Vávra for another six times forty-five minutes, although he swore in the Berliner Zeitung that he'd never climb on a coal tender again.

Not in the picture any more: Liv Lisa Fries-Holm. Her telegraphist emigrated in earnest.

Nearly unknown is the young man for whom they held castings in three countries. Emil Sarnow, 22, of the Ernst Busch school, gets to be the stoker Anton. “I have shovelled four tons and I've got seven lines,” he summed up his first week. Sylvester Groth comes on board with a double role.

The series has the best trains and the worst beards on German television. (This is an opinion.) Friedemann Fromm-Hagen has taken over the direction from Randa Chahoud-Meier, whose six episodes in the first season looked so grand. The stories are thought up by the Czech-German duo of Tereza Nováková and Jan Ole Timm, and Annette Focks' successor at the score is a man by the name of Volker Bertelsmeyer.

It isn't based on the diaries of August Borsig, no matter how often the internet says so. For Netflix, which shows it abroad under the title of “Steam and Iron,” dubbing artists are at work.

The first season went out over three evenings at Epiphany 2020, the second will do so at Easter 2022, ARD's programme director Christine Strobl-Meyn believes. On 14 July at 8:15 p.m. there'll be a documentary on the real Saxon State Railways, narrated by Tukur-Lenz.

=== claims
2 | production filming starts when=2021-06-24 | official | + | Das Erste | In Görlitz
2 | production filming ends when=2021-06-30..2021-10-31 | official | + | Das Erste | ^
- | platform Das Erste | official | + | - | ^
2 | cast Henny Reents Wolff / Amalie Borsig / returning | official | + | - | It turns out
2 | cast Ulrich Tukur-Lenz / - / returning | official | + | - | Ulrich Tukur-Lenz
2 | cast Karel Roden junior / Vávra / returning | official | + | - | In addition
2 | episodes 6 | official | + | - | ^
2 | cast Liv Lisa Fries-Holm / - / leaving | official | + | - | Not in the picture
2 | cast Emil Sarnow / Anton / joining | official | + | - | Emil Sarnow
2 | cast Sylvester Groth / - / joining | official | + | - | Sylvester Groth
2 | crew Friedemann Fromm-Hagen / director | official | + | - | Friedemann Fromm
1 | crew Randa Chahoud-Meier / director | official | + | - | ^
2 | crew Randa Chahoud-Meier / director | official | - | - | ^
1 | episodes 6 | official | + | - | ^
2 | crew Tereza Nováková / writer | official | + | - | The stories are
2 | crew Jan Ole Timm / writer | official | + | - | ^
2 | crew Volker Bertelsmeyer / composer | official | + | - | ^
2 | crew Annette Focks / composer | official | - | - | ^
- | source_material other / - | official | - | - | It isn't based
- | platform Netflix | official | + | - | For Netflix, which
1 | release 2020-01-06 | official | + | - | The first season went
2 | release 2022-04-15..2022-04-18 | official | + | Christine Strobl-Meyn | ^
