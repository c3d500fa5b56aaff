url: https://www.hanryunews.example/2023/03/30/tomorrows-tailor
outlet: Hanryu News
published: 2023-03-30
title: [Exclusive] 'Tomorrow's Tailor' crank-in moved to June… "No problem with airing"
series: Tomorrow's Tailor

The crank-in of the third season of MBC's 'Tomorrow's Tailor' has been set back by two months. As our coverage on the 30th shows, the first shooting, planned for April 3, is going to be on June 7 in Daejeon.

An insider of the production company Bon Factory said, "The set of the tailor's shop burned in February and the rebuilding takes time." The insider went on, "There is no change to broadcasting in November."

Industry officials see it differently. With 70-minute episodes a lead time of half a year is needed as a rule, so a start in January 2024 is talked about.

The number of episodes goes down from 16 to 12, and the script of the eighth is being written at present. Kim Ji-woon, who penned seasons 1 and 2, is the main writer no more; she has only supervised this time. The pen passed to rookie Seo Yoo-na.

Attention goes to the casting. Actor Jung Kyung-ho confirmed his appearance early and learned to sew buttonholes. As for actress Shin Hye-sun, a report of Star Today on the 21st said that she would be the client of the new season, whereupon her agency YNK stated, "It is one of the works she was offered." Kim Sun-ho's special appearance is groundless, it turned out.

What can be looked forward to earlier is a spoiler-free concept teaser. It was taken by a drone and will be open to the public in early May.

Season 1 was first broadcast on September 25, 2020, season 2 on February 11, 2022. The latter was nominated for five awards, and the ceremony on December 30 brought a daesang.

Meanwhile, MBC's Friday slot is filled by 'Joseon Attorney' from tomorrow.

=== claims
3 | production filming starts when=2023-04-03 | official | - | - | As our coverage
3 | production filming starts when=2023-06-07 | reported | + | Hanryu News | ^
3 | delay | reported | + | Hanryu News | The crank-in
- | platform MBC | official | + | - | ^
3 | release 2023-11 | reported | + | Hanryu News | The insider
3 | release 2024-01 | rumored | + | - | With 70-minute
3 | episodes 12 | official | + | - | The number
2 | episodes 16 | official | + | - | ^
3 | production writing under way | official | + | - | ^
1 | crew Kim Ji-woon / writer | official | + | - | Kim Ji-woon
2 | crew Kim Ji-woon / writer | official | + | - | ^
3 | crew Kim Ji-woon / writer | official | - | - | ^
3 | crew Seo Yoo-na / writer | official | + | - | The pen
3 | cast Jung Kyung-ho / - / returning | official | + | Jung Kyung-ho | Actor
3 | cast Shin Hye-sun / client / joining | reported | + | Star Today | As for actress
3 | cast Shin Hye-sun / client / joining | reported | + | YNK | ^
3 | cast Kim Sun-ho / - / joining | rumored | - | - | Kim Sun-ho's
3 | trailer teaser when=2023-05-01..2023-05-10 | official | + | - | It was taken
1 | release 2020-09-25 | official | + | - | Season 1 was
2 | release 2022-02-11 | official | + | - | ^
Joseon Attorney :: - | platform MBC | official | + | - | Meanwhile
Joseon Attorney :: - | release 2023-03-31 | official | + | - | ^
