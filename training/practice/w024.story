url: https://unscripted.example/ovens-of-the-world-renewal
outlet: Unscripted
published: 2023-08-08
title: Food series, dog series and one about divorce lawyers: Hulu picks up three unscripted shows, drops one
series: Ovens of the World

Hulu isn't done eating. Ovens of the World, in which chef Basil Tremonti cooks wherever there is a hole in the ground with fire in it, has been handed a fourth season, the streamer said on Tuesday. Eight new episodes will arrive in 2024, one of them from Uzbekistan.

Also returning is Good Dog, Bad Owner with trainer Shay Lindqvist. It's a two-season order, for seasons 2 and 3.

Split Down the Middle, a docuseries about the divorce bar of Los Angeles, was ordered to series. Nina Abramov, of The Loudest House fame, executive produces it and is the showrunner as well.

The bad news first thing after the good: Tiny Mansions, with two seasons behind it, won't be back. Its creator, Bo Castellanos, thanked his followers for the ride.

Curb Kings, the skateboard competition whose first season ended last month, is still waiting to hear.

In other Hulu news, the subscription with ads gets a dollar more expensive in October.

=== claims
4 | renewal renewed when=2023-08-08 | official | + | Hulu | Ovens of the World, in
- | cast Basil Tremonti / - / - | official | + | - | ^
4 | episodes 8 | official | + | Hulu | Eight new episodes
4 | release 2024 | official | + | Hulu | ^
Good Dog, Bad Owner :: 2 | renewal renewed | official | + | - | It's a two-season
Good Dog, Bad Owner :: 3 | renewal renewed | official | + | - | ^
Good Dog, Bad Owner :: - | cast Shay Lindqvist / - / - | official | + | - | Also returning
Split Down the Middle :: 1 | renewal renewed | official | + | - | Split Down the Middle
Split Down the Middle :: 1 | crew Nina Abramov / producer | official | + | - | Nina Abramov
Split Down the Middle :: 1 | crew Nina Abramov / showrunner | official | + | - | ^
Tiny Mansions :: 3 | renewal cancelled | official | + | - | The bad news first
Tiny Mansions :: - | crew Bo Castellanos / creator | official | + | - | Its creator
Curb Kings :: 2 | renewal renewed | official | - | - | Curb Kings, the
