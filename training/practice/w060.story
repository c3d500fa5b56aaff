url: https://cliffhangerclub.example/theories/meridian-zero-s3-what-now
outlet: Cliffhanger Club
published: 2026-02-05
title: Meridian Zero: so is there a season 3 or not?
series: Meridian Zero

It depends on whom you ask.

Ask Apple, and you get nothing. The company hasn't said a word about a third season of Meridian Zero since the second one closed on January 9.

Ask the Writers Guild, whose directory lists a “Meridian Zero S3” with Paz Okafor-Lind as writer. Listings like this one have been wrong before, but not often.

Ask the cast. Leon Abara, the Commander, told a convention in Leeds that he expects to be “back in that awful suit before long.” Freya Solberg, who plays his daughter Ning, said on the same stage: “I died, I'm dead, stop asking.” Fans think she'll be back anyway, by way of the time loop.

Ask the numbers. Meridian Zero was in the top ten of eighteen countries for a mere two weeks, and each of the ten episodes is said to cost twelve million dollars. Honestly? That looks like a cancellation to us.

Ask the internet. An anonymous post on a jobs forum has it that the sets in Cardiff are being torn down, another that filming starts in June. Somebody else has even counted the episodes of the third season: eight.

Ask history. Lost Signal was kept waiting for five months after its second season came out, and it was renewed. Hollow Sun heard after four, and was not. The second season of Meridian Zero premiered on November 14, so come April we ought to be wiser.

Or ask creator Imani Trask, who is writing a play and does not pick up the phone.

=== claims
3 | renewal renewed | official | - | - | The company hasn't
3 | renewal renewed | reported | + | Writers Guild | Ask the Writers
3 | crew Paz Okafor-Lind / writer | reported | + | Writers Guild | ^
3 | cast Leon Abara / Commander / returning | official | + | Leon Abara | Leon Abara, the
3 | cast Freya Solberg / Ning / leaving | official | + | Freya Solberg | Freya Solberg, who
- | cast Freya Solberg / Ning / - | official | + | - | ^
3 | cast Freya Solberg / Ning / returning | rumored | + | - | Fans think
2 | episodes 10 | official | + | - | Meridian Zero was
3 | renewal cancelled | predicted | + | - | That looks like
3 | precedent Lost Signal / renewal / 5 | official | + | - | Lost Signal was
2 | release 2025-11-14 | official | + | - | The second season of
- | crew Imani Trask / creator | official | + | - | Or ask creator
3 | production filming starts when=2026-06 | rumored | + | - | An anonymous post
3 | episodes 8 | rumored | + | - | Somebody else
