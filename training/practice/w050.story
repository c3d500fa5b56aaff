url: https://bingeorcringe.example/hollywood-wives-of-haunted-hill-s3
outlet: Binge or Cringe
published: 2020-10-13
title: Haunted Hill Estates season 3: reality bites, but will it bite again?
series: Haunted Hill Estates

It was one of those shows that you watch with a hand before your eyes. Realtors who sell houses in which somebody was murdered, and it's a Netflix show! Two seasons of Haunted Hill Estates are out, the second of them since August 14, 2020. Is season 3 happening?

Officially, zilch. Netflix won't say if it's renewed or not, and we've asked more than once.

Unofficially, there's a bit more to chew on. Broker Lana DeWitt captioned a selfie “back at it with the cameras,” which fans read as proof that season 3 is being filmed. According to Reality Snitch, however, it was an advert for a dashcam. Star realtor Guy Monaghan, reports TMZ-alike The Splash, has quit over the editing. His publicist says it ain't so.

Netflix has a habit with these shows, too. Desert Brokers got its third season ordered four months after the second went up; with Yacht Exes it never did. By that logic it should be settled before long.

Our prediction? It's a yes. Blood sells. New episodes, we'd wager, in the back half of 2021, and probably eight of them.

Disagree? Scream at us in the comments.

=== claims
- | platform Netflix | official | + | - | Realtors who
2 | release 2020-08-14 | official | + | - | Two seasons of
3 | renewal renewed | official | - | - | Netflix won't say
3 | production filming under way | rumored | + | - | Broker Lana
3 | production filming under way | reported | - | Reality Snitch | According to Reality
3 | cast Guy Monaghan / - / leaving | reported | + | The Splash | Star realtor
- | cast Guy Monaghan / - / - | official | + | - | ^
3 | cast Guy Monaghan / - / leaving | reported | - | publicist | His publicist
3 | precedent Desert Brokers / renewal / 4 | official | + | - | Desert Brokers got
3 | renewal renewed | predicted | + | - | It's a yes
- | cast Lana DeWitt / - / - | official | + | - | Broker Lana
3 | release 2021-07-01..2021-12-31 | predicted | + | - | New episodes, we'd
3 | episodes 8 | predicted | + | - | ^
