url: https://popseoulreview.example/2025/02/grade-nine-two-recasts
outlet: Pop Seoul Review
published: 2025-02-17
title: Webtoon hit Grade Nine changes its heroine
series: Grade Nine

Grade Nine will have another face. According to Wavve, Ok Ye-bin takes over the role of the junior civil servant Gil Sa-rang, and Min Jung-won, who played her so far, does not take part in the second season.

It is a friendly parting, if one goes by Min's post on Instagram. She is expecting her first child and hopes, she wrote, to watch the show from the sofa.

All other members of the district office stay where they are: Heo Sung-moon as Team Leader Kwak, Cho Bit-na as Na Yeong, and Tak Jae-min as the doorman. A good number of guest actors are going to be added. Names of those are for another day.

What has changed too is the length. Where season one had six episodes, there are ten this time. They were scripted by Jo Han-byeol, the author of the webtoon Grade Nine, from which the comedy is drawn.

As for the schedule, the last scene was shot on February 9, a spokesperson for the producers confirmed to us, and the editing is under way. “Summer is what we aim at,” she said of the premiere.

In a poll of a job site, Grade Nine was voted the drama in which office workers recognize themselves the most.

=== claims
2 | cast Ok Ye-bin / Gil Sa-rang / joining | official | + | Wavve | According to Wavve
2 | cast Min Jung-won / Gil Sa-rang / leaving | official | + | Wavve | ^
1 | cast Min Jung-won / Gil Sa-rang / - | official | + | - | ^
2 | cast Heo Sung-moon / Team Leader Kwak / returning | official | + | - | All other members
2 | cast Cho Bit-na / Na Yeong / returning | official | + | - | ^
2 | cast Tak Jae-min / - / returning | official | + | - | ^
1 | episodes 6 | official | + | - | Where season one
2 | episodes 10 | official | + | - | ^
2 | crew Jo Han-byeol / writer | official | + | - | They were scripted
- | source_material webtoon / Grade Nine | official | + | - | ^
2 | production filming ends when=2025-02-09 | official | + | producers | As for the schedule
2 | production post-production under way | official | + | producers | ^
2 | release 2025-06-01..2025-08-31 | official | + | producers | “Summer is what
