url: https://www.sunnyseries.example/2024/10/21/update-roundup
outlet: Sunny Series
published: 2024-10-21
title: Update round-up: nine comebacks, from certain to very doubtful
series: Harbour Nine

Harbour Nine: Its fifth season will be shown by the BBC from January 4. The trailer appeared on Friday, and six episodes are coming.

Mirrors of Prague: The start of filming has been moved from November to the following February. Netflix, which had spoken of 2025, now leaves the year open.

Cosmic Janitors: A second season of the anime has been licensed by Crunchyroll, according to a list of the Japanese broadcaster BS11 that was online for some hours. It mentions April. The committee hasn't confirmed the season.

Doctor Quill: CBS is bringing the series back in the middle of the season. An exact date will, we suppose, be given in November.

The Kind Stranger: No third season for the time being. Disney+ wants to “let the series rest.” It's not a cancellation, creator Ann Mbeki assures us.

Queens of the Mekong: In Thailand, work on the scripts for season 2 has been finished and the actors have been booked from December. It won't be ready in 2025, that much the director has admitted.

Two Left Shoes: There is word from fans who live next door that filming took place in Cork in the first half of October. RTÉ doesn't know anything about that, it says.

Midnight Ferry: According to What's on Netflix the release of the second season has been put back from December to the spring. We've no confirmation of this from Netflix.

Stone Garden: Last of all the one everybody asks about. After the end of season 3 in 2021 the director Baek Jin-hee spoke about a continuation; in 2022 she did so again; this week she said that it'd never come. Which goes to show that a break of three years, as in the case of Squid Game, doesn't always have a happy ending.

=== claims
Harbour Nine :: 5 | release 2025-01-04 | official | + | - | Harbour Nine
Harbour Nine :: 5 | platform BBC | official | + | - | ^
Harbour Nine :: 5 | trailer trailer when=2024-10-18 | official | + | - | The trailer
Harbour Nine :: 5 | episodes 6 | official | + | - | ^
Mirrors of Prague :: - | production filming starts when=2024-11 | official | - | - | Mirrors
Mirrors of Prague :: - | production filming starts when=2025-02 | official | + | - | ^
Mirrors of Prague :: - | delay | official | + | - | ^
Mirrors of Prague :: - | release 2025 | official | - | - | Netflix, which
Mirrors of Prague :: - | release none | official | - | Netflix | ^
Cosmic Janitors :: 2 | platform Crunchyroll | reported | + | BS11 | Cosmic
Cosmic Janitors :: 2 | renewal renewed | reported | + | BS11 | ^
Cosmic Janitors :: 2 | release 2025-04 | reported | + | BS11 | It mentions
Cosmic Janitors :: 2 | renewal renewed | official | - | - | The committee
Doctor Quill :: - | platform CBS | official | + | - | Doctor Quill
Doctor Quill :: - | release none | official | - | - | An exact
The Kind Stranger :: 3 | renewal renewed | official | - | - | The Kind
The Kind Stranger :: 3 | renewal cancelled | official | - | Ann Mbeki | It's not
The Kind Stranger :: - | crew Ann Mbeki / creator | official | + | - | ^
Queens of the Mekong :: 2 | production writing ends | official | + | - | Queens
Queens of the Mekong :: 2 | production filming starts when=2024-12 | official | + | - | ^
Queens of the Mekong :: 2 | release 2025 | official | - | director | It won't
Two Left Shoes :: - | production filming under way when=2024-10-01..2024-10-15 | rumored | + | - | Two Left
Midnight Ferry :: 2 | release 2024-12 | reported | - | What's on Netflix | Midnight
Midnight Ferry :: 2 | release 2025-03..2025-05 | reported | + | What's on Netflix | ^
Midnight Ferry :: 2 | delay to=2025-03-01..2025-05-31 | reported | + | What's on Netflix | ^
Stone Garden :: 4 | renewal cancelled | official | + | Baek Jin-hee | After the
Stone Garden :: - | crew Baek Jin-hee / director | official | + | - | After the
Stone Garden :: 4 | precedent Squid Game / release / 36 | official | + | - | Which goes
