url: https://www.cityvoice-tv.example/2022/07/28/the-apprentice-chef
outlet: City Voice
published: 2022-07-28
title: Hit drama The Apprentice to have third season, Hulu says
series: The Apprentice Chef

Chefs, put on your aprons: The Apprentice Chef has been renewed. Season 3 will be on Hulu next summer.

The second season ended on Thursday. It was watched by more people than any other comedy on the service.

Christopher Stone, who created the show, will again write and direct most of the ten episodes. He says that the third season is about opening night. "It's loud, it's hot, somebody cries," he joked.

Jeremy Wade (Carmen), Ayo Edwards (Sid) and Eben Moss (Rich) return. Whether Jon Bernhard is in the new season is not known. He played Carmen's late brother in flashbacks.

Filming will start in Chicago in February. A release date has not been set.

What to watch until then? On August 10, Hulu has the second season of Reservation Cats. And if you like food, the fifth season of Chef's Kitchen Table comes to Netflix in September.

The Apprentice Chef started in June 2021 with a season of eight episodes. Season 2 had ten and came out on June 23 of this year, all on one day.

It's an original story, although many readers ask us which restaurant it is based on.

A cookbook will be published in the fall. The author is Stone's sister, who is a real chef and an executive producer of the series.

=== claims
3 | renewal renewed | official | + | - | Chefs, put
3 | release 2023-06-01..2023-08-31 | official | + | - | Season 3 will
3 | platform Hulu | official | + | - | ^
- | crew Christopher Stone / creator | official | + | - | Christopher Stone
3 | crew Christopher Stone / writer | official | + | - | ^
3 | crew Christopher Stone / director | official | + | - | ^
3 | episodes 10 | official | + | - | ^
3 | cast Jeremy Wade / Carmen / returning | official | + | - | Jeremy Wade
3 | cast Ayo Edwards / Sid / returning | official | + | - | ^
3 | cast Eben Moss / Rich / returning | official | + | - | ^
3 | cast Jon Bernhard / - / returning | official | - | - | Whether Jon
3 | production filming starts when=2023-02 | official | + | - | Filming will
3 | release none | official | - | - | A release date
Reservation Cats :: 2 | release 2022-08-10 | official | + | - | On August 10
Reservation Cats :: 2 | platform Hulu | official | + | - | ^
Chef's Kitchen Table :: 5 | release 2022-09 | official | + | - | And if you
Chef's Kitchen Table :: 5 | platform Netflix | official | + | - | ^
1 | release 2021-06 | official | + | - | The Apprentice Chef started
1 | episodes 8 | official | + | - | ^
2 | episodes 10 | official | + | - | Season 2 had
2 | release 2022-06-23 | official | + | - | ^
