url: https://www.weeklyqueue.example/2026/04/17/queue-notes
outlet: Weekly Queue
published: 2026-04-17
title: Queue notes: seven shows between seasons
series: The Hundred-Year Nap

The Hundred-Year Nap. Apple's sleeper (sorry) has stopped shooting its fourth season halfway, for a planned break: Rhea Seavey is having a baby. The second half gets going on September 7. It will cost the show this year's Christmas slot, and Bloomberg's Lucas Shaw pegs the comeback for next March.

Cinder Block. Ninety-one seconds of the closing season emerged on Tuesday. Ten chapters from June 5, on Hulu. That's four weeks sooner than a leaked affiliate sheet had it.

Two for Tangier. Do we have to spell it out? Prime Video's spokesman on whether a second helping exists: "You'd know." In February he said, "You will know." An intern at the writers' guild listed five names on "Tangier S2"; the page now redirects.

Mrs. Mayhem. The writers went in on April 1 (no joke), said BBC America. Script one's title: "Late." Not a premiere before 2028, the head of drama adds, and means it.

Hexed in Hoboken. We got it wrong. Season three is neither finished nor abandoned, nor are the effects being redone in Seoul. It's waiting for a slot at SYFY and has been mixed and color-timed since November.

Paper Tigers. Rumors of a move to Netflix reach us by pigeon. AMC won't comment on birds.

The Understudies. Crunch: 12 episodes shot, 12 bought, 10 to be shown from May 3. Canal+ thinks that two were "too dark to see."

Statistics corner: of the 50 shows we follow, nineteen haven't a date. The White Lotus, the quickest of the big ones, had 22 months between its second and its third, and Two for Tangier's is at 21 today. Whether a number means something, I leave to you.

Not a series: Sinners, which I finally saw.

=== claims
The Hundred-Year Nap :: - | platform Apple | official | + | - | Apple's sleeper
The Hundred-Year Nap :: 4 | production filming under way | official | - | - | ^
The Hundred-Year Nap :: - | cast Rhea Seavey / - / - | official | + | - | ^
The Hundred-Year Nap :: 4 | production filming starts when=2026-09-07 | official | + | - | The second half
The Hundred-Year Nap :: 4 | release 2026-12 | official | - | - | It will cost
The Hundred-Year Nap :: 4 | release 2027-03 | reported | + | Bloomberg | ^
Cinder Block :: - | trailer trailer when=2026-04-14 | official | + | - | Ninety-one
Cinder Block :: - | renewal final | official | + | - | ^
Cinder Block :: - | episodes 10 | official | + | - | Ten chapters
Cinder Block :: - | release 2026-06-05 | official | + | - | ^
Cinder Block :: - | platform Hulu | official | + | - | ^
Two for Tangier :: 2 | renewal renewed | official | - | Prime Video | Prime Video's
Two for Tangier :: 2 | production writing under way | reported | + | writers' guild | An intern
Mrs. Mayhem :: - | production writing starts when=2026-04-01 | official | + | BBC America | The writers went
Mrs. Mayhem :: - | release 2028.. | official | + | head of drama | Not a premiere
Hexed in Hoboken :: 3 | production post-production ends when=2025-11 | official | + | - | It's waiting
Hexed in Hoboken :: 3 | platform SYFY | official | + | - | ^
Hexed in Hoboken :: 3 | renewal cancelled | official | - | - | Season three is
Paper Tigers :: - | platform Netflix | rumored | + | - | Rumors of
The Understudies :: - | production filming ends | official | + | - | Crunch
The Understudies :: - | episodes 10 | official | + | - | ^
The Understudies :: - | release 2026-05-03 | official | + | - | ^
The Understudies :: - | platform Canal+ | official | + | - | Canal+
Two for Tangier :: 2 | precedent The White Lotus / release / 22 | official | + | - | The White Lotus
