url: https://www.streamersandsuch.example/2022/03/17/the-lanternist-apple
outlet: Streamers & Such
published: 2022-03-17
title: Apple's The Lanternist to go dark for longer
series: The Lanternist

Bad light for lovers of The Lanternist. Apple has taken the Victorian mystery off its spring schedule, on which it stood under May 6, and rehung it, with no more than "2022" on the label.

The company gave no grounds, but the Evening Standard did. Per the paper's sources in Soho, ghosts are the problem, as the effects house that animates them closed at New Year and its successor had to begin afresh. Six months is what they think it'll take.

By the paper's arithmetic that would bring the show home in November. Ours is gloomier. Apple likes to leave its Novembers to others (Slow Horses is booked for then, we'd guess), so January 2023 looks as good.

What makes it sad is that everything else is done and dusted. Photography in Bradford finished as long ago as last August, ADR was through in December, and Natalie Holt's score got recorded at Air Studios between the holidays. "I have seen nine tenths of it and it's a beauty," according to Sir Derek Pryce, who dies in it. Well, well: that is one cliffhanger less!

The same Pryce had more. A third lantern? "Lit," he said, meaning what? The PR person in the room coughed.

Faye Munro and Tolu Adebayo, the sleuths of 1888, were due in New York for the launch; their trip is cancelled, as is a screening at the BFI. Their first case drew in the public from Halloween of 2020.

There was a trailer, briefly. Whoever downloaded it on Tuesday possesses 118 seconds with a wrong date at the end.

Other titles of the month keep their places, Pachinko (March 25) being the grandest.

=== claims
2 | release 2022-05-06 | official | - | - | Apple has taken
2 | release 2022 | official | + | Apple | ^
2 | delay to=2022 | official | + | - | ^
2 | production post-production under way | reported | + | Evening Standard | Per the paper's
2 | release 2022-11 | reported | + | Evening Standard | By the paper's
2 | release 2023-01 | predicted | + | - | Apple likes
Slow Horses :: - | release 2022-11 | predicted | + | - | ^
2 | production filming ends when=2021-08 | official | + | - | Photography
2 | crew Natalie Holt / composer | official | + | - | ^
2 | cast Derek Pryce / - / - | official | + | - | "I have seen
3 | renewal renewed | official | + | Derek Pryce | "Lit,"
- | cast Faye Munro / - / - | official | + | - | Faye
- | cast Tolu Adebayo / - / - | official | + | - | ^
1 | release 2020-10-31 | official | + | - | Their first
2 | trailer trailer when=2022-03-15 | official | + | - | Whoever
Pachinko :: - | release 2022-03-25 | official | + | - | Other titles
