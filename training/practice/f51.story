url: https://www.truecrimetv.example/2022/03/03/the-vanishing-mile-s3
outlet: True Crime TV
published: 2022-03-03
title: Will 'The Vanishing Mile' Be Back? HBO's Docuseries Maker on a Third Case
series: The Vanishing Mile

Marta Quill has a map on her office wall with 60 pins in it. Any one of them, says the director, might become season three of The Vanishing Mile.

HBO has not asked her for it so far. Neither has it told her to take the map down.

The first of her investigations, into a bus that never reached Duluth, occupied four Sundays in October 2018. The second, of six episodes, came this January, from the 9th on.

“After Duluth they called me within a month,” Quill told The Ringer. “This time my phone has been silent for five weeks. But I'm not a worrier.”

Should the call come, a case in New Brunswick is what she'd choose, and she'd need three years. She has in fact already spoken with the families.

Quill's collaborators have scattered. Editor Joe Bini-Ross has moved to a feature; Ola Fløttum-Berg, who scored both seasons, is in Oslo, writing an opera; and executive producer Ross Teague is under contract to Netflix, for which he makes Bad Landlord, a series on evictions, out May 18.

Viewers meanwhile debate the end of episode 6, in which the sheriff hangs up. In Minnesota it has brought about a new inquest, opening on March 28.

Our guess? HBO will say yes. Nobody kills a show with a Peabody, awarded in 2019, and The Jinx got a second part after all, reportedly.

=== claims
- | crew Marta Quill / director | official | + | - | Any one of
3 | renewal renewed | official | - | - | HBO has not
1 | release 2018-10 | official | + | - | The first of
2 | release 2022-01-09 | official | + | - | The second, of
2 | episodes 6 | official | + | - | ^
1 | crew Ola Fløttum-Berg / composer | official | + | - | Editor Joe
2 | crew Ola Fløttum-Berg / composer | official | + | - | ^
- | crew Ross Teague / producer | official | + | - | ^
Bad Landlord :: - | crew Ross Teague / producer | official | + | - | ^
Bad Landlord :: - | platform Netflix | official | + | - | ^
Bad Landlord :: 1 | release 2022-05-18 | official | + | - | ^
3 | renewal renewed | predicted | + | - | HBO will say
The Jinx :: 2 | renewal renewed | rumored | + | - | Nobody kills
