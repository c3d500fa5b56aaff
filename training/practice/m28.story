url: https://www.thereturnlist.example/2019/08/19/when-is-it-back
outlet: The Return List
published: 2019-08-19
title: When Does It Come Back? Return Dates for Your Favorite Shows, A to G

(Bold means that a date is set. Updated Monday.)

A Pinch of Salt
Season: 3
Network: Food Network
Returns: Oct. 6

Absentia Road
Season: 2
Network: AXN
Status: Returned March 26; awaiting word on more

Anvil
Season: 5
Network: History
Returns: Winter 2020

Bayou Law
Season: 6 and 7
Network: USA
Returns: To be announced. Back-to-back pickup in June, with the same three leads (Cass Boudreau, Leo Thibault and Nan Landry).

Cold Storage
Network: Hulu
Returns: Never; canceled in July before a second season

Dunes
Season: 1
Network: Apple TV+
Premieres: November 1, along with Satellite and The Poet's Daughter

Eighty-Eight Keys
Season: 4
Network: Netflix
Returns: Filming has been over since May. Netflix's habit would suggest October, as in 2016, 2017 and 2018.

Fire Road
Season: 8
Network: NBC, Wednesdays
Returns: Sept. 25. (9/8c)

Fort Sumner
Season: 3
Network: Syfy / Amazon
Returns: December 13 on its new home, Prime Video. All ten at once!

Ghosted Again
Season: 3
Network: BBC Three
Returns: Not before 2020, reckons its creator and star, Pia Waller-Jones, who is on stage until the New Year

Good Grief, Girls
Season: Final (4)
Network: NBC, Thursdays
Returns: Sept. 26

Gravel
Season: 2
Network: Epix
Returns: It was Nov. 10 until last week. Now, no date.

H to N tomorrow. If your show is missing, that's because its network has yet to let on whether it has a future: among them are Bad Chemistry, which ended its second run in April, and Candor.

=== claims
A Pinch of Salt :: - | platform Food Network | official | + | - | Network: Food
A Pinch of Salt :: 3 | release 2019-10-06 | official | + | - | Returns: Oct. 6
Absentia Road :: - | platform AXN | official | + | - | Network: AXN
Absentia Road :: 2 | release 2019-03-26 | official | + | - | Status: Returned
Absentia Road :: 3 | renewal renewed | official | - | - | ^
Anvil :: - | platform History | official | + | - | Network: History
Anvil :: 5 | release 2020-12-01..2021-02-28 | official | + | - | Returns: Winter
Bayou Law :: - | platform USA | official | + | - | Network: USA
Bayou Law :: 6 | release none | official | - | - | Returns: To be
Bayou Law :: 6 | renewal renewed when=2019-06 | official | + | - | Back-to-back
Bayou Law :: 7 | renewal renewed when=2019-06 | official | + | - | ^
Bayou Law :: 6 | cast Cass Boudreau / - / returning | official | + | - | ^
Bayou Law :: 6 | cast Leo Thibault / - / returning | official | + | - | ^
Bayou Law :: 6 | cast Nan Landry / - / returning | official | + | - | ^
Bayou Law :: 7 | cast Cass Boudreau / - / returning | official | + | - | ^
Bayou Law :: 7 | cast Leo Thibault / - / returning | official | + | - | ^
Bayou Law :: 7 | cast Nan Landry / - / returning | official | + | - | ^
Cold Storage :: - | platform Hulu | official | + | - | Network: Hulu
Cold Storage :: 2 | renewal cancelled when=2019-07 | official | + | - | Returns: Never
Dunes :: - | platform Apple TV+ | official | + | - | Network: Apple
Dunes :: 1 | release 2019-11-01 | official | + | - | Premieres: Nov
Satellite :: - | release 2019-11-01 | official | + | - | ^
The Poet's Daughter :: - | release 2019-11-01 | official | + | - | ^
Eighty-Eight Keys :: - | platform Netflix | official | + | - | Network: Netflix
Eighty-Eight Keys :: 4 | production filming ends when=2019-05 | official | + | - | Returns: Filming
Eighty-Eight Keys :: 4 | release 2019-10 | predicted | + | - | Netflix's habit
Eighty-Eight Keys :: 1 | release 2016-10 | official | + | - | ^
Eighty-Eight Keys :: 2 | release 2017-10 | official | + | - | ^
Eighty-Eight Keys :: 3 | release 2018-10 | official | + | - | ^
Fire Road :: - | platform NBC | official | + | - | Network: NBC, Wed
Fire Road :: 8 | release 2019-09-25 | official | + | - | Returns: Sept. 25
Fort Sumner :: - | platform Syfy | official | + | - | Network: Syfy
Fort Sumner :: - | platform Amazon | official | + | - | ^
Fort Sumner :: 3 | release 2019-12-13 | official | + | - | Returns: December
Fort Sumner :: 3 | platform Prime Video | official | + | - | ^
Fort Sumner :: 3 | episodes 10 | official | + | - | All ten
Ghosted Again :: - | platform BBC Three | official | + | - | Network: BBC
Ghosted Again :: 3 | release 2020-01-01.. | official | + | Pia Waller-Jones | Returns: Not
Ghosted Again :: - | crew Pia Waller-Jones / creator | official | + | - | ^
Ghosted Again :: - | cast Pia Waller-Jones / - / - | official | + | - | ^
Good Grief, Girls :: 4 | renewal final | official | + | - | Season: Final
Good Grief, Girls :: - | platform NBC | official | + | - | Network: NBC, Thu
Good Grief, Girls :: 4 | release 2019-09-26 | official | + | - | Returns: Sept. 26
Gravel :: - | platform Epix | official | + | - | Network: Epix
Gravel :: 2 | release 2019-11-10 | official | - | - | Returns: It was
Gravel :: 2 | release none | official | - | - | Now, no
Bad Chemistry :: 3 | renewal renewed | official | - | - | If your
Candor :: - | renewal renewed | official | - | - | ^
