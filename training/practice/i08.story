url: https://www.hallyuwire.example/2024/07/09/agency-statement-palace-of-paper
outlet: Hallyu Wire
published: 2024-07-09
title: Agency responds to reports of Jung Ye-rin in “Palace of Paper 2”
series: Palace of Paper

Will Jung Ye-rin go back to the palace?

On July 9, a media outlet reported that Jung Ye-rin had been confirmed for the second season of JTBC's “Palace of Paper.” That afternoon her agency, Blue Heron Entertainment, responded: “She received the offer and is reviewing it positively. Nothing has been settled.”

In the first season she was Crown Princess Hwa-young opposite Im Chan-wook, who played the forger Dae-gil. Im, for his part, signed his contract last month, as JTBC had already made public. Kwon Hae-soo, the actress behind the Queen Mother, will sit this one out, her agency MYM having cited a clash with a stage musical.

“Palace of Paper” aired from January 14 to March 5 of 2023 and drew as much as 13.2 percent of viewers nationwide. It was penned by Noh Hye-kyung, who was asked for a new script while the finale was still being edited. PD Park Sung-joon, however, left JTBC in the fall, and his place will be taken by Yoo In-ah of “Winter Market.”

According to the broadcaster, the new season starts shooting in October in Jeonju with the aim of airing in the second half of 2025.

“Winter Market” was the surprise of last year's Baeksang Arts Awards, and Yoo took the trophy for Best New Director. Jung Ye-rin is meeting her fans in Bangkok on July 20; her last drama, “Plum Rain,” came to an end in May on ENA.

Source (1) (2)

=== claims
2 | cast Jung Ye-rin / Crown Princess Hwa-young / returning | rumored | + | - | On July 9, a media
- | platform JTBC | official | + | - | ^
2 | cast Jung Ye-rin / Crown Princess Hwa-young / returning | reported | - | Blue Heron Entertainment | That afternoon her
2 | cast Jung Ye-rin / Crown Princess Hwa-young / returning | reported | + | Blue Heron Entertainment | ^
1 | cast Jung Ye-rin / Crown Princess Hwa-young / - | official | + | - | In the first season
1 | cast Im Chan-wook / Dae-gil / - | official | + | - | ^
2 | cast Im Chan-wook / Dae-gil / returning | official | + | JTBC | Im, for his part
2 | cast Kwon Hae-soo / Queen Mother / leaving | reported | + | MYM | Kwon Hae-soo, the
1 | release 2023-01-14 | official | + | - | “Palace of Paper” aired
- | crew Noh Hye-kyung / writer | official | + | - | It was penned
2 | crew Noh Hye-kyung / writer | official | + | - | ^
2 | crew Park Sung-joon / director | official | - | - | PD Park
2 | crew Yoo In-ah / director | official | + | - | ^
2 | production filming starts when=2024-10 | official | + | JTBC | According to the
2 | release 2025-07..2025-12 | official | + | JTBC | ^
Plum Rain :: - | cast Jung Ye-rin / - / - | official | + | - | Jung Ye-rin is meeting
Plum Rain :: - | platform ENA | official | + | - | ^
