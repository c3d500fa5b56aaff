url: https://www.dramafeverdream.example/posts/2023/11/07/happy-end-hotel-renewal
outlet: Drama Fever Dream
published: 2023-11-07
title: Happy End Hotel is NOT over, and I have feelings
series: Happy End Hotel

Okay. Breathe. They did it. THEY DID IT. Wavve is letting us check in again!!!

For the three of you who don't live on my blog: Happy End Hotel is the little thing that came and went between March and May, eight weeks, sixteen episodes, and nobody watched it but us. The concierge (Nam Joo-won, my husband) sends the dead to their rooms. I cried at the elevator. I cried at the soup.

So yesterday at like 9 p.m. Wavve's Insta puts up a key with the number 202 on it. Room 2, year 2?? Two hours later: "We have kept your room." And this morning a proper notice from the production company with proper words in it, so now it's real. A second stay of eight (8!) episodes. They go before the camera in February, and it's for the end of next year, "November at the earliest." I'll be thirty.

Who's in? Nam Joo-won, yes. Bae Da-eun, yes, thank you, or I'd have rioted. The grumpy chef? Crickets. I've gone through that notice with a fork and Go Man-sik just isn't there. The bellboy was checked out in 16 so we can't expect him, he's Wook's dad now, in the other drama, the one with the tractors.

Same PD (Jin Hae-su). New writer though, and that's my one worry: Cho A-ra, of whom I've only seen a Drama Special. Where's Im Soo-bin, who made these people up out of nothing? She's writing "a sea story," according to an Xportsnews piece that's so short I could recite it.

I know, I know. My Liberation Motel also got a second season and took thirty-one months over it, and look what came of that. I don't care. Also is it just me or is 202 the room where it rained? It's the room where it rained. If the manager's wife isn't dead I'm going to scream.

Rewatch starts Friday on Viki, episode 1, 8 p.m. my time. Bring soup.

=== claims
2 | renewal renewed when=2023-11-07 | official | + | production company | Wavve is letting
- | platform Wavve | official | + | - | ^
1 | release 2023-03 | official | + | - | For the three
1 | episodes 16 | official | + | - | ^
- | cast Nam Joo-won / the concierge / - | official | + | - | The concierge
2 | episodes 8 | official | + | production company | A second stay
2 | production filming starts when=2024-02 | official | + | production company | They go before
2 | release 2024-11-01.. | official | + | production company | ^
2 | release 2024-11..2024-12 | official | + | production company | ^
2 | cast Nam Joo-won / the concierge / returning | official | + | - | Nam Joo-won, yes
2 | cast Bae Da-eun / - / returning | official | + | - | Bae Da-eun, yes
2 | cast Go Man-sik / grumpy chef / returning | official | - | - | I've gone
2 | crew Jin Hae-su / director | official | + | - | Same PD
- | crew Jin Hae-su / director | official | + | - | ^
2 | crew Cho A-ra / writer | official | + | - | New writer
- | crew Im Soo-bin / writer | official | + | - | Where's Im
2 | crew Im Soo-bin / writer | official | - | - | ^
2 | precedent My Liberation Motel / release / 31 | official | + | - | My Liberation
- | platform Viki | official | + | - | Rewatch starts
