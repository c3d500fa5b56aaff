url: https://www.rerunradar.example/hulu-revives-nightshift
outlet: Rerun Radar
published: 2018-06-21
title: Back From the Dead: Hulu Rescues Nightshift Cowboys
series: Nightshift Cowboys

Five weeks after Fox showed Nightshift Cowboys the door, another one has opened. Hulu has picked up the canceled comedy for a third season of 13 episodes, to stream exclusively on the service in 2019.

It is the happy end to a campaign in which fans mailed 4,000 toy lassos to anybody in Hollywood with a loading dock. “They're still in our lobby,” said Beatrix Holloway, the streamer's head of originals. “Please stop.”

Everyone you'd hope for has signed on again. Leonard Abelson (Buck), Yolanda Figueroa (Deb), Sanjay Mehta (Kevin) and Rue Callahan (Kevin's mom) all reprise their parts, and creators Mitch Farrow and Dana Lieb stay on as showrunners. The one absentee is Patrick Dunne: he has since been cast in a CBS pilot and won't be riding along.

When Fox axed the show on May 11 it was pulling in a 0.6 in the demo. There were talks with NBC at the time, which went as far as a handshake before they collapsed over the price of the back catalog. TBS and Netflix passed as well, Deadline says.

Writing gets underway on July 9, and production moves from Vancouver to Santa Clarita, a change for which the cast, Abelson tweeted, had “prayed nightly.”

This wouldn't be the first time that Hulu plays the cavalry. It did the same for the medical dramedy Bedside Manners in 2015, and that one lasted exactly one more year.

=== claims
3 | renewal cancelled when=2018-05-11 | official | + | - | When Fox axed
3 | renewal renewed | official | + | - | Hulu has picked up
3 | episodes 13 | official | + | - | ^
3 | platform Hulu | official | + | - | ^
3 | release 2019 | official | + | - | ^
3 | cast Leonard Abelson / Buck / returning | official | + | - | Leonard Abelson
3 | cast Yolanda Figueroa / Deb / returning | official | + | - | ^
3 | cast Sanjay Mehta / Kevin / returning | official | + | - | ^
3 | cast Rue Callahan / Kevin's mom / returning | official | + | - | ^
- | crew Mitch Farrow / creator | official | + | - | ^
- | crew Dana Lieb / creator | official | + | - | ^
3 | crew Mitch Farrow / showrunner | official | + | - | ^
3 | crew Dana Lieb / showrunner | official | + | - | ^
3 | cast Patrick Dunne / - / leaving | official | + | - | The one absentee
3 | production writing starts when=2018-07-09 | official | + | - | Writing gets
Bedside Manners :: - | renewal renewed when=2015 | official | + | - | It did the same
Bedside Manners :: - | platform Hulu | official | + | - | ^
