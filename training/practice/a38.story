url: https://www.seriesrumor.example/bloodline-manor-season-5-premiere-date-cast
outlet: Series Rumor
published: 2022-03-02
title: Bloodline Manor Season 5: Premiere Date, Cast, Trailer, Renewed Or Cancelled? Latest Update!
series: Bloodline Manor

Bloodline Manor fans are on cloud nine these days! The vampire saga have made everyone crazy and now all eyes are at the fifth installment. Read till the end.

Renewed or cancelled?
Good news first, guys. The makers has green signalled season 5 back in the November of 2021, at the same time when the fourth one was rounding off. It is heard too that they want closing the story after it, but a sixth isn't out of the question.

Expected premiere date
An official date we do not have. If we look on the pattern, the first landed in October 2017, second on September 21, 2018, third in 2019 and the fourth due to covid in late 2021. So the next run may be dropping in our screens by October 2022. Another portal, TV Season Spot, writes July 2023, we think this is error.

Cast
• Danielle Campbell-Roy as Freya Mikael
• Charles Davies as Count Elias
• Rebecca Breed as Aurora (she will not be seen longer, as Aurora died)
• Newcomer: Steven Krug as hunter
Names for sure are only first two. Nathan Parsley is in talks, his fans say.

Production
Set photos from Atlanta made viral in January so the shooting is going on in full swing. Insiders tell that it'll be finished until middle of May.

Where to watch
The CW and next day Netflix.

Trailer
There's not trailer yet. You can watch the season 4 recap here.

What is Legacies of Dracula? It's a spin-off, it got 2 seasons and was stopped on 2020, don't mix it.

Bloodline Manor is drawn from the books of Julie Plackett. Rating on IMDB 8.2, and the finale of last season was 0.61 million. Stay tuned with us for knowing about Money Heist 6, Lucifer 7 and more.

=== claims
5 | renewal renewed when=2021-11 | official | + | makers | The makers
5 | renewal final | rumored | + | - | It is heard
5 | release none | official | - | - | An official
1 | release 2017-10 | official | + | - | If we look
2 | release 2018-09-21 | official | + | - | ^
3 | release 2019 | official | + | - | ^
4 | release 2021-09-01..2021-12-31 | official | + | - | ^
4 | delay | official | + | - | ^
5 | release 2022-03-02..2022-10-31 | predicted | + | - | So the next
5 | release 2023-07 | reported | + | TV Season Spot | Another portal
- | cast Danielle Campbell-Roy / Freya Mikael / - | official | + | - | Danielle
- | cast Charles Davies / Count Elias / - | official | + | - | Charles
5 | cast Rebecca Breed / Aurora / leaving | official | + | - | Rebecca
5 | cast Steven Krug / hunter / joining | official | + | - | Newcomer
5 | cast Nathan Parsley / - / joining | rumored | + | fans | Nathan
5 | production filming under way | official | + | - | Set photos
5 | production filming ends when=2022-03-02..2022-05-20 | rumored | + | - | Insiders tell
- | platform The CW | official | + | - | The CW and
- | platform Netflix | official | + | - | ^
5 | trailer trailer | official | - | - | There's not
Legacies of Dracula :: 3 | renewal cancelled when=2020 | official | + | - | It's a spin-off
- | source_material novel / - | official | + | - | Bloodline Manor is
