url: https://www.scifisalvage.example/2021/11/petitions-pleas-and-hopes
outlet: Sci-Fi Salvage
published: 2021-11-25
title: Saved, lost, pending: where the campaigns to rescue our shows have got to

Far Harbor One (Syfy, two seasons)

The plane over Burbank has flown, the potatoes have been mailed. A revival at Shudder is, by what the campaign's own newsletter divulges, “ninety percent there.” I'd say fifty, and fewer hours: six.

Dr. Quantum's Daughter (NBC, one season)

Lost, in my view. Not that anyone has come out and said so; the sets were auctioned, that's all.

Skyhook (The CW, four seasons)

The star, Tate Monroe, revealed to a podcast that a fifth season is in the works “someplace warm.” Warm means Hulu, decided the message boards. Someone with a friend in Hulu's mailroom contradicts.

Ninth Colony (Peacock, one season)

Here we're on firmer soil. The second comes out on January 20; I have it on the invitation. But a third? I'd be the first to cheer and the last to count on it.

Bureau of Lost Time (Epix, three seasons)

Creator Hank Delacroix can picture “a short goodbye, four hours, maybe next Christmas.” The studio can't, if Cynopsis is to be credited.

Mandible (Adult Swim, two seasons)

Its renewal ought to have been through in September. That it isn't, I'm told, comes down to one signature. I can see the thing sneaking out at midnight on April 1, knowing those people.

Planet Nurse (Fox, one season)

Three trailers for “season 2” are up on YouTube, with seven million plays. Bogus, all three, unless I'm much mistaken.

Gravity's Children (Netflix, two seasons)

It took Netflix nine months to revive The Lilac Gate. Gravity's Children has been gone for seven, so keep the candle burning until the end of January.

Starling Deep (CBS All Access, one season)

According to the union's list of “projects in preparation,” Starling Deep II goes in front of the camera in Toronto on February 7, under the working title Soup. The old captain, Marcus Dray, won't be there, says my nose.

To sign or not to sign? Which one would you save? My mother would save the nurse.

=== claims
Far Harbor One :: - | platform Syfy | official | + | - | Far Harbor
Far Harbor One :: 3 | renewal renewed | reported | + | - | A revival
Far Harbor One :: 3 | platform Shudder | reported | + | - | ^
Far Harbor One :: 3 | episodes 6 | predicted | + | - | I'd say
Dr. Quantum's Daughter :: - | platform NBC | official | + | - | Dr. Quantum
Dr. Quantum's Daughter :: 2 | renewal cancelled | predicted | + | - | Lost, in
Skyhook :: - | platform The CW | official | + | - | Skyhook
Skyhook :: - | cast Tate Monroe / - / - | official | + | - | The star
Skyhook :: 5 | renewal renewed | official | + | Tate Monroe | ^
Skyhook :: 5 | platform Hulu | rumored | + | - | Warm means
Skyhook :: 5 | platform Hulu | rumored | - | - | Someone
Ninth Colony :: - | platform Peacock | official | + | - | Ninth
Ninth Colony :: 2 | release 2022-01-20 | official | + | - | The second
Bureau of Lost Time :: - | platform Epix | official | + | - | Bureau
Bureau of Lost Time :: - | crew Hank Delacroix / creator | official | + | - | Creator
Bureau of Lost Time :: 4 | episodes 4 | official | + | Hank Delacroix | ^
Bureau of Lost Time :: 4 | release 2022-12 | official | + | Hank Delacroix | ^
Bureau of Lost Time :: 4 | renewal final | official | + | Hank Delacroix | ^
Bureau of Lost Time :: 4 | renewal renewed | reported | - | Cynopsis | The studio
Mandible :: - | platform Adult Swim | official | + | - | Mandible
Mandible :: 3 | renewal renewed | rumored | - | - | That it
Mandible :: 3 | release 2022-04-01 | predicted | + | - | I can see
Planet Nurse :: - | platform Fox | official | + | - | Planet
Planet Nurse :: 2 | trailer trailer | predicted | - | - | Bogus
Gravity's Children :: - | platform Netflix | official | + | - | Gravity's Children (
Gravity's Children :: 3 | precedent The Lilac Gate / renewal / 9 | official | + | - | It took
Gravity's Children :: 3 | renewal renewed when=2021-11-25..2022-01-31 | predicted | + | - | Gravity's Children has
Starling Deep :: - | platform CBS All Access | official | + | - | Starling
Starling Deep :: 2 | production filming starts when=2022-02-07 | reported | + | - | According
Starling Deep :: 2 | cast Marcus Dray / - / leaving | predicted | + | - | The old
