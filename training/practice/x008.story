url: https://starboardfans.example/blog/2020/06/we-did-it
outlet: Starboard Fans
published: 2020-06-26
title: We did it, crew!!
series: Starboard

I have been crying at my desk since ten this morning and my manager thinks somebody has died. The opposite, Linda. Somebody has RISEN.

You all know how we got here. Syfy threw Starboard overboard on 14 February, of all days, with the captain in the airlock. Eighty thousand of you signed. We sent model ships. The studio's answer in April was that "all avenues have been explored," and I for one took the poster down.

And then today! A voyage number five, says TVLine, on Peacock!! And it isn't just hearsay either: Tamsin Ojukwu, our Captain Reyes, went live at noon with all of the bridge crew squeezed in one Zoom and said the words. "Strap in, we have a ship again." Next to her I made out Bo Fallon (the Doctor), Li Mei Tan and Hugo Brandt, who every one of them re-enlist.

What do we know beyond that?

• ten episodes, not 13
• creator Anders Pohl isn't coming aboard this time; his old deputy Cass Whitmer steers
• studio space in Vancouver is rented from January 2021
• no footage, obviously, not a single frame yet

On my own account I'd say we see it by summer 2021. That is my heart talking. With the virus there's every danger that it drags on into the year after.

If you ask me (nobody did) what I want: Reyes out of the airlock in minute one, please. In season 4 they wasted her on that moon. I also want closure for Nib, whom Arlo Keats voiced with such feeling; whether he is in it Ojukwu wouldn't reveal.

Pohl tweeted a heart and a wave. He has a film to shoot in New Zealand and wishes everyone godspeed. His film is based on a comic about penguins, so good luck with that.

I am opening the rum.

=== claims
5 | renewal cancelled when=2020-02-14 | official | + | - | Syfy threw Starboard
5 | renewal renewed | reported | + | TVLine | A voyage number five
5 | platform Peacock | reported | + | TVLine | ^
5 | renewal renewed when=2020-06-26 | official | + | Tamsin Ojukwu | And it isn't just
- | cast Tamsin Ojukwu / Captain Reyes / - | official | + | - | ^
5 | cast Bo Fallon / the Doctor / returning | official | + | - | Next to her I
5 | cast Li Mei Tan / - / returning | official | + | - | ^
5 | cast Hugo Brandt / - / returning | official | + | - | ^
5 | episodes 10 | official | + | - | ten episodes
- | crew Anders Pohl / creator | official | + | - | creator Anders Pohl
5 | crew Anders Pohl / showrunner | official | - | - | ^
5 | crew Cass Whitmer / showrunner | official | + | - | ^
5 | trailer clip | official | - | - | no footage
5 | release ..2021-08-31 | predicted | + | - | On my own account
5 | delay to=2022 | predicted | + | - | With the virus
- | cast Arlo Keats / Nib / - | official | + | - | I also want closure
5 | cast Arlo Keats / Nib / returning | official | - | Tamsin Ojukwu | ^
