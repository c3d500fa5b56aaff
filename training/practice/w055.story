url: https://www.anigeekworld.example/pale-moon-butcher-season-5-final
outlet: Ani Geek World
published: 2025-05-02
title: Pale Moon Butcher Season 5: Will it be the last? Release date, leaks & more!
series: Pale Moon Butcher

Konnichiwa, fellow carnivores! Season 4 of Pale Moon Butcher came to an end three weeks ago and we are all still crying into our ramen. What comes next?

Is season 5 confirmed?

Yes and no. Right after the last episode a ten-second video with the words “The final cut” was put out, so another season is a fact. That it'll be the final one is how everybody understands it, us included.

When?

The official site states only “in production.” Reliable leaker Oni Giri writes of the first half of 2026. I'm less cheerful than that. Consider the length of the wait for others: Chapel of Teeth had 29 months of it between seasons, and The Drowned Shogun a full three years. This studio isn't known for hurrying, and it has a movie to get out of the door. Fall 2026 is my bet, with a slip into winter 2026 being a distinct possibility.

There's gossip about the staff, too. On X one reads again and again that director Kazuma Reizei has left in a huff, and that the animation has been on hold since. The studio hasn't reacted, and Reizei posts pictures of his cat.

How many episodes?

If it really adapts volumes 21 through 25, twelve to thirteen should do it.

Cast

The following voice actors ought to be back, provided their characters stay in one piece:

• Ryoma Kashiwagi - Shirogane
• Nana Otori - Chiyo
• Masanori Date - The Boar (?)

Adult language warning: the manga, by Ko Yuzuriha, is rated 18+ abroad.

=== claims
5 | trailer announcement | official | + | - | Right after the last
5 | renewal renewed | official | + | - | ^
5 | renewal final | predicted | + | - | That it'll be
5 | production filming under way | official | + | official site | The official site
5 | release 2026-01-01..2026-06-30 | reported | + | Oni Giri | Reliable leaker
5 | precedent Chapel of Teeth / release / 29 | official | + | - | Consider the length
5 | precedent The Drowned Shogun / release / 36 | official | + | - | ^
5 | release 2026-09-01..2026-11-30 | predicted | + | - | Fall 2026 is my
5 | delay to=2026-12-01..2027-02-28 | predicted | + | - | ^
5 | release 2026-12-01..2027-02-28 | predicted | + | - | ^
5 | episodes 12 | predicted | + | - | If it really
5 | episodes 13 | predicted | + | - | ^
5 | cast Ryoma Kashiwagi / Shirogane / returning | predicted | + | - | Ryoma Kashiwagi
5 | cast Nana Otori / Chiyo / returning | predicted | + | - | Nana Otori
5 | cast Masanori Date / The Boar / returning | predicted | + | - | Masanori Date
- | source_material comic / - | official | + | - | Adult language
5 | crew Kazuma Reizei / director | rumored | - | - | On X one reads
- | crew Kazuma Reizei / director | official | + | - | ^
5 | production filming under way | rumored | - | - | ^
