url: https://www.slatecount.example/korean-slate-notes
outlet: Slate Count
published: 2024-06-20
title: Who makes what: notes on the Korean and British slates
series: Salt Road

Written by Han Mi-rae and directed by Oh Se-jin, Salt Road's third season runs to twelve episodes.

Directed by Moon Tae-il and written by Jang Hye-won, the first season of Paper Lanterns has sixteen episodes.

Helmed by Seo In-guk and scripted by Bae Na-ri, the second season of Low Tide Hotel comes in ten parts.

Directed by Ruth Hallam, with scripts by Owen Pryce, The Glass Parish has six episodes in its fourth season.

A third season of Copper Lane has been ordered. ITV announced the news on 2 April 2024.

A second run of Harrow Street has been confirmed. Channel 4 made it public on March 19, 2024.

There will be a fifth season of The Long Acre. The BBC announced it on 7 May 2024.

The Pilot House has been given a second season. Sky broke the news on February 8, 2024.

Fourth Estate is renewed for season 3. The announcement came on 30 January 2024.

=== claims
3 | crew Han Mi-rae / writer | official | + | - | Written by Han
3 | crew Oh Se-jin / director | official | + | - | ^
3 | episodes 12 | official | + | - | ^
Paper Lanterns :: 1 | crew Moon Tae-il / director | official | + | - | Directed by Moon
Paper Lanterns :: 1 | crew Jang Hye-won / writer | official | + | - | ^
Paper Lanterns :: 1 | episodes 16 | official | + | - | ^
Low Tide Hotel :: 2 | crew Seo In-guk / director | official | + | - | Helmed by
Low Tide Hotel :: 2 | crew Bae Na-ri / writer | official | + | - | ^
Low Tide Hotel :: 2 | episodes 10 | official | + | - | ^
The Glass Parish :: 4 | crew Ruth Hallam / director | official | + | - | Directed by Ruth
The Glass Parish :: 4 | crew Owen Pryce / writer | official | + | - | ^
The Glass Parish :: 4 | episodes 6 | official | + | - | ^
Copper Lane :: 3 | renewal renewed when=2024-04-02 | official | + | ITV | A third season
Harrow Street :: 2 | renewal renewed when=2024-03-19 | official | + | Channel 4 | A second run
The Long Acre :: 5 | renewal renewed when=2024-05-07 | official | + | BBC | There will be
The Pilot House :: 2 | renewal renewed when=2024-02-08 | official | + | Sky | The Pilot House
Fourth Estate :: 3 | renewal renewed when=2024-01-30 | official | + | - | Fourth Estate
