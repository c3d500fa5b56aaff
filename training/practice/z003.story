url: https://hallyucourier.example/news/tidewater-clinic-2-casting
outlet: Hallyu Courier
published: 2025-03-12
title: “Tidewater Clinic 2”: Han Seo-jun reviewing, Bae Yoo-ri undecided, shoot in summer?
series: Tidewater Clinic

A second admission to JTBC's Tidewater Clinic is taking shape, if this week's headlines are to be trusted.

Sports Donga opened the dance on March 10 with the report that Han Seo-jun has as good as put his name under a contract to play surgeon Ma Do-kyung again. A day later his label, Blue Whale Entertainment, was more careful. “It is one of the projects that he is looking at favourably,” its statement goes; “please understand that nothing beyond that has been fixed.”

About Bae Yoo-ri there is more fog. An entertainment official who would not be named is quoted in several papers as saying that the scheduling talks with her broke down in February. Her side, Ensemble Actors, lets it be known that it “has not heard of any such talks.” Meanwhile an unnamed member of the staff claims that the vacant place by the operating table is being kept warm for Choi Ara, formerly of the girl group Pinwheel.

When would the work begin? According to Ilgan Sports, the first reading takes place in May and the cameras are switched on in July, in Gangneung, where they stood the last time. That, in turn, leads us to think of the first quarter of next year as the season in which the doors could open, the pilot having needed seven months from slate to broadcast.

The drama was written by Noh Kyung-mi, whose pen, one hears, is already running on the ninth of twelve scripts. A director isn't named anywhere. That Seo Il-guk, who did the honours in 2023, is busy with a film for Showbox makes it improbable that he sits in that chair once more.

JTBC, for its part, declares that it “is discussing a second season in a positive way but that neither format nor slot are decided.” Back in December 2023 the ratings were 14.1 percent in the capital area. Bae received the Baeksang award for it on May 7, 2024.

Both Netflix and TVING are supposed to be bidding for the rights.

=== claims
- | platform JTBC | official | + | - | A second admission
2 | cast Han Seo-jun / Ma Do-kyung / returning | reported | + | Sports Donga | Sports Donga opened
2 | cast Han Seo-jun / Ma Do-kyung / returning | reported | - | Blue Whale Entertainment | “It is one
2 | cast Bae Yoo-ri / - / returning | rumored | - | - | An entertainment official
2 | cast Bae Yoo-ri / - / returning | reported | - | Ensemble Actors | Her side
2 | cast Choi Ara / - / joining | rumored | + | - | Meanwhile an unnamed
2 | production filming starts when=2025-07 | reported | + | Ilgan Sports | According to Ilgan
2 | release 2026-01..2026-03 | predicted | + | - | That, in turn
- | crew Noh Kyung-mi / writer | official | + | - | The drama was
2 | production writing under way | rumored | + | - | ^
2 | episodes 12 | rumored | + | - | ^
1 | crew Seo Il-guk / director | official | + | - | That Seo Il-guk
2 | crew Seo Il-guk / director | predicted | - | - | ^
2 | renewal renewed | official | - | JTBC | JTBC, for its part
2 | platform Netflix | rumored | + | - | Both Netflix
2 | platform TVING | rumored | + | - | ^
