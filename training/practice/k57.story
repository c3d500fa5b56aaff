url: https://www.screengrid.example/2022/03/15/sundown-hotel-back
outlet: Screen Grid
published: 2022-03-15
title: ‘Sundown Hotel’ is coming back to Hulu
series: Sundown Hotel

Hulu has ordered another season of Sundown Hotel.

The mystery comedy, which launched last August, will be back with eight new episodes. Production starts this spring in Palm Springs, and the plan is to release the new season before the end of the year.

Stars Amy Gill, Ned Parker and Rosie Tanaka will all return. They play Ruby, Stan and Kiko, three hotel guests who solve a murder. There is going to be a new murder, creator Hal Winters told reporters, and "everyone is a suspect again." He has been writing since October.

Ahead of the announcement, the streamer had said that the show was its most-watched original comedy.

Guest stars have not been announced. Last time, they included singer Dee Lomax and comedian Frank Tully.

Winters runs the show together with Kate Bloom. Both are executive producers, as are Parker and Gill. Kate Bloom will direct the first two episodes.

It is too soon to talk about the third season, according to Hulu boss Gary Pruitt. "Let's make this one first," he said.

In the UK, the show can be seen on Disney+.

Sundown Hotel was nominated for four SAG Awards. It did not win any, but Gill took home a Golden Globe in January.

=== claims
2 | renewal renewed | official | + | - | Hulu has ordered
1 | release 2021-08 | official | + | - | The mystery comedy
2 | episodes 8 | official | + | - | ^
2 | production filming starts when=2022-03-01..2022-05-31 | official | + | - | Production starts
2 | release 2022-03-15..2022-12-31 | official | + | - | ^
2 | cast Amy Gill / Ruby / returning | official | + | - | Stars Amy
2 | cast Ned Parker / Stan / returning | official | + | - | ^
2 | cast Rosie Tanaka / Kiko / returning | official | + | - | ^
- | crew Hal Winters / creator | official | + | - | There is going
2 | production writing starts when=2021-10 | official | + | - | He has been
1 | cast Dee Lomax / - / - | official | + | - | Last time
1 | cast Frank Tully / - / - | official | + | - | ^
- | crew Hal Winters / showrunner | official | + | - | Winters runs
- | crew Kate Bloom / showrunner | official | + | - | ^
- | crew Hal Winters / producer | official | + | - | Both are
- | crew Kate Bloom / producer | official | + | - | ^
- | crew Ned Parker / producer | official | + | - | ^
- | crew Amy Gill / producer | official | + | - | ^
2 | crew Kate Bloom / director | official | + | - | Kate Bloom will
- | platform Disney+ | official | + | - | In the UK
