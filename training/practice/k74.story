url: https://www.capetimes-tv.example/2022/04/12/showmax-renews-dam-city
outlet: Cape Screen
published: 2022-04-12
title: Showmax's Dam City gets second season
series: Dam City

Showmax has renewed its thriller Dam City for a second season.

The South African series is about a woman who returns to the farm of her dead father in the Eastern Cape. It became the streamer's most-watched drama when it was released in February last year.

Filming of the second season started in Bedford in the Eastern Cape on 4 April. It will take ten weeks, and the series will be on Showmax from early 2023.

Lea Vivier-Smit is back in the role of Yola, and Pallance Dlamini plays Themba again. Antoinette Low will also return. Her role as Sienna is bigger this season. New to the cast are Laudo Lieberman and Faniswa Yise.

Alex Yazbeck-Roux, the creator, writes and directs all eight episodes. "The house has more secrets than we thought," he says.

The first season had eight episodes too. It was nominated for nine local awards.

Channel 24 asked whether a third season was planned. "Not at the moment," Yazbeck-Roux said.

Other South African shows return as well. Blood & Psalms, which had been delayed by a year, will be released on 28 September. The Wife's Sister gets a third season in November. Devil's Peak Road has begun filming in Cape Town, with Hilda Cronje in the lead; M-Net will show the four-part series in 2023.

Showmax costs R99 a month.

=== claims
2 | renewal renewed | official | + | - | Showmax has renewed
1 | release 2021-02 | official | + | - | It became the
2 | production filming starts when=2022-04-04 | official | + | - | Filming of the second
2 | release 2023-01-01..2023-04-30 | official | + | - | It will take
2 | platform Showmax | official | + | - | ^
2 | cast Lea Vivier-Smit / Yola / returning | official | + | - | Lea Vivier-Smit
2 | cast Pallance Dlamini / Themba / returning | official | + | - | ^
2 | cast Antoinette Low / Sienna / returning | official | + | - | Antoinette Low
2 | cast Laudo Lieberman / - / joining | official | + | - | New to the
2 | cast Faniswa Yise / - / joining | official | + | - | ^
2 | crew Alex Yazbeck-Roux / writer | official | + | - | Alex Yazbeck-Roux
2 | crew Alex Yazbeck-Roux / director | official | + | - | ^
- | crew Alex Yazbeck-Roux / creator | official | + | - | ^
2 | episodes 8 | official | + | - | ^
1 | episodes 8 | official | + | - | The first season had
3 | renewal renewed | official | - | Alex Yazbeck-Roux | "Not at the moment
Blood & Psalms :: - | release 2022-09-28 | official | + | - | Blood & Psalms
Blood & Psalms :: - | delay | official | + | - | ^
The Wife's Sister :: 3 | renewal renewed | official | + | - | The Wife's
The Wife's Sister :: 3 | release 2022-11 | official | + | - | ^
Devil's Peak Road :: 1 | production filming starts | official | + | - | Devil's Peak
Devil's Peak Road :: - | cast Hilda Cronje / - / - | official | + | - | ^
Devil's Peak Road :: 1 | release 2023 | official | + | - | ^
Devil's Peak Road :: 1 | platform M-Net | official | + | - | ^
Devil's Peak Road :: 1 | episodes 4 | official | + | - | ^
