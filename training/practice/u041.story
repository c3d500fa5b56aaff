url: https://www.airdates.example/2022/09/15/grey-harbor-general-spinoff-not
outlet: Airdates
published: 2022-09-15
title: What ABC Said (and Didn't) About ‘St. Agatha's’
series: St. Agatha's

Are the scrubs about to be hung up? Hardly, to go by how often ABC's Craig Erwich reached for the word “tentpole” at Wednesday's press tour, where St. Agatha's was topic A.

On paper the medical perennial is covered through May of 2023, that is to say for nineteen seasons, the most recent of which, its pickup dating from Jan. 10, bows on Oct. 6. Erwich, quizzed on number twenty, wouldn't bite. “I see no scenario where we don't want it,” was the furthest he'd go, and when a reporter shouted “Is it the last?” he shook his head with some force.

Ellen Pompidou will be less in evidence. The matriarch scrubs in for a mere eight of twenty-two hours, because she has a Hulu limited series to shoot; her name stays above the title, as does her producing credit. Six interns swell the ranks instead. They are Niko Terhune, Adelaide Kanene, Midori Francisco, Alexis Floyd-Bell, Harry Shum-Lee and, coming over from the CW, Jamal Ritter.

Kristen Vernoff begins what she bills as her own swan song at the head of the room. Who gets the keys after her is being kept close to the vest.

And the spinoff? “No.” What of the rumor, published by a tabloid in August, that creator Shonda Rhodes wants to wind it all up at episode 420? Her publicist laughed it off.

Station 91, which occupies the hour after, begins a sixth shift on the same night. Over the summer its parent's reruns did better than most firsts.

Sibling verdicts, in the order in which he was asked: of A Million Little Pieces the fifth “could well be the one we close on”; for Home Economy it's “too early”; and The Conner Family “can stay till the couch gives out.” Entertainment Weekly knows more, or thinks so, and counts Alaska Nightly among the departed.

In season 18, we recall, the hospital lost its license to teach. There was a heart on a plane.

=== claims
19 | renewal renewed when=2022-01-10 | official | + | - | On paper the
19 | release 2022-10-06 | official | + | - | ^
20 | renewal renewed | official | - | Craig Erwich | Erwich, quizzed
19 | renewal final | official | - | Craig Erwich | “I see no
20 | renewal renewed | predicted | + | - | Hardly, to go
19 | cast Ellen Pompidou / - / returning | official | + | - | The matriarch
19 | episodes 22 | official | + | - | ^
19 | crew Ellen Pompidou / producer | official | + | - | ^
19 | cast Niko Terhune / - / joining | official | + | - | They are Niko
19 | cast Adelaide Kanene / - / joining | official | + | - | ^
19 | cast Midori Francisco / - / joining | official | + | - | ^
19 | cast Alexis Floyd-Bell / - / joining | official | + | - | ^
19 | cast Harry Shum-Lee / - / joining | official | + | - | ^
19 | cast Jamal Ritter / - / joining | official | + | - | ^
19 | crew Kristen Vernoff / showrunner | official | + | Kristen Vernoff | Kristen Vernoff
20 | crew Kristen Vernoff / showrunner | official | - | Kristen Vernoff | ^
- | crew Shonda Rhodes / creator | official | + | - | What of the
Station 91 :: 6 | release 2022-10-06 | official | + | - | Station 91
A Million Little Pieces :: 5 | renewal final | official | + | Craig Erwich | Sibling verdicts
Home Economy :: - | renewal renewed | official | - | Craig Erwich | ^
Alaska Nightly :: - | renewal cancelled | reported | + | Entertainment Weekly | Entertainment Weekly
