url: https://www.thailakorndiary.example/en/gmmtv-2025-sequel-overview
outlet: Lakorn Diary
published: 2024-11-26
title: GMMTV 2025 part 1: which BL sequels are real?

Tuesday's showcase in Bangkok had twenty-one trailers, and I shrieked at four of them. My notes, in order of shriek.

“My Golden Bowl 2.” Nobody, and I mean nobody, had seen it coming. Perth Thanawin and Sea Tawinkan are again the noodle heir and his rival, P'Jojo directs, eight episodes, second half of 2025.

“Only Fiends.” It's season two in all but name: same university, other lovers. The pilot trailer has been up for an hour and hits a million.

“Dangerous Ramen.” Thai remake of the Japanese series, with Joong Archer and Dunk Nathan. Filming hasn't commenced, as the teaser was made for the event.

“The Heart Killers' Club” isn't new; it has been on since the 20th, Wednesdays on GMM25, so I don't know why people in the hall asked for a sequel. One thing at a time!

“Cherry Magical Thai.” Fans hoped. Tay Tawan told them on stage that the book is shut.

“Bad Buddies Forever.” Not announced. Ohm Pawan has left the agency, which you'd think settles it, but a special isn't off the cards if he'd come as a guest.

“2gether Again & Again” was up for a remake in Japan, “F4 Siam” for nothing. “Wandee Good Night,” “Peaceful Properties” and “We Are Us” all finished this year without a syllable about more.

From other houses: “KinnPorsche's Law” S2 has been shelved indefinitely, Be On Cloud announced last week in a post with closed comments; “Until We Meet Twice” resumes at Idol Factory with new screenwriters; “Gap Year: The Series” star Freen Sarocha has finished shooting “The Loyal Pinned,” based on the novel of the same title by Mon Maw.

Where can we foreigners watch? YouTube for “My Golden Bowl,” I assume. As to “Only Fiends,” it's to be had on iQIYI. I'll be at the fan meeting on January 18.

=== claims
My Golden Bowl :: 2 | cast Perth Thanawin / noodle heir / returning | official | + | - | Perth Thanawin
My Golden Bowl :: 2 | cast Sea Tawinkan / - / returning | official | + | - | ^
My Golden Bowl :: 2 | crew P'Jojo / director | official | + | - | ^
My Golden Bowl :: 2 | episodes 8 | official | + | - | ^
My Golden Bowl :: 2 | release 2025-07-01..2025-12-31 | official | + | - | ^
Only Fiends :: 2 | trailer trailer when=2024-11-26 | official | + | - | The pilot
Dangerous Ramen :: - | source_material series / - | official | + | - | Thai remake
Dangerous Ramen :: - | cast Joong Archer / - / - | official | + | - | ^
Dangerous Ramen :: - | cast Dunk Nathan / - / - | official | + | - | ^
Dangerous Ramen :: 1 | production filming starts | official | - | - | Filming hasn't
Dangerous Ramen :: 1 | trailer teaser | official | + | - | ^
The Heart Killers' Club :: 1 | release 2024-11-20 | official | + | - | “The Heart
The Heart Killers' Club :: - | platform GMM25 | official | + | - | ^
Cherry Magical Thai :: - | renewal renewed | official | - | Tay Tawan | Tay Tawan
Cherry Magical Thai :: - | cast Tay Tawan / - / - | official | + | - | ^
Bad Buddies Forever :: - | renewal renewed | official | - | - | Not announced
Wandee Good Night :: - | renewal renewed | official | - | - | “Wandee
Peaceful Properties :: - | renewal renewed | official | - | - | ^
We Are Us :: - | renewal renewed | official | - | - | ^
KinnPorsche's Law :: 2 | renewal cancelled when=2024-11-17..2024-11-23 | official | + | Be On Cloud | From other
Gap Year: The Series :: - | cast Freen Sarocha / - / - | official | + | - | ^
The Loyal Pinned :: - | cast Freen Sarocha / - / - | official | + | - | ^
The Loyal Pinned :: 1 | production filming ends | official | + | - | ^
The Loyal Pinned :: - | source_material novel / The Loyal Pinned | official | + | - | ^
My Golden Bowl :: - | platform YouTube | predicted | + | - | YouTube for
Only Fiends :: - | platform iQIYI | official | + | - | As to “Only
