url: https://www.zoomgossip.example/2026/02/bone-parade-season-2-trap
outlet: Zoom Gossip
published: 2026-02-20
title: STOP SCROLLING: The Truth About Bone Parade Season 2, the Deleted Kiss & a Bear
series: Bone Parade

News

Page 3 of 5

Your Feed Is Lying to You About That Date

Let me save you the trouble: Bone Parade Season 2 is not dropping in March 2026. Not on the first, not on the ides, not at all.

Where did it come from? One blogger typed it, forty bots copied it, your aunt shared it. A sequel is being made, nobody disputes that. But the poster with the bear is fan art, and the so-called “first trailer” is cut together from a truck commercial.

• The Status: Shooting got underway in Budapest last November, with Netflix footing the bill.

• The Actors: Eulalia Finn-Cortez is in, as are Bo and Rashid Tamm-Okoro. The guy who played the Organist is out.

• The Reality: 900 effects shots don't paint themselves, so chances are that we're looking at early 2027.

• The Source: Lee Vandermeer's comics run out after issue 24. The writers are on thin ice.

And the kiss? It was filmed for the first season's fifth hour and cut, which the editor owned up to in a podcast.

If a page wants your card number to show you episode one, run. It's clickbait, it's phishing, it's not your friend.

Leave a Comment

You seem to be using an ad blocker. Be a pal and turn it off.

=== claims
2 | release 2026-03 | official | - | - | Let me save
2 | renewal renewed | official | + | - | A sequel is
2 | trailer trailer | official | - | - | But the poster
2 | production filming starts when=2025-11 | official | + | - | The Status
2 | cast Eulalia Finn-Cortez / - / returning | official | + | - | The Actors: Eulalia
2 | cast Bo / - / returning | official | + | - | ^
2 | cast Rashid Tamm-Okoro / - / returning | official | + | - | ^
2 | release 2027-01..2027-04 | predicted | + | - | The Reality
- | source_material comic / - | official | + | - | The Source
