url: https://www.zoomgossip.example/2022/11/lacquer-s2-everything-shocking
outlet: Zoom Gossip
published: 2022-11-28
title: Lacquer 2 Is Out?! What Nobody Tells You
series: Lacquer

Lacquer Season 2 can be watched already.

No, it can't, but I bet you clicked. The K-drama on the nail salon assassins got 55 countries hooked, and every second site will swear to you that it's back.

Here's what it is really about: a widow paints nails by day, and by night the nails she has painted are found on dead men.

Bad news first. There'll be no Lacquer on Netflix in December. The good news: on October 20 a second season was announced at Netflix's TUDUM Korea, with the whole gang in a video, filing away.

Why did it take them that long? Because the webtoon had nothing left to tell, therefore writer Hong Ja-ram-i has to find it all in her own head. She works on it in a temple, according to Hypebae KR.

The director says to the same magazine that S1 was the base coat and S2 is the color.

The cast went through medical checks on November 14. Within the next few months the first scene will be filmed. A date does not exist, but we think sometime in 2024 is what you may hope for.

Who's in? Min Hyo-rin-a for sure. Rumor has it that Don Lee's cousin Ma Jae-suk plays a pedicurist.

Enjoyed this? Then read our piece on the ten bloodiest manicures of cinema.

=== claims
2 | release ..2022-11-28 | official | + | - | Lacquer Season 2 can
2 | release 2022-12 | official | - | - | There'll be no
2 | platform Netflix | official | - | - | ^
2 | renewal renewed when=2022-10-20 | official | + | Netflix | The good news
2 | trailer announcement when=2022-10-20 | official | + | - | ^
- | source_material webtoon / - | official | + | - | Because the webtoon
- | crew Hong Ja-ram-i / writer | official | + | - | ^
2 | production writing under way | reported | + | Hypebae KR | She works
2 | production filming starts when=2022-11-28.. | official | + | - | Within the next
2 | release none | official | - | - | A date does
2 | release 2024 | predicted | + | - | A date does
2 | cast Min Hyo-rin-a / - / returning | official | + | - | Min Hyo
2 | cast Ma Jae-suk / pedicurist / joining | rumored | + | - | Rumor has it
