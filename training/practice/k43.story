url: https://www.newsdeskmedia.example/2024/01/24/prime-video-slate
outlet: Newsdesk Media
published: 2024-01-24
title: Prime Video announces renewals and release dates

Prime Video on Wednesday presented its plans for the year. The streamer has renewed four series and given dates to six more.

Wild Harvest will have a third season. Production starts in May in Alberta. Bull Riders has been renewed for season 2, only ten days after its premiere on January 14. The Chemist's War gets a second season of eight episodes. And the Spanish drama Casa Roja returns for a fourth and last season in 2025.

Among the dates, the biggest is that of The Long Dark: season 3 launches on June 13. The first three episodes are available on that day, then one each week. Season 2 came out in August 2022.

Carnival Town season 2 arrives on March 21. Jenna Fox and Ola Danso lead the cast again. The Negotiator, a new thriller with Mark Stroud, follows on April 4. It consists of six episodes and was directed by Lena Fischer. Happy Endings Club is released on May 2, and the comedy Intern of the Year on May 16.

One series has no date. The second season of Ring of Fire was filmed last year and will come out "in the second half of the year," said Prime Video's head of TV, Vera Long. She also said that a decision about a third season of Marlowe P.I. has not been made. The show's second season ended in December.

Asked about Invisible Cities, Long said that the series is on hold. The pandemic had delayed it first, and now the scripts are being rewritten by a new writer, Jo Tran.

Prime Video has more than 200 million customers worldwide. Ads will come to the service next week.

=== claims
Wild Harvest :: 3 | renewal renewed when=2024-01-24 | official | + | Prime Video | Wild Harvest
Wild Harvest :: 3 | production filming starts when=2024-05 | official | + | - | Production starts
Bull Riders :: 2 | renewal renewed when=2024-01-24 | official | + | Prime Video | Bull Riders
Bull Riders :: 1 | release 2024-01-14 | official | + | - | ^
The Chemist's War :: 2 | renewal renewed when=2024-01-24 | official | + | Prime Video | The Chemist's
The Chemist's War :: 2 | episodes 8 | official | + | - | ^
Casa Roja :: 4 | renewal final when=2024-01-24 | official | + | Prime Video | And the Spanish
Casa Roja :: 4 | release 2025 | official | + | - | ^
The Long Dark :: 3 | release 2024-06-13 | official | + | - | Among the dates
The Long Dark :: 2 | release 2022-08 | official | + | - | Season 2 came
Carnival Town :: 2 | release 2024-03-21 | official | + | - | Carnival Town
Carnival Town :: 2 | cast Jenna Fox / - / returning | official | + | - | Jenna Fox
Carnival Town :: 2 | cast Ola Danso / - / returning | official | + | - | ^
The Negotiator :: 1 | release 2024-04-04 | official | + | - | The Negotiator
The Negotiator :: - | cast Mark Stroud / - / - | official | + | - | ^
The Negotiator :: 1 | episodes 6 | official | + | - | It consists
The Negotiator :: 1 | crew Lena Fischer / director | official | + | - | ^
Happy Endings Club :: - | release 2024-05-02 | official | + | - | Happy Endings
Intern of the Year :: - | release 2024-05-16 | official | + | - | ^
Ring of Fire :: 2 | release none | official | - | - | One series has
Ring of Fire :: 2 | production filming under way when=2023 | official | + | - | The second season of Ring
Ring of Fire :: 2 | release 2024-07-01..2024-12-31 | official | + | Vera Long | ^
Marlowe P.I. :: 3 | renewal renewed | official | - | Vera Long | She also
Invisible Cities :: - | production writing under way | official | + | - | The pandemic
Invisible Cities :: - | crew Jo Tran / writer | official | + | - | ^
Invisible Cities :: - | delay | official | + | - | ^
