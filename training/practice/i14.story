url: https://www.ninetofivestream.example/2024/10/02/apple-hollow-season-2
outlet: 9to5Stream
published: 2024-10-02
title: Hollow Crownwork season 2 enters production for Apple TV+, adds four to cast
series: Hollow Crownwork

Apple today said that cameras are rolling on season two of Hollow Crownwork, its dental horror comedy.

The announcement came with casting: Greta Holm, Desmond Achebe, Mila Castellanos and veteran character actor Roy Pickering all join the ensemble. Returning stars include Jonah Pfeiffer as Dr. Abel Root and Saskia Lindt as his hygienist Fern.

Hollow Crownwork hails from creator and executive producer Tess Amory, with Owen Gilchrist serving as showrunner for the second outing. Gilchrist succeeds Bruno Katz, who steered the first. The new installment counts ten episodes, two up from the first season, which made its debut on Apple TV+ on Friday, February 9, 2024.

When does season two of Hollow Crownwork come out? Apple hasn't said. Season one went before the cameras in January 2023, thirteen months ahead of its premiere, so by the same arithmetic we should be looking at the last months of 2025.

The show was given its second season in March, ahead of the season one finale.

Elsewhere on the service, Silver Parish returns for its fourth season on October 23, and the trailer for the documentary film Ten Thousand Keys is out now.

Apple TV+ is available for $9.99 per month in the TV app for iPhone, iPad, Apple TV, Mac, Apple Vision Pro, popular smart TV platforms, and the web.

=== claims
2 | production filming under way | official | + | Apple | Apple today said
2 | cast Greta Holm / - / joining | official | + | Apple | The announcement came
2 | cast Desmond Achebe / - / joining | official | + | Apple | ^
2 | cast Mila Castellanos / - / joining | official | + | Apple | ^
2 | cast Roy Pickering / - / joining | official | + | Apple | ^
2 | cast Jonah Pfeiffer / Dr. Abel Root / returning | official | + | - | Returning stars
2 | cast Saskia Lindt / Fern / returning | official | + | - | ^
- | crew Tess Amory / creator | official | + | - | Hollow Crownwork hails
- | crew Tess Amory / producer | official | + | - | ^
2 | crew Owen Gilchrist / showrunner | official | + | - | ^
2 | crew Bruno Katz / showrunner | official | - | - | Gilchrist succeeds
1 | crew Bruno Katz / showrunner | official | + | - | ^
2 | episodes 10 | official | + | - | The new installment
1 | episodes 8 | official | + | - | ^
1 | release 2024-02-09 | official | + | - | ^
1 | platform Apple TV+ | official | + | - | ^
2 | release none | official | - | - | Apple hasn't said
1 | production filming starts when=2023-01 | official | + | - | Season one went
2 | release 2025-11..2025-12 | predicted | + | - | ^
2 | renewal renewed when=2024-03 | official | + | - | The show was given
Silver Parish :: 4 | release 2024-10-23 | official | + | - | Elsewhere on the service
Silver Parish :: 4 | platform Apple TV+ | official | + | - | ^
