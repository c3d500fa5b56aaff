url: https://www.altbalaji-buzz.example/2020/05/house-of-rangoon-second-season-telecast
outlet: Serial Buzz India
published: 2020-05-30
title: House of Rangoon 2: ZEE5 renews period drama, shoot after lockdown
series: House of Rangoon

The havelis of House of Rangoon shall open their doors anew. ZEE5 on Friday tweeted a lamp, a sari and the words "Rangoon calls again," thereby settling a debate which had raged from the day the first ten episodes dropped, i.e. February 14.

Leading lady Sayantani Roy, who essays Malati in the period drama, commented with a single lamp of her own. Parambrata Sen, her onscreen husband, however informed his fans that he "will watch it as you will, from the sofa."

Director Srijoy Mukherjee is expected back by everyone and bound by nothing. As for the pen, Durba Sengupta's pen it remains; while the lockdown lasts she's at work on episodes 3 and 4, a source in the writing team mentions.

When can the unit go to the floors? It was slotted for June in Chandannagar. That plan is shelved. The producers, SVF, now speak of "the first dry week after Durga Puja."

An OTT release would then be possible in the first half of 2021, we reckon. Bengali fans get it on Hoichoi on the same day, as with the earlier season.

House of Rangoon takes its story from the diaries of a timber merchant, published in 1961 under the title Teak. Historians had a field day with the hats.

Sengupta's other project, the film Ganga Ghat, has postponed its release due to the pandemic, and the second season of Nokol Heere, her detective series for Addatimes, is in cold storage.

Did you know that the set once was a school?

=== claims
2 | renewal renewed when=2020-05-29 | official | + | ZEE5 | ZEE5 on Friday
1 | episodes 10 | official | + | - | ^
1 | release 2020-02-14 | official | + | - | ^
- | cast Sayantani Roy / Malati / - | official | + | - | Leading lady
2 | cast Parambrata Sen / - / leaving | official | + | Parambrata Sen | Parambrata Sen, her
- | crew Srijoy Mukherjee / director | official | + | - | Director Srijoy
2 | crew Srijoy Mukherjee / director | predicted | + | - | ^
2 | crew Durba Sengupta / writer | official | + | - | As for the pen
2 | production writing under way | rumored | + | - | ^
2 | production filming starts when=2020-06 | official | - | - | It was slotted
2 | release 2021-01..2021-06 | predicted | + | - | An OTT release
1 | platform Hoichoi | official | + | - | Bengali fans
2 | platform Hoichoi | official | + | - | ^
- | source_material other / Teak | official | + | - | House of Rangoon takes
Nokol Heere :: - | crew Durba Sengupta / creator | official | + | - | Sengupta's other
Nokol Heere :: - | platform Addatimes | official | + | - | ^
Nokol Heere :: 2 | production filming under way | official | - | - | ^
