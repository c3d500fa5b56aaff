url: https://www.keepthelighton.example/blog/day-100
outlet: Keep the Light On
published: 2020-09-03
title: Day 100 without an answer
series: Lightkeepers

It is day one hundred, my fellow moths. A hundred days since Anneliese walked down that jetty, and still Syfy hasn't so much as cleared its throat.

I rang them. Yes, actually rang, with my mother's phone. “We have no news to share on Lightkeepers at this time,” said a very nice lady called Pam.

So let me sum up what can be summed up. In its favor: the DVR numbers, the petition (61,400 of us!), the fact that Dutch television loves the thing. Against it: the price, the year we are all living through, and that the actors were released from their options on June 30, as Deadline found out. I have read everything and slept on it, and my heart of hearts tells me that we've seen the last of the island. I do hope I'm a fool.

Our captain doesn't think so. Jerome Batiste, who produces it and wrote the pilot, did a livestream on Sunday and put the odds at fifty-fifty; he had the third season laid out on index cards, he said, and he would burn them before he let somebody else have them.

For the newcomers (hello, you forty people from Brazil!): it all started on October 5, 2018, thirteen hours of fog and longing, with Mireille Dauphin as Anneliese and Colby Strand as the man in the lamp room. It's not from a book, whatever the wiki says. The second run went up in one go on Peacock this April, half of it shot before there were masks.

What do we do till then? We rewatch. Episode 2.06, tonight at nine, bring candles.

A rumor that has been all over Discord since Tuesday sees Shudder riding to our rescue. I'd love to! Bleeding Cool, which is wrong about once a week, asserts on the contrary that it's lights out and that the lamp room has gone for firewood.

And write to the network. Paper letters, please. When Jericho was axed they sent nuts, and it worked.

=== claims
3 | renewal renewed | official | - | - | A hundred days
- | platform Syfy | official | + | - | ^
3 | renewal renewed | official | - | Syfy | “We have no
3 | renewal cancelled | predicted | + | - | I have read
- | crew Jerome Batiste / producer | official | + | - | Jerome Batiste
1 | crew Jerome Batiste / writer | official | + | - | ^
3 | renewal renewed | official | - | Jerome Batiste | ^
1 | release 2018-10-05 | official | + | - | For the newcomers
1 | episodes 13 | official | + | - | ^
- | cast Mireille Dauphin / Anneliese / - | official | + | - | ^
- | cast Colby Strand / - / - | official | + | - | ^
- | source_material novel / - | official | - | - | It's not from
2 | release 2020-04 | official | + | - | The second run
2 | platform Peacock | official | + | - | ^
3 | renewal renewed | rumored | + | - | A rumor that
3 | platform Shudder | rumored | + | - | ^
3 | renewal cancelled | reported | + | Bleeding Cool | Bleeding Cool, which
