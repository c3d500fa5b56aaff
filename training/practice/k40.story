url: https://www.dramafans.example/2022/01/11/hidden-garden-season-2-confirmed
outlet: Drama Fans
published: 2022-01-11
title: It's official: Hidden Garden season 2 is happening!
series: Hidden Garden

It's official! Hidden Garden season 2 is happening. Netflix and the production company Daon Studio confirmed it this morning, and we are so happy.

Hidden Garden came out on Netflix in October 2021 and was number one in 28 countries. The eight episodes tell the story of a girl who finds her mother's diary under a tree.

What do we know about season 2?

Jung So-min and Ahn Hyo-jin will return as Ji-won and Detective Moon. Bae Doo-ri, who played the mother, is coming back as well. We don't know yet who else is in it.

The director, Lee Chang-ho, will again direct all the episodes. The scripts are being written at the moment by Moon Ji-hye.

The filming should begin in the summer of this year. In an interview with Cine Weekly, the director said: "If everything goes well, we will show it to you in 2023."

Netflix has not given us a date, though.

Will it be longer?

Yes! Season 2 will have ten episodes.

Is there a webtoon?

Yes, Hidden Garden is based on a webtoon by the artist Gomi. You can read it in English on the website of the publisher. Season 2 will not follow the webtoon, because the webtoon is finished.

Will there be a season 3?

It is too early to say. The director has mentioned three parts in the past, but nothing about a third season has been confirmed.

Which questions do you want answered in the new season? For me it is the key. What does it open? And why did the father lie about it?

=== claims
2 | renewal renewed when=2022-01-11 | official | + | Netflix | Hidden Garden season 2 is
1 | release 2021-10 | official | + | - | Hidden Garden came out
1 | platform Netflix | official | + | - | ^
1 | episodes 8 | official | + | - | The eight
2 | cast Jung So-min / Ji-won / returning | official | + | - | Jung So-min
2 | cast Ahn Hyo-jin / Detective Moon / returning | official | + | - | ^
2 | cast Bae Doo-ri / - / returning | official | + | - | Bae Doo-ri
2 | crew Lee Chang-ho / director | official | + | - | The director, Lee
1 | crew Lee Chang-ho / director | official | + | - | ^
2 | production writing under way | official | + | - | The scripts are
2 | crew Moon Ji-hye / writer | official | + | - | ^
2 | production filming starts when=2022-06-01..2022-08-31 | official | + | - | The filming should
2 | release 2023 | official | + | Lee Chang-ho | In an interview
2 | release none | official | - | - | Netflix has not
2 | episodes 10 | official | + | - | Season 2 will have
- | source_material webtoon / - | official | + | - | Yes, Hidden Garden
3 | renewal renewed | official | - | - | The director has mentioned
