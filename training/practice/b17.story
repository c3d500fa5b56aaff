url: https://www.kdramapulse.example/2023/03/15/stairway-of-bones-cj-enm-lineup
outlet: K-Drama Pulse
published: 2023-03-15
title: 'Stairway of Bones' spotted in a line-up; is a second staircase being built?
series: Stairway of Bones

Sharp eyes found it on slide 27. When CJ ENM laid its plans before investors on Monday, there stood, next to fourteen other titles and in very small type, "Stairway of Bones II (OCN, 4Q)." By the evening slide 27 was gone.

What that means depends upon whom you ask. The channel let it be understood that "a continuation is one of several projects under review," which is Korean for neither yes nor no. Sports Donga, on the other hand, has spoken with a staff member and reports that the drama was ordered back in December, that casting is as good as closed and that shooting kicks off when the cherry trees blossom.

Our readers will need no reminding. OCN opened the staircase in the last week of October 2020; fourteen episodes later it led straight down. The forensic sculptor Gong Ji-an was played by Hwang Bo-kyung, and the mute boy by Min Seo-jun, then nine years old. Could a twelve-year-old play him? The question answers itself.

Sports Donga's man says as much: Hwang is going to be on board, Min is not, and a "top star in his forties" has the offer for the museum director in front of him. Hwang's agency, Studio Sandal, writes that its actress "has heard of it only through the press."

Of those who stood behind the camera, PD Noh Kyung-soo moved to Studio Dragon's rival SLL in 2021. It would be a wonder if he had anything to do with it. Writer Eun Chae-won, however, has renewed with the company just last month.

For the record: 'Voice', OCN's other long runner, needed nineteen months from its first to its second season. 'Stairway' would have waited three years.

=== claims
2 | renewal renewed | official | + | CJ ENM | When CJ ENM
2 | release 2023-10..2023-12 | official | + | CJ ENM | ^
2 | platform OCN | official | + | CJ ENM | ^
2 | renewal renewed | official | - | OCN | The channel let
2 | renewal renewed when=2022-12 | reported | + | Sports Donga | Sports Donga, on
2 | production filming starts | reported | + | Sports Donga | ^
1 | platform OCN | official | + | - | OCN opened
1 | release 2020-10-25..2020-10-31 | official | + | - | ^
1 | episodes 14 | official | + | - | ^
1 | cast Hwang Bo-kyung / Gong Ji-an / - | official | + | - | The forensic
1 | cast Min Seo-jun / mute boy / - | official | + | - | ^
2 | cast Hwang Bo-kyung / Gong Ji-an / returning | reported | + | Sports Donga | Sports Donga's man
2 | cast Min Seo-jun / mute boy / leaving | reported | + | Sports Donga | ^
2 | crew Noh Kyung-soo / director | predicted | - | - | It would be
1 | crew Noh Kyung-soo / director | official | + | - | Of those who
- | crew Eun Chae-won / writer | official | + | - | Writer Eun
2 | precedent Voice / release / 19 | official | + | - | For the record
