url: https://www.reelwire.example/news/ostfold-season-two-wraps
outlet: Reel Wire
published: 2021-06-25
title: Second Season of ‘Østfold’ Wraps in Norway
series: Østfold

That's a wrap in the fjords. After 104 days, three storms and one outbreak, principal photography on the second season of Østfold came to an end on Thursday, production company Nordlys confirmed to Reel Wire.

The Nordic western, which Viaplay carries at home and AMC+ shows stateside, had been due to finish in February. It was shut down in December when eleven members of the crew tested positive, and the cameras did not turn again until the middle of March.

All eight episodes were directed by Sunniva Brekke, who took the reins from Lars Hvidsten. Brekke has now gone into the edit in Oslo, and picture lock is planned for October.

Aksel Rønning and Maren Dahl are once more the feuding siblings Tor and Eline, while Danish veteran Bodil Kjær comes aboard as a banker from Copenhagen with an eye on their land. Norwegian papers have it that the pop singer Astrid Vik turns up in a small part, too.

Writer and creator Henning Sæther dreamed up the story on a fishing trip, as he likes to tell anyone within earshot.

Viaplay has pencilled in the premiere for the first quarter of 2022. A spokesperson for AMC+ said that there was no U.S. date to share as yet.

The first season bowed in November 2019 and has been sold to 40 territories. In March Sæther, asked about a third, said he had “a shoebox full of index cards,” but nothing has been ordered.

=== claims
2 | production filming ends when=2021-06-24 | official | + | Nordlys | After 104 days
- | platform Viaplay | official | + | - | The Nordic western
- | platform AMC+ | official | + | - | ^
2 | production filming ends when=2021-02 | official | - | - | ^
2 | production filming under way when=2020-12 | official | - | - | It was shut down
2 | production filming starts when=2021-03-11..2021-03-20 | official | + | - | ^
2 | episodes 8 | official | + | - | All eight
2 | crew Sunniva Brekke / director | official | + | - | ^
1 | crew Lars Hvidsten / director | official | + | - | ^
2 | crew Lars Hvidsten / director | official | - | - | ^
2 | production post-production starts | official | + | - | Brekke has now
2 | production post-production ends when=2021-10 | official | + | - | ^
2 | cast Aksel Rønning / Tor / returning | official | + | - | Aksel Rønning
2 | cast Maren Dahl / Eline / returning | official | + | - | ^
2 | cast Bodil Kjær / - / joining | official | + | - | ^
- | crew Henning Sæther / writer | official | + | - | Writer and creator
- | crew Henning Sæther / creator | official | + | - | ^
2 | release 2022-01..2022-03 | official | + | - | Viaplay has pencilled
2 | release none | official | - | AMC+ | A spokesperson for AMC+
1 | release 2019-11 | official | + | - | The first season bowed
3 | renewal renewed | official | - | - | In March Sæther
2 | cast Astrid Vik / - / joining | rumored | + | - | Norwegian papers
