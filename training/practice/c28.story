url: https://www.animesprout.example/2023/07/08/witch-of-the-lower-east-season-2
outlet: Anime Sprout
published: 2023-07-08
title: Witch of the Lower Streets Season 2 Confirmed? Release Date, Studio & More
series: Witch of the Lower Streets

The finale of Witch of the Lower Streets aired on June 24 and we still have not recovered!! Good thing we can kill time with guesswork.

Was season 2 announced?

Kind of? After the last ending card the words “To the next tower” blinked for a second. The author Sae Morikawa wrote on her blog the day after: “I have been going to script meetings since January, what do you think they're for?” We take that as a yes. An official yes by Kadokawa, however, is outstanding.

When is the release date?

Two answers. If the studio worked straight on, like with Spy × Family, which was gone for only three months, January 2024 isn't crazy. If it didn't, then it's 18 months, the industry's mean. A retailer in Akihabara, Gamers, lists a Blu-ray named “Second Season, volume 1” for 2025/03/28, from which you can count back to a broadcast in January 2025. The listing hints at 11 episodes as well.

Please note: April 2024, as stated on Wikipedia, is without any source!

Who animates?

Studio Bind is full. It's whispered that Passione takes the relay. The producer said in Animage he'd be “sad about any change,” which says nothing.

Trailer?

None. There's a 30-sec. clip of the opening without credits, but that's season 1 stuff.

Source

The light novel has nine volumes (Yen Press has six in English). Don't confuse it with the manga spin-off, which is more of a cooking thing.

My expectations

I expect tears. I expect Aoi Koga to win an award as Nell. And I expect that the simulcast is going to be on HIDIVE once more!

=== claims
2 | production writing under way | official | + | Sae Morikawa | The author
2 | production writing starts when=2023-01 | official | + | Sae Morikawa | ^
2 | renewal renewed | predicted | + | - | We take
2 | renewal renewed | official | - | - | An official yes
2 | precedent Spy x Family / release / 3 | official | + | - | If the studio
2 | release 2024-01 | predicted | + | - | ^
2 | release 2025-01 | reported | + | Gamers | A retailer
2 | episodes 11 | reported | + | Gamers | The listing
2 | release 2024-04 | rumored | + | Wikipedia | Please note
2 | trailer trailer | official | - | - | None.
1 | trailer clip | official | + | - | There's a 30-sec.
- | source_material novel / - | official | + | - | The light novel
- | cast Aoi Koga / Nell / - | official | + | - | I expect Aoi
2 | platform HIDIVE | predicted | + | - | And I expect
