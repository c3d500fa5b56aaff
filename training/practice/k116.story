url: https://www.dailyseriesbrief.example/2020/11/24/daily-brief
outlet: Daily Series Brief
published: 2020-11-24
title: Daily brief for November 24

Amazon has ordered a second season of Truth Tellers' Club, it said on Tuesday. The first came out on October 30 and was written by Nick Frosty and Simon Pegler.

Season 3 of His Darker Secrets is not confirmed. "We hope to hear something before Christmas," producer Jane Trant told BBC Radio.

Filming has wrapped on the sixth season of Lucien. It took place in Los Angeles. Netflix will show it in 2021.

Dynasty of Atlanta got its fifth season at The CW. The fourth has not started filming.

There is no release date for Sex Ed season 3, but filming began in September in Wales. Emma Mackay and Asa Butterworth are back. Jason Isaacson joins as the brother of the headmaster.

Apple TV+ released the trailer for Dickinsons season 2, which premieres on January 8.

The Hulu series Helstroem won't return: it was cancelled after one season.

After seven years, Letterkenny Road has a date for season 9. It comes to Hulu on December 26 and has seven episodes.

Shonda Lyle confirmed in an interview that Scandalous will not get a revival.

The Undone could return for another season, director Susanne Beer said. HBO is not planning one at the moment, however.

BBC Three's Normal Folks is a single series, and no second one is planned. Its author Sally Rune wrote the novel.

On the next page: quiz results and a recipe for pumpkin soup.

=== claims
Truth Tellers' Club :: 2 | renewal renewed when=2020-11-24 | official | + | Amazon | Amazon has ordered
Truth Tellers' Club :: 1 | release 2020-10-30 | official | + | - | The first came
Truth Tellers' Club :: 1 | crew Nick Frosty / writer | official | + | - | ^
Truth Tellers' Club :: 1 | crew Simon Pegler / writer | official | + | - | ^
His Darker Secrets :: 3 | renewal renewed | official | - | - | Season 3 of
His Darker Secrets :: - | crew Jane Trant / producer | official | + | - | "We hope
Lucien :: 6 | production filming ends | official | + | - | Filming has wrapped
Lucien :: 6 | release 2021 | official | + | - | Netflix will
Lucien :: 6 | platform Netflix | official | + | - | ^
Dynasty of Atlanta :: 5 | renewal renewed | official | + | - | Dynasty of
Dynasty of Atlanta :: 4 | production filming starts | official | - | - | The fourth has
Sex Ed :: 3 | release none | official | - | - | There is no release
Sex Ed :: 3 | production filming starts when=2020-09 | official | + | - | ^
Sex Ed :: 3 | cast Emma Mackay / - / returning | official | + | - | Emma Mackay
Sex Ed :: 3 | cast Asa Butterworth / - / returning | official | + | - | ^
Sex Ed :: 3 | cast Jason Isaacson / - / joining | official | + | - | Jason Isaacson
Dickinsons :: 2 | trailer trailer | official | + | - | Apple TV+ released
Dickinsons :: 2 | release 2021-01-08 | official | + | - | ^
Helstroem :: - | platform Hulu | official | + | - | The Hulu series
Helstroem :: 2 | renewal cancelled | official | + | - | ^
Letterkenny Road :: 9 | release 2020-12-26 | official | + | - | It comes to Hulu
Letterkenny Road :: 9 | platform Hulu | official | + | - | ^
Letterkenny Road :: 9 | episodes 7 | official | + | - | ^
Scandalous :: - | renewal renewed | official | - | Shonda Lyle | Shonda Lyle
The Undone :: 2 | renewal renewed | official | - | - | HBO is not
The Undone :: - | crew Susanne Beer / director | official | + | - | The Undone
Normal Folks :: - | platform BBC Three | official | + | - | BBC Three's
Normal Folks :: 2 | renewal renewed | official | - | - | ^
Normal Folks :: - | source_material novel / - | official | + | - | Its author
