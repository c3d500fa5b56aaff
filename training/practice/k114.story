url: https://www.studiolot.example/2021/04/22/press-release-tidal
outlet: Studio Lot
published: 2021-04-22
title: Press release: Production begins on Tidal season two
series: Tidal

TORONTO, April 22, 2021 – CTV and Boat Rocker Films today announced that production is under way on season two of the hit original series TIDAL. The ten-episode season is filming in Halifax until August and will premiere in early 2022 on CTV and CTV.ca.

Returning for season two are Grace Holloway as Captain Jess McRae, Daniel Kash-Peters as Rick, Vanessa Matsui-Bell as Dr. Yoko Tan and Stephen Ouimet as Gerry. New to the cast are Mpho Kwan and Charlotte Sully.

“We are so proud of season one,” said Michelle Lovett, Executive Producer and Showrunner. “In season two, the sea gets rougher, and so do the people.”

The first season of TIDAL launched on October 5, 2020 and was the most-watched new Canadian drama of the fall. It is available on CTV.ca and on Crave.

Season two is written by Michelle Lovett, Sam Ruano, Kathy Breton and Ian Caron. Directors include James Genner, Jordan Canning-Shaw and Grant Harve.

TIDAL is produced by Boat Rocker Films in association with CTV. Executive producers are Michelle Lovett, Ivan Schneider and Kerry Appel. The series is based on an original idea by Sherry Blake.

In the U.S., season two will be seen on the CW. No premiere date has been announced there.

About CTV

CTV is Canada's most-watched television network. Follow us on Twitter at @CTV_PR.

=== claims
2 | production filming under way | official | + | CTV | TORONTO
2 | episodes 10 | official | + | - | The ten-episode
2 | production filming ends when=2021-08 | official | + | - | ^
2 | release 2022-01-01..2022-04-30 | official | + | - | ^
2 | platform CTV | official | + | - | ^
2 | platform CTV.ca | official | + | - | ^
2 | cast Grace Holloway / Captain Jess McRae / returning | official | + | - | Returning for
2 | cast Daniel Kash-Peters / Rick / returning | official | + | - | ^
2 | cast Vanessa Matsui-Bell / Dr. Yoko Tan / returning | official | + | - | ^
2 | cast Stephen Ouimet / Gerry / returning | official | + | - | ^
2 | cast Mpho Kwan / - / joining | official | + | - | New to the cast
2 | cast Charlotte Sully / - / joining | official | + | - | ^
- | crew Michelle Lovett / producer | official | + | - | “We are so
- | crew Michelle Lovett / showrunner | official | + | - | ^
1 | release 2020-10-05 | official | + | - | The first season of
1 | platform CTV.ca | official | + | - | It is available
1 | platform Crave | official | + | - | ^
2 | crew Michelle Lovett / writer | official | + | - | Season two is written
2 | crew Sam Ruano / writer | official | + | - | ^
2 | crew Kathy Breton / writer | official | + | - | ^
2 | crew Ian Caron / writer | official | + | - | ^
2 | crew James Genner / director | official | + | - | Directors include
2 | crew Jordan Canning-Shaw / director | official | + | - | ^
2 | crew Grant Harve / director | official | + | - | ^
- | crew Ivan Schneider / producer | official | + | - | Executive producers
- | crew Kerry Appel / producer | official | + | - | ^
2 | platform The CW | official | + | - | In the U.S.
2 | release none | official | - | - | No premiere
