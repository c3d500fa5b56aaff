url: https://www.tv-answers.example/2019/04/03/is-copper-hills-renewed
outlet: TV Answers
published: 2019-04-03
title: Is Copper Hills renewed for season 2?
series: Copper Hills

No word yet on a renewal of Copper Hills. The crime drama premiered on USA Network on January 9 and finished its first season on March 13.

The show has ten episodes. It stars Mark Feuer and Jessie Lange, and it was created by Tom Kapner.

USA Network usually takes its time. The Sinners was renewed four months after its finale, for example. Last year the channel cancelled three dramas and renewed two.

Kapner has said that he knows what season 2 would be about. "We would go to Mexico," he told TV Answers. "But first someone has to say yes."

The production company has booked a studio in Albuquerque from September. It could be for Copper Hills, but it's not sure.

In case of a renewal, season 2 will likely air in early 2020.

What about the actors? Feuer is free. Lange has signed for The Blue Hour, a series on Showtime, which begins filming in June. So it is possible that she will only have a small part.

The ratings were not bad: 1.1 million viewers watched the series on average. That is a bit more than Dare Me Twice, which has been given a second season.

Update: On April 30, USA Network renewed the show for a second season of eight episodes.

=== claims
2 | renewal renewed | official | - | - | No word yet
1 | release 2019-01-09 | official | + | - | The crime drama
1 | platform USA Network | official | + | - | ^
1 | episodes 10 | official | + | - | The show has ten
- | cast Mark Feuer / - / - | official | + | - | It stars
- | cast Jessie Lange / - / - | official | + | - | ^
- | crew Tom Kapner / creator | official | + | - | ^
2 | precedent The Sinners / renewal / 4 | official | + | - | The Sinners
2 | release 2020-01-01..2020-04-30 | predicted | + | - | In case of
The Blue Hour :: - | platform Showtime | official | + | - | Lange has
The Blue Hour :: - | cast Jessie Lange / - / joining | official | + | - | ^
The Blue Hour :: 1 | production filming starts when=2019-06 | official | + | - | ^
Dare Me Twice :: 2 | renewal renewed | official | + | - | That is a bit
2 | renewal renewed when=2019-04-30 | official | + | - | Update: On
2 | episodes 8 | official | + | - | ^
