url: https://animehype24.example/cursed-bento-s3-insider
outlet: Anime Hype 24
published: 2024-11-04
title: BREAKING: Cursed Bento Season 3 LEAKED?! What an insider claims
series: Cursed Bento

Guys. GUYS. It seems that the lunch box opens again.

A user who calls himself a friend of a friend of an animator wrote on a Japanese board that Cursed Bento Season 3 has been greenlit and will land in April 2025. The post was deleted after one hour, which is always suspicious, isn't it? The fan account @BentoDaily then passed on another leak: according to it, the number of episodes is 24 this time.

Before you scream, the official account has tweeted nothing. There's no confirmation of a third season from anybody who is paid for it. We have asked, and we are waiting.

The voice of Kuro, Akio Misumi, reportedly won't be there, because he had a fight with the studio. We find that hard to believe, he's the whole show. But stranger things have happened.

And there's more where that came from. An unnamed “industry person” on TikTok claims that Mamoru Hayase, who directed seasons one and two, hands over to somebody younger. Others swear they heard that season 3 goes to Netflix and nowhere else.

Let's do the maths. Season 1: January 2020. Season 2: July 2022. That makes thirty months. Thirty months more and you arrive at January 2025, so April isn't that far off! Even so we would rather put our money on the summer of 2025.

The anime is based on the manga by Nene Torii, by the way, and there's plenty of it left: 16 volumes.

Sources: trust me bro (just kidding). Share this with a friend who loves pickles.

=== claims
3 | renewal renewed | rumored | + | - | A user who calls
3 | release 2025-04 | rumored | + | - | ^
3 | episodes 24 | rumored | + | @BentoDaily | The fan account
3 | renewal renewed | official | - | - | There's no confirmation
3 | cast Akio Misumi / Kuro / leaving | rumored | + | - | The voice of Kuro
- | cast Akio Misumi / Kuro / - | official | + | - | ^
1 | release 2020-01 | official | + | - | Season 1: January
2 | release 2022-07 | official | + | - | Season 2: July
3 | release 2025-01 | predicted | + | - | Thirty months more
3 | release 2025-06-01..2025-08-31 | predicted | + | - | Even so we would
- | source_material comic / - | official | + | - | The anime is based
3 | crew Mamoru Hayase / director | rumored | - | - | An unnamed
1 | crew Mamoru Hayase / director | official | + | - | ^
2 | crew Mamoru Hayase / director | official | + | - | ^
3 | platform Netflix | rumored | + | - | Others swear
