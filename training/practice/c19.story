url: https://www.thequietcritic.example/2020/02/28/the-bellringer-fourth-season
outlet: The Quiet Critic
published: 2020-02-28
title: What became of The Bellringer?
series: The Bellringer

Three winters have passed since anybody on ITV solved a murder from a belfry, and the question that I get most by mail is when The Bellringer is to be rung again.

It has not been axed, let me begin with that. A fourth series stands in ITV's accounts as "commissioned," where it has stood since the spring of 2018. The obstacle is Sir Ian Redgrave's hip.

Redgrave, 81, had it replaced last September and means to climb stairs again. "Give me till August and I'll be up any tower you like," he wrote to the Oldie. The producers are keeping six weeks from August 17 clear for him in Ely; should it be rainy, they'd carry on into October.

All three scripts are done. Anthony Horrow, who adapts the novels of Dora Penhallow, sent off the last in May 2019 and has forgotten how it ends, he tells me.

Whoever hopes for Christmas hopes in vain. Two-hour mysteries with stunts sit in the cutting room for four months, and that leaves Easter of next year at the earliest. Somebody at the Daily Express has even got 2022, from "a TV insider." Endeavour needed eleven months from its sixth to its seventh, without any hips at all.

Nobody knows what to do about Mrs. Pole. Eileen Harker, who played her in every single hour, died in 2018. The young constable, Sunny Patel's role, has meanwhile made sergeant in another force, i.e. in Line of Duty.

I saw the old ones again on BritBox last week. The second series, of February 2014, holds up best; in the third, one of the bells is visibly plastic.

There's a documentary on change-ringing on Radio 4 tonight at eight.

=== claims
- | platform ITV | official | + | - | Three winters
4 | renewal cancelled | official | - | - | It has not
4 | renewal renewed when=2018-03..2018-05 | official | + | ITV | A fourth series
- | cast Ian Redgrave / - / - | official | + | - | The obstacle
4 | production filming starts when=2020-08-17 | official | + | - | The producers
4 | production writing ends when=2019-05 | official | + | Anthony Horrow | All three
4 | episodes 3 | official | + | - | ^
- | crew Anthony Horrow / writer | official | + | - | Anthony
- | source_material novel / - | official | + | - | ^
4 | release 2020-12 | predicted | - | - | Whoever hopes
4 | release 2021-04.. | predicted | + | - | Two-hour
4 | release 2022 | reported | + | Daily Express | Somebody at
4 | precedent Endeavour / release / 11 | official | + | - | Endeavour
- | cast Eileen Harker / Mrs. Pole / - | official | + | - | Eileen
- | cast Sunny Patel / constable / - | official | + | - | The young
- | platform BritBox | official | + | - | I saw
2 | release 2014-02 | official | + | - | The second series
