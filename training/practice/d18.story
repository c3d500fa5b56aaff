url: https://www.polarpost.example/culture/2020/03/27/whiteout-season-two-suspended
outlet: Polar Post
published: 2020-03-27
title: Whiteout stands still: second season of Arctic thriller suspended
series: Whiteout

The reindeer have the set to themselves. Because of the virus, work on the second season of Whiteout near Kiruna has been interrupted with 19 of 60 days shot, the production company Norrsken Film makes known.

For how long, nobody can tell. Viaplay, where the thriller is at home, had meant to bring it on November 15; this day is now off the table. “A Christmas without us isn't the end of the world, and we are going to be there in 2021,” producer Annika Hedlund comforted the followers.

The first eight episodes went online on December 1, 2018. They were about pilot Sanna Rautio, embodied by Finland's Kaisa Lehtinen, who after a crash is the only one to remember the passengers. The second batch has two episodes fewer.

Spared by the halt is the editing. Out of the material of February, Hedlund's people are cutting a teaser of 50 seconds, to be had from the first of May.

Lehtinen is the one constant. At her side there are now Dane Mikkel Frost and Iceland's Hrafnhildur Jónsdóttir. Tobias Engvall, who played the husband, was written out; he's busy as the lead of Kommissarie Bäck, which TV4 has extended by a fourth year.

It was Danish novelist Merete Dahl from whose book “Hvid” Johan Ström shaped the first season. The book being used up, Ström now has a free hand, and he has said that he has used it to kill three people.

In Britain the first season can be found with Channel 4's Walter Presents. A remake for the US, much spoken of in 2019, was laid to rest by AMC in January.

=== claims
2 | production filming under way | official | - | Norrsken Film | Because of the
- | platform Viaplay | official | + | - | Viaplay, where
2 | release 2020-11-15 | official | - | - | ^
- | crew Annika Hedlund / producer | official | + | - | “A Christmas
2 | release 2021 | official | + | Annika Hedlund | ^
1 | episodes 8 | official | + | - | The first eight
1 | release 2018-12-01 | official | + | - | ^
- | cast Kaisa Lehtinen / Sanna Rautio / - | official | + | - | They were about
2 | episodes 6 | official | + | - | The second batch
2 | production post-production under way | official | + | - | Spared by
2 | trailer teaser when=2020-05-01 | official | + | - | Out of the material
2 | cast Kaisa Lehtinen / Sanna Rautio / returning | official | + | - | Lehtinen is the
2 | cast Mikkel Frost / - / joining | official | + | - | At her side
2 | cast Hrafnhildur Jónsdóttir / - / joining | official | + | - | ^
2 | cast Tobias Engvall / - / leaving | official | + | - | Tobias Engvall, who
Kommissarie Bäck :: - | cast Tobias Engvall / - / - | official | + | - | ^
Kommissarie Bäck :: 4 | renewal renewed | official | + | - | ^
Kommissarie Bäck :: - | platform TV4 | official | + | - | ^
1 | source_material novel / Hvid | official | + | - | It was Danish
1 | crew Johan Ström / writer | official | + | - | ^
2 | crew Johan Ström / writer | official | + | - | The book being
1 | platform Walter Presents | official | + | - | In Britain
