url: https://www.tvgossipreport.example/is-blackthorn-cancelled-2019
outlet: TV Gossip Report
published: 2019-10-22
title: Is Blackthorn Cancelled or Renewed for a Third Season on USA Network?
series: Blackthorn

The waiting game goes on. More than two months have passed since Blackthorn had its second season finale on USA Network, and the cable channel is as silent as the grave in which we last saw Eli.

Has Blackthorn been cancelled? No. Has it been renewed? No to that, too. The supernatural drama, which comes from the comics of Gil Mancuso, averaged a 0.21 rating in the 18-49 demo and 702,000 viewers in the live+same day ratings. Next to season one that's down by 31% and 24%.

It stars Peyton Ashcroft, Luka Marinković, Dee Whitfield and Abraham Nwosu. The second season of ten episodes kicked off on June 5th.

A tweet by Whitfield, in which she said goodbye to her trailer, set off talk that the series is finished. She has since made clear that she merely moved into a nicer one for a movie.

Our reading? Blackthorn is one of the more expensive hours on the channel, and with Dust Belt and Kingsmaker both renewed in September there's hardly any money left. I think that it will be cancelled. As to when we'll know: with the first season it was November 14th by the time USA ordered more, so there's no reason to panic just yet.

I'll update this page with breaking developments. Sign up for updates and you won't miss out.

What do you think? Should there be a third season, or has the time come to let it rest in peace?

=== claims
2 | platform USA Network | official | + | - | More than two
3 | renewal cancelled | official | - | - | Has Blackthorn been cancelled?
3 | renewal renewed | official | - | - | Has it been renewed?
- | source_material comic / - | official | + | - | The supernatural drama
- | cast Peyton Ashcroft / - / - | official | + | - | It stars Peyton
- | cast Luka Marinković / - / - | official | + | - | ^
- | cast Dee Whitfield / - / - | official | + | - | ^
- | cast Abraham Nwosu / - / - | official | + | - | ^
2 | episodes 10 | official | + | - | The second season of ten
2 | release 2019-06-05 | official | + | - | ^
Dust Belt :: - | renewal renewed when=2019-09 | official | + | - | Blackthorn is one
Kingsmaker :: - | renewal renewed when=2019-09 | official | + | - | ^
3 | renewal cancelled | predicted | + | - | I think that
2 | renewal renewed when=2018-11-14 | official | + | - | As to when
