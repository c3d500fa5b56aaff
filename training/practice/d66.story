url: https://www.cosmicreels.example/2021/07/02/argent-fleet-season-4-trailer
outlet: Cosmic Reels
published: 2021-07-02
title: Argent Fleet: new teaser, new admiral, same old war — what we spotted

There it is, thirty-one seconds long and louder than my neighbours care for: the first teaser for Argent Fleet's fourth year, which the BBC uploaded last night right after the football.

0:04 — A ship we've never seen. Paint's barely dry.

0:09 — Admiral Rao. So Shivani Kapoor is back after skipping season three, and they don't even make a secret of it.

0:12 — Young Lieutenant Price salutes somebody off camera. Price is Callum Orr, whom the credits list as a regular for the first time.

0:17 — A hand with six fingers. Whose? Come on.

0:22 — “This autumn on BBC One and iPlayer.” In other words between September and the end of November, though they've fibbed before: the third had “this autumn” on it and came on the 3rd of January 2020.

0:29 — Seven seats around the table. Count them. There's none for Commander Blythe, and Nina Sosanya's cousin Ruth Sosanya, as Blythe, was the best thing about the show.

What else do we know?

Well, eight episodes. Toby Whithouse-Grant scripts again, of course; he invented it all. He told SFX that the fifth year is “sketched on napkins,” while the BBC hasn't bought so much as a napkin.

Not in the teaser: the Scourge, the dog, and any hint of Alien Zone, the spin-off, which should by rights have been out in May.

The big trailer is to follow at San Diego's online convention on the 24th. My neighbours have been warned.

=== claims
Argent Fleet :: 4 | trailer teaser when=2021-07-01 | official | + | - | There it is
Argent Fleet :: 4 | cast Shivani Kapoor / Admiral Rao / returning | official | + | - | So Shivani
Argent Fleet :: 4 | cast Callum Orr / Lieutenant Price / - | official | + | - | Price is Callum
Argent Fleet :: 4 | release 2021-09..2021-11 | official | + | BBC | 0:22
Argent Fleet :: 4 | platform BBC One | official | + | - | ^
Argent Fleet :: 4 | platform iPlayer | official | + | - | ^
Argent Fleet :: 3 | release 2020-01-03 | official | + | - | In other words
Argent Fleet :: 3 | release 2019-09..2019-11 | official | - | - | ^
Argent Fleet :: 4 | cast Ruth Sosanya / Commander Blythe / leaving | predicted | + | - | There's none
Argent Fleet :: 4 | episodes 8 | official | + | - | Well, eight
Argent Fleet :: 4 | crew Toby Whithouse-Grant / writer | official | + | - | Toby Whithouse-Grant
Argent Fleet :: - | crew Toby Whithouse-Grant / creator | official | + | - | ^
Argent Fleet :: 5 | renewal renewed | official | - | - | He told SFX
Alien Zone :: - | release 2021-05 | official | - | - | Not in the
Argent Fleet :: 4 | trailer trailer when=2021-07-24 | official | + | - | The big trailer
