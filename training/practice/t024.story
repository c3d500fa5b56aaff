url: https://www.ozscreen.example/2023/wattlebird-third-season-stan
outlet: OzScreen
published: 2023-02-01
title: Stan locks in a third run of Wattlebird
series: Wattlebird

It never looked in doubt, did it? Stan has locked in a third run of the outback mystery Wattlebird, the biggest local drama the streamer has had, and the cameras get to work in Broken Hill on 20 February.

Kirra Ngarla and Dan Petrakis are in for another round as Sergeant Lou Bates and her offsider, Spiro. Heading the newcomers is New Zealander Moana Tipene, best known for Southern Cross. Miriam Gold, Jack Tranter and Pete Lim complete the cast.

The six new episodes come from creator and showrunner Sally Yunupingu, with Ben Costa and Fleur McKenzie writing alongside her. Rachel Do directs all of them, her first time on the series.

“Lou has got away with it twice. This is the year the bill comes,” said Yunupingu.

Head of originals Craig Dunstan called it “a no-brainer.” The first season, which came out in July 2020, holds the record for the service's most-watched opening weekend. Season two followed in April last year.

Overseas the show is with Sundance Now in the US and Channel 4 in the UK, both of which have already secured the new one. A date? Stan is saying nothing beyond “later this year.” We would look for it around September.

Wattlebird is a Goanna Pictures production with investment from Screen Australia and Screen NSW.

=== claims
3 | renewal renewed | official | + | - | Stan has locked in
3 | production filming starts when=2023-02-20 | official | + | - | ^
- | platform Stan | official | + | - | ^
3 | cast Kirra Ngarla / Lou Bates / returning | official | + | - | Kirra
3 | cast Dan Petrakis / Spiro / returning | official | + | - | ^
3 | cast Moana Tipene / - / joining | official | + | - | Heading the
3 | cast Miriam Gold / - / - | official | + | - | Miriam
3 | cast Jack Tranter / - / - | official | + | - | ^
3 | cast Pete Lim / - / - | official | + | - | ^
3 | episodes 6 | official | + | - | The six new
- | crew Sally Yunupingu / creator | official | + | - | ^
- | crew Sally Yunupingu / showrunner | official | + | - | ^
3 | crew Ben Costa / writer | official | + | - | ^
3 | crew Fleur McKenzie / writer | official | + | - | ^
3 | crew Sally Yunupingu / writer | official | + | - | ^
3 | crew Rachel Do / director | official | + | - | Rachel Do
1 | release 2020-07 | official | + | - | The first season, which
2 | release 2022-04 | official | + | - | Season two followed
- | platform Sundance Now | official | + | - | Overseas the show
- | platform Channel 4 | official | + | - | ^
3 | release 2023-02-01..2023-12-31 | official | + | Stan | Stan is saying
3 | release none | official | - | - | ^
3 | release 2023-09 | predicted | + | - | We would look
