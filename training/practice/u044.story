url: https://www.northernset.example/2023/03/production-chart-vancouver-toronto
outlet: Northern Set
published: 2023-03-06
title: On the floor: what's rolling from Victoria to St. John's

Slates are clapping again, with an eye on May 1 and what the writers may do.

Vancouver

The Good Surgeon (ABC): clears out on the 29th after 22, its sixth bunch. That there'll be a next hasn't been announced, but the stages at Burnaby are booked, and one doesn't book those for storage.
Firefly Avenue, two: down to the final week.
Flash in the Pan: that's a wrap, literally, for good; on Friday they popped the cork on nine years of it.
Riverdale Heights: another that will never see number eight. Cameras go until June.
Superman & Lo: in limbo. Its lease has been extended twice by 30 days.

Toronto

The Handmaid's Son is prepping, no more than that. Star Trekkers: Odd New Worlds won't be called to the bridge for its third before the spring thaw, per the guild's list, although Paramount+ hasn't got around to telling anyone that a third exists. Reaching Out (Amazon): four months of Alan Ritchie punching people came to a close on Feb. 17. The Boys Are Alright, the fourth: half done. What We Do in the Attic has been guaranteed five and six since last June and is at work on the former.

Prairies

Heartlands turns seventeen; saddles on from May 15, High River.
Fargo Road has taken over a wing of the Palliser, Juno Templeton and Jon Hammond in tow. FX speaks of fall.

Newfoundland

Hound & Harbour's dogs are on break.
Son of a Critic sits down to its third table read on Thursday, the CBC having been quick with its yes back in the first week of January.

The Globe and Mail buries Diggs County, which stays at four; tongues in the tea queue have it that Sort of Sorry calls it quits of its own accord, too, once the third is on the air.

Corrections? The usual address. Hallmark movies, of which we counted fourteen, are on page 6.

=== claims
The Good Surgeon :: - | platform ABC | official | + | - | The Good Surgeon (
The Good Surgeon :: 6 | production filming ends when=2023-03-29 | official | + | - | ^
The Good Surgeon :: 6 | episodes 22 | official | + | - | ^
The Good Surgeon :: 7 | renewal renewed | official | - | - | That there'll
The Good Surgeon :: 7 | renewal renewed | predicted | + | - | ^
Firefly Avenue :: 2 | production filming under way | official | + | - | Firefly Avenue
Flash in the Pan :: 9 | renewal final | official | + | - | Flash in the Pan
Flash in the Pan :: 9 | production filming ends when=2023-03-03 | official | + | - | ^
Riverdale Heights :: 8 | renewal cancelled | official | + | - | Riverdale Heights
Riverdale Heights :: 7 | production filming ends when=2023-06 | official | + | - | Cameras go
Superman & Lo :: - | renewal renewed | official | - | - | Superman & Lo
Star Trekkers: Odd New Worlds :: 3 | production filming starts when=2023-03.. | reported | + | - | Star Trekkers
Star Trekkers: Odd New Worlds :: 3 | renewal renewed | official | - | - | ^
Reaching Out :: - | platform Amazon | official | + | - | Reaching Out
Reaching Out :: - | production filming ends when=2023-02-17 | official | + | - | ^
Reaching Out :: - | cast Alan Ritchie / - / - | official | + | - | ^
The Boys Are Alright :: 4 | production filming under way | official | + | - | The Boys Are
What We Do in the Attic :: 5 | renewal renewed when=2022-06 | official | + | - | What We Do
What We Do in the Attic :: 6 | renewal renewed when=2022-06 | official | + | - | ^
What We Do in the Attic :: 5 | production filming under way | official | + | - | ^
Heartlands :: 17 | production filming starts when=2023-05-15 | official | + | - | Heartlands turns
Fargo Road :: - | production filming under way | official | + | - | Fargo Road has
Fargo Road :: - | cast Juno Templeton / - / - | official | + | - | ^
Fargo Road :: - | cast Jon Hammond / - / - | official | + | - | ^
Fargo Road :: - | release 2023-09..2023-11 | official | + | FX | FX speaks
Son of a Critic :: 3 | renewal renewed when=2023-01-01..2023-01-07 | official | + | - | Son of a Critic
Diggs County :: 5 | renewal cancelled | reported | + | The Globe and Mail | The Globe and Mail
Sort of Sorry :: 3 | renewal final | rumored | + | - | ^
