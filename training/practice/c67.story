url: https://www.sonicanime.example/2017/02/17/demon-census-third-season-production
outlet: Sonic Anime
published: 2017-02-17
title: Is Demon Census 3 being made? A producer's tongue slips
series: Demon Census

A slip of the tongue at a sake tasting is our news of the week.

Producer George Wakabayashi, guest of a brewery that makes the Demon Census cup, said there that he'd have to hurry home “because the third season's dialog is recorded in the morning.” The brewery posted the video, then didn't have it any more.

We know, then, what they're doing; we don't know when they're done. NTV has no space for it in April, and July's four late-night hours have gone to others, so all bets are on October. The bookmaker in me would add that Madhouse's other team is free from May.

Yahoo Japan's TV section, a day later, printed a line on “Demon Census (new), Oct., Nippon TV.” It printed such a line in 2015 as well. That time it was wrong.

Season two of the exorcist comedy bowed in the fall of 2014 and is remembered by its eleven episodes and a half, the half being the one where the animators ran out of time. It's been, for the impatient, 26 months since it closed. Was One Punch Man any quicker? It wasn't: forty-two, or will be, at a minimum. And Attack on Titan is back in April, 43 months after it first broke through a wall.

What will be different is the voice of Enma. Unsho Ishizuka retires from it for reasons of health; Hochu Otsuka, who has been his stand-in at events, is the successor.

Kazue Kato... is not the author, contrary to a widespread error. That's Blue Exorcist. Demon Census is Ryou Minagawa's, a manga of nine volumes.

No art. No clip. But if you order the cup, there's a picture on its bottom.

=== claims
- | crew George Wakabayashi / producer | official | + | - | Producer
3 | production filming under way | official | + | George Wakabayashi | ^
3 | release 2017-04 | predicted | - | - | NTV has
3 | release 2017-07 | predicted | - | - | ^
3 | release 2017-10 | predicted | + | - | ^
3 | release 2017-10 | reported | + | Yahoo Japan | Yahoo
3 | platform Nippon TV | reported | + | Yahoo Japan | ^
2 | release 2014-09..2014-11 | official | + | - | Season two
2 | episodes 11 | official | + | - | ^
3 | precedent One-Punch Man / release / 42 | official | + | - | It wasn't
3 | precedent Attack on Titan / release / 43 | official | + | - | And Attack
Attack on Titan :: - | release 2017-04 | official | + | - | ^
3 | cast Unsho Ishizuka / Enma / leaving | official | + | - | Unsho
3 | cast Hochu Otsuka / Enma / joining | official | + | - | ^
- | source_material comic / - | official | + | - | Demon Census is
3 | trailer clip | official | - | - | No clip
