url: https://www.ottbharat.example/2022/12/26/indian-web-series-2023
outlet: OTT Bharat
published: 2022-12-26
title: Upcoming Hindi Web Series 2023: Sequels of Your Favourite Shows, Release Date, Cast, OTT Platform

The year 2022 was a blockbuster for OTT lovers, but 2023 will be even more dhamakedar! Here we bring you the full list with season, platform and streaming date.

The Tiffin Spy Season 3
OTT: Amazon Prime Video
Fans are on their toes since the last episode of June 2021 hinted at the North-East. Manoj Tiwade had told in one interview that the shoot will start by the end of this year only. So as per our guess the third season may hit the screens around Diwali 2023. Directors Ravi and Dinesh helm it like always.

Rakshas 2
OTT: JioCinema (Season 1 was on Voot)
Arun Warsi and Barun Sood are all set for round two. Makers have tight lips on the date, though buzz is there of a February premiere.

Ghazipur Nights 3
OTT: Prime Video (Amazon)
The wrap-up party took place in the first week of December! Munna Bhai aka Ali Fazli shared the pics and wrote, "Coming soon." No official announcement of the date till now.

Gram Office 3
The writer Chandan Kumari confirmed that she has begun to pen it. Second season was streamed in May this year, and got love.

Fraud 1999: The Stamp Story
OTT: SonyLIV
It's the second in the Fraud franchise, from the book by journalist Sanjay Singhal. Directed by Tushar Hirani; Gagan Dev Rai plays the forger. It will be out in 2023 itself.

Holy Gamble
Do not wait anymore. Netflix's head of content said way back that season 3 isn't happening.

Also confirmed, without any date: Delhi Beat 3 (Netflix), Hostel of Dreams S3 (SonyLIV) and Shaadi in Hell 2, delayed many times because of Covid. On the other hand, Family Court, Taj Mahal 1857 and Bestseller Babu did not get another season.

Disclaimer: Dates are subject to platform. Follow us for latest Bollywood news, box office and horoscope.

=== claims
The Tiffin Spy :: 3 | platform Amazon Prime Video | official | + | - | OTT: Amazon
The Tiffin Spy :: - | cast Manoj Tiwade / - / - | official | + | - | Manoj Tiwade
The Tiffin Spy :: 3 | production filming starts when=2022-11-01..2022-12-31 | official | + | Manoj Tiwade | ^
The Tiffin Spy :: 3 | release 2023-11 | predicted | + | - | So as per
The Tiffin Spy :: - | crew Ravi / director | official | + | - | Directors Ravi
The Tiffin Spy :: - | crew Dinesh / director | official | + | - | ^
Rakshas :: 2 | platform JioCinema | official | + | - | OTT: JioCinema
Rakshas :: 1 | platform Voot | official | + | - | ^
Rakshas :: 2 | cast Arun Warsi / - / returning | official | + | - | Arun Warsi
Rakshas :: 2 | cast Barun Sood / - / returning | official | + | - | ^
Rakshas :: 2 | release none | official | - | - | Makers have
Rakshas :: 2 | release 2023-02 | rumored | + | - | ^
Ghazipur Nights :: 3 | platform Prime Video | official | + | - | OTT: Prime Video (
Ghazipur Nights :: 3 | production filming ends when=2022-12-01..2022-12-10 | official | + | - | The wrap-up
Ghazipur Nights :: - | cast Ali Fazli / Munna Bhai / - | official | + | - | Munna Bhai
Ghazipur Nights :: 3 | release none | official | - | - | No official
Gram Office :: - | crew Chandan Kumari / writer | official | + | - | The writer
Gram Office :: 3 | production writing starts | official | + | Chandan Kumari | ^
Gram Office :: 2 | release 2022-05 | official | + | - | Second season
Fraud 1999: The Stamp Story :: - | platform SonyLIV | official | + | - | OTT: SonyLIV
Fraud 1999: The Stamp Story :: - | source_material other / - | official | + | - | It's the second
Fraud 1999: The Stamp Story :: - | crew Tushar Hirani / director | official | + | - | Directed by
Fraud 1999: The Stamp Story :: - | cast Gagan Dev Rai / the forger / - | official | + | - | ^
Fraud 1999: The Stamp Story :: - | release 2023 | official | + | - | It will be
Holy Gamble :: 3 | renewal cancelled | official | + | Netflix | Netflix's head
Delhi Beat :: 3 | renewal renewed | official | + | - | Also confirmed
Delhi Beat :: 3 | platform Netflix | official | + | - | ^
Delhi Beat :: 3 | release none | official | - | - | ^
Hostel of Dreams :: 3 | renewal renewed | official | + | - | ^
Hostel of Dreams :: 3 | platform SonyLIV | official | + | - | ^
Hostel of Dreams :: 3 | release none | official | - | - | ^
Shaadi in Hell :: 2 | renewal renewed | official | + | - | ^
Shaadi in Hell :: 2 | release none | official | - | - | ^
Shaadi in Hell :: 2 | delay | official | + | - | ^
Family Court :: - | renewal cancelled | official | + | - | On the other
Taj Mahal 1857 :: - | renewal cancelled | official | + | - | ^
Bestseller Babu :: - | renewal cancelled | official | + | - | ^
