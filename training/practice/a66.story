url: https://www.boxwatch.example/2025/11/the-ferry-order
outlet: Box Watch
published: 2025-11-14
title: The Last Ferry Gets Another Crossing At Peacock
series: The Last Ferry

EXCLUSIVE: Peacock wants to stay on the boat.

Sources tell us that the whodunit, on which the NBCUniversal streamer didn't say a word at its showcase in September, is to make a third crossing. A deal with Sony, which produces, was sealed over the weekend. Reps for both declined to comment.

It wasn't a foregone conclusion. The freshman batch of The Last Ferry came out all at once in March 2023 and was a word-of-mouth success; its follow-up, doled out weekly from August 14 to October 9 of this year, never cracked Nielsen's ten. What tipped the balance may be abroad, where ITVX (U.K.) and Stan (Australia) co-finance.

Ariadne Walsh will again be the skipper with a nose for lies, and co-star Benny Kwok the deckhand. It's understood that their contracts include a fourth. The passengers are replaced each time; of those to come only Rita Salvatore has been signed, for the part of a retired magician.

Behind the scenes there's a change at the wheel. Co-creator Max Eberhart gives up showrunning to direct features. Dana Quist, promoted from within, succeeds him. They're assembling a room that opens on December 1, which would allow for cameras in Nova Scotia by May and a debut about a year after that. We hear eight episodes, down from nine.

Peacock's other mystery, Face of Cards, is on ice, and Killing Them Softly was dropped in March, following its second season. Teacup Storm met that end after one. For a series to be picked up five weeks past its finale is, at that address, close to a sprint; Those About to Drown was left to wait for seven months.

Will the murderer be caught in ep one, as last time? Walsh, who won a SAG award for Tin Men, turned 40 on Thursday.

=== claims
3 | renewal renewed when=2025-11-08..2025-11-09 | rumored | + | - | Sources tell
- | platform Peacock | official | + | - | It wasn't
1 | release 2023-03 | official | + | - | The freshman
2 | release 2025-08-14 | official | + | - | ^
- | platform ITVX | official | + | - | What tipped
- | platform Stan | official | + | - | ^
3 | cast Ariadne Walsh / skipper / returning | official | + | - | Ariadne
3 | cast Benny Kwok / deckhand / returning | official | + | - | ^
3 | cast Rita Salvatore / retired magician / joining | official | + | - | The passengers
- | crew Max Eberhart / creator | official | + | - | Co-creator
3 | crew Max Eberhart / showrunner | official | - | - | ^
3 | crew Dana Quist / showrunner | official | + | - | Dana
3 | production writing starts when=2025-12-01 | official | + | - | They're assembling
3 | production filming starts when=2025-11-14..2026-05-31 | predicted | + | - | ^
3 | release 2027-05 | predicted | + | - | ^
3 | episodes 8 | rumored | + | - | We hear
2 | episodes 9 | official | + | - | ^
Killing Them Softly :: 3 | renewal cancelled when=2025-03 | official | + | - | Peacock's other
Teacup Storm :: 2 | renewal cancelled | official | + | - | Teacup
Those About to Drown :: - | renewal renewed | official | + | - | For a series
