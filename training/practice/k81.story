url: https://www.whenisitback.example/2023/02/20/the-lost-hours
outlet: When Is It Back
published: 2023-02-20
title: When is The Lost Hours back? Season 3 date, episodes, cast
series: The Lost Hours

The Lost Hours is coming back on 3 May on ITV1 and ITVX.

Here is our short overview of season 3.

Start: Wednesday 3 May, 9pm
Episodes: 6
Channel: ITV1, ITVX
Written by: Paul Rourke
Directed by: Cathy Lund
Starring: Helen Marsden, Ian Kettle, Shay Brooks

What happened so far?

Season 1 (2019) was about a nurse who loses her memory. It had a cliffhanger, and season 2 (2021) solved it. Nine million people saw the end.

Is season 3 the last?

Yes. ITV announced in December that the third season is the final one. Paul Rourke said at the time, "Three parts are enough for this story."

Who is new?

Shay Brooks plays Joe, the son of Dr. Warren. Kim Patel, who played Anna in both seasons, is not in the third one.

Was it not planned for last year?

It was. ITV wanted to show it in September 2022, but it was postponed because Helen Marsden had a baby. The filming took place from October to December.

Where can I see it in the USA?

PBS has bought the rights. It shows the first two seasons on Sundays.

Next on our list: Jury Duty and The Bay House. Both get new seasons in the spring, but we have no exact dates.

=== claims
3 | release 2023-05-03 | official | + | - | The Lost Hours is coming
3 | platform ITV1 | official | + | - | ^
3 | platform ITVX | official | + | - | ^
3 | episodes 6 | official | + | - | Episodes: 6
3 | crew Paul Rourke / writer | official | + | - | Written by
3 | crew Cathy Lund / director | official | + | - | Directed by
3 | cast Helen Marsden / - / - | official | + | - | Starring
3 | cast Ian Kettle / - / - | official | + | - | ^
3 | cast Shay Brooks / - / - | official | + | - | ^
1 | release 2019 | official | + | - | Season 1 (2019)
2 | release 2021 | official | + | - | It had a cliffhanger
3 | renewal final when=2022-12 | official | + | ITV | ITV announced
3 | cast Shay Brooks / Joe / joining | official | + | - | Shay Brooks
3 | cast Kim Patel / Anna / leaving | official | + | - | Kim Patel
3 | release 2022-09 | official | - | - | ITV wanted
3 | delay | official | + | - | ^
3 | production filming starts when=2022-10 | official | + | - | The filming
3 | production filming ends when=2022-12 | official | + | - | ^
Jury Duty :: - | release 2023-03-01..2023-05-31 | official | + | - | Both get
The Bay House :: - | release 2023-03-01..2023-05-31 | official | + | - | ^
Jury Duty :: - | release none | official | - | - | ^
The Bay House :: - | release none | official | - | - | ^
