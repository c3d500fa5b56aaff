url: https://www.streamcast.example/2025/05/06/upfront-notes-streamers
outlet: Stream Cast
published: 2025-05-06
title: Seven returning dramas: what the streamers told advertisers

Slides, sandwiches and superlatives: presentation week has begun, and between the insurance spots some actual news could be made out.

Harbor of Wolves. Hulu's Nordic-tinged mystery will drop its second season on July 18. Lena Stenmark-Abbott leads, joined this year by Corey Fitzhugh and Moon.

The Glass Choir. The vampires in the choir stalls got season 3 from AMC on stage, with an 8-part order. Roland Jewell-Kapoor, who developed it from the novels of S. K. Arden, stays on as showrunner.

Vice Admiral. Peacock aims for an early 2026 bow for the prequel to Captain's Table, whose last season is up for an award. Not a soul has been cast.

My Mother the Spy. Apple didn't bring a date for the fourth run; it brought Jessica Lang-Whitehall, who said that she'd “blow up a bakery” in it.

Slow Horses, Fast Money. It was the hit of Prime Video's reel, though the second season is, after a fire on the set, delayed to the winter of 2025-26.

Rosewater. Two years ago, Netflix said that the fourth season would be the end of the period soap. A fifth has now been added, which is one way to keep your word.

Larch. Not mentioned by anyone. Its first season, on Paramount+, came out in 2022, and the option on its cast runs out in June.

Amazon claims 130 million viewers in the US for its ads. Deals may be closed by July.

=== claims
Harbor of Wolves :: 2 | release 2025-07-18 | official | + | - | Hulu's Nordic
Harbor of Wolves :: 2 | cast Corey Fitzhugh / - / joining | official | + | - | ^
Harbor of Wolves :: 2 | cast Moon / - / joining | official | + | - | ^
Harbor of Wolves :: - | platform Hulu | official | + | - | ^
Harbor of Wolves :: - | cast Lena Stenmark-Abbott / - / - | official | + | - | ^
The Glass Choir :: 3 | renewal renewed | official | + | - | The vampires in
The Glass Choir :: 3 | episodes 8 | official | + | - | ^
The Glass Choir :: - | crew Roland Jewell-Kapoor / creator | official | + | - | Roland Jewell
The Glass Choir :: - | source_material novel / - | official | + | - | ^
The Glass Choir :: 3 | crew Roland Jewell-Kapoor / showrunner | official | + | - | ^
Vice Admiral :: 1 | release 2026-01..2026-04 | official | + | - | Peacock aims
Vice Admiral :: - | platform Peacock | official | + | - | ^
My Mother the Spy :: 4 | release none | official | - | - | Apple didn't
My Mother the Spy :: 4 | cast Jessica Lang-Whitehall / - / returning | official | + | - | Apple didn't
Slow Horses, Fast Money :: 2 | delay to=2025-12..2026-02 | official | + | - | It was the hit
Slow Horses, Fast Money :: 2 | release 2025-12..2026-02 | official | + | - | ^
Slow Horses, Fast Money :: - | platform Prime Video | official | + | - | ^
Rosewater :: 4 | renewal final | official | - | Netflix | Two years ago
Rosewater :: 5 | renewal renewed | official | + | - | A fifth has
Larch :: 1 | release 2022 | official | + | - | Its first season
Larch :: 1 | platform Paramount+ | official | + | - | ^
