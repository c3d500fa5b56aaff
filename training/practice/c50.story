url: https://www.blackoutcalendar.example/2020/09/16/fall-without-shows
outlet: Blackout Calendar
published: 2020-09-16
title: A fall without shows: who's back at work, who isn't, who never will be
series: Marrow Street

Half a year after everybody's cameras stopped, a look around the studio gates.

At work again

Marrow Street (NBC) has been rolling since Labor Day with a nurse at every door; the network wants it ready for November 12.
On Ironbound (CBS), day one of year six is today.
The Gilded Fang, for Starz, never stopped: as animation, its fourth outing was voiced from closets in eleven zip codes and ships to the network on the 30th.

Waiting

ABC's Harbor Patrol has a start date, October 5, if the unions sign. The old one was July 20.
Killing Time's team at AMC was to fly to Budapest this week and has unpacked. No new date. What was 2021 becomes “2021 or 2022,” in the delicate phrase of its EP Rhea Dunn.
Vampire Rotary Club, Hulu: The makers would love January, the insurers wouldn't. Collider hears March.

Writing, at least

Scripts for all thirteen hours of Bad Medicine's third season (The CW) are in, a first in the history of television.
Sunburn's room has been disbanded after a draft of the pilot of season two was sent back. USA doesn't call that a cancellation.

Never

Netflix took back the renewal it had given to Team Sister in February, and the same fate hit Ruby & the Rockets. Both would've gone before cameras in May. I Am Not Okay with This was so near to it that the actors had their trailers assigned. Stumptown, over at ABC, had its pickup rescinded today.

How long is long?

Jessica Jones lay idle for 28 months between seasons one and two without a virus, if Vampire Rotary Club's people want solace. And what have we learned? That in a pinch people will watch Tiger King.

=== claims
Marrow Street :: - | platform NBC | official | + | - | Marrow Street (NBC)
Marrow Street :: - | production filming starts when=2020-09-07 | official | + | - | ^
Marrow Street :: - | release 2020-11-12 | official | + | NBC | ^
Ironbound :: 6 | platform CBS | official | + | - | On Ironbound
Ironbound :: 6 | production filming starts when=2020-09-16 | official | + | - | ^
The Gilded Fang :: 4 | platform Starz | official | + | - | The Gilded Fang
The Gilded Fang :: 4 | production filming under way | official | + | - | ^
Harbor Patrol :: - | platform ABC | official | + | - | ABC's
Harbor Patrol :: - | production filming starts when=2020-10-05 | official | + | - | ^
Harbor Patrol :: - | production filming starts when=2020-07-20 | official | - | - | The old one
Killing Time :: - | platform AMC | official | + | - | Killing Time's
Killing Time :: - | production filming starts when=2020-09-14..2020-09-20 | official | - | - | ^
Killing Time :: - | release 2021-01-01..2022-12-31 | official | + | Rhea Dunn | What was
Killing Time :: - | crew Rhea Dunn / producer | official | + | - | ^
Vampire Rotary Club :: - | platform Hulu | official | + | - | Vampire Rotary Club, Hulu
Vampire Rotary Club :: - | production filming starts when=2021-01 | official | + | - | ^
Vampire Rotary Club :: - | production filming starts when=2021-03 | reported | + | Collider | Collider
Bad Medicine :: 3 | production writing ends | official | + | - | Scripts for
Bad Medicine :: 3 | episodes 13 | official | + | - | ^
Bad Medicine :: 3 | platform The CW | official | + | - | ^
Sunburn :: 2 | production writing under way | official | - | - | Sunburn's
Sunburn :: 2 | renewal cancelled | official | - | USA | USA doesn't
Team Sister :: - | renewal cancelled | official | + | - | Netflix took
Team Sister :: - | renewal renewed when=2020-02 | official | + | - | ^
Ruby & the Rockets :: - | renewal cancelled | official | + | - | ^
Team Sister :: - | production filming starts when=2020-05 | official | - | - | Both would've
Ruby & the Rockets :: - | production filming starts when=2020-05 | official | - | - | ^
Stumptown :: - | renewal cancelled when=2020-09-16 | official | + | - | Stumptown
Stumptown :: - | platform ABC | official | + | - | ^
Vampire Rotary Club :: - | precedent Jessica Jones / release / 28 | official | + | - | Jessica
