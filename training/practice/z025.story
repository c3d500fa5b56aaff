url: https://www.popquarry.example/15-shows-we-expect-in-2023
outlet: Pop Quarry
published: 2022-12-16
title: When will they be here? Our calendar of guesses for 2023

January to March

There is not much to guess here. Ardent Hearts, season 3, Netflix, is announced for January 20. The Undertakers can be expected a month after, in February, if HBO Max sticks to its two-year habit.

Brickyard (AMC+) should be next. Our money is on the last Sunday of March, the 26th.

April to June

By April the dust of Sahara Line ought to have settled in post, and Peacock will presumably not sit on it for long. So May, then.

With Rib Cage we are groping in the dark. The only light is a remark of its composer, Lena Voigt, who hopes to have scored “everything by Whitsun.”

In all probability the spring belongs to Gods of Cleveland, though. Its second year follows the first by a mere eleven months if, as is presumed in the trade, the doors open on May 26.

July to September

Kingmaker Academy: anything but summer would be a shock. Apple has told us not a thing.

We don't foresee Penny Arcade Murders in 2023 at all; if you do spot it in these months, write in.

It's not to be ruled out that The Fence gets here in August, yet the likelihood is greater for September.

October to December

Old Bones crawls out in October, when else. Ten of them, one supposes, and Michael Quarrie once more as the digger.

Showtime intends to bring back Fallout Shelter “in the fourth quarter,” and I've no cause to doubt it.

Five Easy Lies may be delayed from November into the year after, given that Ana Clift broke her leg on the 2nd.

Someday, perhaps

White Noise Machine. Prime Video is reported by Business Insider to have put the second season “on ice.”


Last year's calendar hit fourteen dates out of forty, which a blindfolded cat would have done. When is the cat back? She lives here.

=== claims
Ardent Hearts :: 3 | release 2023-01-20 | official | + | - | Ardent Hearts
Ardent Hearts :: 3 | platform Netflix | official | + | - | ^
The Undertakers :: - | release 2023-02 | predicted | + | - | The Undertakers
Brickyard :: - | platform AMC+ | official | + | - | Brickyard
Brickyard :: - | release 2023-03-26 | predicted | + | - | Our money
Sahara Line :: - | production post-production ends when=2022-12-16..2023-04-30 | predicted | + | - | By April
Sahara Line :: - | platform Peacock | official | + | - | ^
Sahara Line :: - | release 2023-05 | predicted | + | - | So May
Rib Cage :: - | crew Lena Voigt / composer | official | + | - | The only
Gods of Cleveland :: 2 | release 2023-05-26 | rumored | + | - | Its second
Kingmaker Academy :: - | release 2023-06..2023-08 | predicted | + | - | Kingmaker
Kingmaker Academy :: - | release none | official | - | - | Apple has
Penny Arcade Murders :: - | release 2023 | predicted | - | - | We don't
The Fence :: - | release 2023-08 | predicted | + | - | It's not to
The Fence :: - | release 2023-09 | predicted | + | - | ^
Old Bones :: - | release 2023-10 | predicted | + | - | Old Bones
Old Bones :: - | episodes 10 | predicted | + | - | Ten of
Old Bones :: - | cast Michael Quarrie / - / returning | predicted | + | - | ^
Fallout Shelter :: - | release 2023-10..2023-12 | official | + | Showtime | Showtime intends
Five Easy Lies :: - | delay to=2024 | predicted | + | - | Five Easy
Five Easy Lies :: - | release 2024 | predicted | + | - | ^
Five Easy Lies :: - | cast Ana Clift / - / - | official | + | - | ^
White Noise Machine :: 2 | delay | reported | + | Business Insider | Prime Video is
Gods of Cleveland :: - | release 2023-03..2023-05 | predicted | + | - | In all prob
