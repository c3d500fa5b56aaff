url: https://www.couchcritic.example/2021/02/the-long-shelf-season-2-update
outlet: Couch Critic
published: 2021-02-03
title: The Long Shelf season 2: Is anything going to happen this month?
series: The Long Shelf

Are you ready for another trip to the library? We wish that there was more to hand over to you today on the subject of The Long Shelf, but let's go through what we have.

First and foremost: There is going to be a season 2. Hulu made that call back in October, so you can stop worrying about that part of it. The bigger issue is the calendar. Production on these episodes was supposed to kick off in January; it did not, thanks to the situation in Los Angeles County. The plan at this point is for the cast to be on set before the end of March.

So what does it mean for the premiere? Well, we would love to be wrong, but a fall return looks off the table. Early 2022 feels a good deal more realistic! Just remember that Hulu needed around fifteen months to get season 2 of Miss Meridian out there, and that show has no visual effects to speak of.

In terms of the cast, you are going to see Alicia Brandt as Dewey again, and Joaquin Obregon was upgraded to a series regular over the summer. What about Hal Preston? He told fans on Instagram that he "would be there in a heartbeat" if asked. That's not the same as being asked, now is it?

Could the show be done after this? Hardly. Creator Sam Okafor has talked about a five-season plan from the very beginning, though plans like this don't mean all that much until somebody pays for them.

We will have other news on The Long Shelf soon, so come back in March. What did you think about the season 1 finale? Let us know below.

=== claims
2 | renewal renewed when=2020-10 | official | + | - | Hulu made that call
2 | production filming starts when=2021-01 | official | - | - | Production on these
2 | production filming starts when=2021-02-03..2021-03-31 | official | + | - | The plan at this
2 | release 2021-09..2021-11 | predicted | - | - | Well, we would love
2 | release 2022-01..2022-04 | predicted | + | - | Early 2022
2 | precedent Miss Meridian / release / 15 | official | + | - | Just remember
2 | cast Alicia Brandt / Dewey / returning | official | + | - | In terms of the cast
2 | cast Joaquin Obregon / - / returning | official | + | - | ^
- | crew Sam Okafor / creator | official | + | - | Creator Sam Okafor
