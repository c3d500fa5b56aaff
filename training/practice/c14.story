url: https://www.nerdparlour.example/2017/07/25/the-ninth-relay-syfy-comic-con
outlet: Nerd Parlour
published: 2017-07-25
title: The Ninth Relay at Comic-Con: five things we carried home from Hall 6A
series: The Ninth Relay

Sore feet, a tote bag, and rather more about The Ninth Relay than Syfy had meant to give away: that's our weekend.

1. It isn't coming this year. "Space is big and our render farm is small," joked executive producer Lena Hartwig, before she owned up that the nine new hours are for 2018. When in 2018 she wouldn't be drawn on, though co-star Pablo Reyes shouted "Easter!" from his chair and got an elbow in the ribs.

2. They're about half through in Vancouver. Shooting resumed on the morning after the panel, and the team has it on the whiteboard that September 29 is the last day.

3. The sizzle reel stays in the hall. It had two minutes, a dead whale and no dialogue. The thing that went up on YouTube on Sunday is filmed off a shoulder and Syfy takes it down as fast as it grows back; a proper teaser is to drop with the New York convention in October.

4. No Admiral Voss. Carrie-Ann Locke said a video farewell from Dublin. With her absent it's Reyes' Sgt. Ortega who gets the big chair.

5. A third flight is by no means sure. Asked whether the writers knew their ending, Hartwig said, "We know an ending." Tea leaves, anyone? A booth worker in a Relay shirt told me flatly that a renewal was "done." He also told me that Firefly was.

And the audience? It asked about hair, as always. One little girl wished to know if the robot dog lives. We saw the dog in the pilot, in April 2016, lose two legs, so the question was fair.

The panel for The Expanse came next, and we left before its trailer.

=== claims
- | platform Syfy | official | + | - | Sore feet
2 | release 2017 | official | - | - | It isn't coming
2 | release 2018 | official | + | Lena Hartwig | ^
2 | episodes 9 | official | + | Lena Hartwig | ^
- | crew Lena Hartwig / producer | official | + | - | ^
2 | release none | official | - | Lena Hartwig | ^
- | cast Pablo Reyes / - / - | official | + | - | ^
2 | production filming under way | official | + | - | They're about
2 | production filming ends when=2017-09-29 | official | + | - | ^
2 | production filming starts | official | + | - | ^
2 | trailer teaser when=2017-10 | official | + | - | The sizzle
2 | cast Carrie-Ann Locke / Admiral Voss / leaving | official | + | - | No Admiral
2 | cast Pablo Reyes / Sgt. Ortega / returning | official | + | - | ^
3 | renewal renewed | official | - | - | A third flight
3 | renewal renewed | rumored | + | - | ^
1 | release 2016-04 | official | + | - | We saw the dog
