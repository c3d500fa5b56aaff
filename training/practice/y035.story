url: https://www.insidertrack.example/tv/2024/03/five-fates
outlet: InsiderTrack
published: 2024-03-02
title: Five fates: what the sources say about The Veil Merchant, Spoke, Orchard Street, Hail Mary and Kin of Crows

Sources, as you know, are what one has instead of facts. We have vetted ours, and here's what is left.

The Veil Merchant. Max people whisper that Season 2 is being saved for the first two weeks of September, when football hasn't yet eaten everybody. According to Puck it's more likely to be 2025. What's beyond dispute: it wasn't there in January, when we'd been told to tune in, and the making of a trailer has been halted twice.

Spoke. Peacock's bike-messenger drama belongs to Peacock no longer, or so three people believe who used to work on it. Tubi would be the buyer. Should that go through, a return by the end of August is thought feasible.

Orchard Street. Bloomberg has seen a schedule. On it: Orchard Street, third year, Tuesday, April 30. Its home, AMC+, hadn't confirmed that when we went to press. The teaser certainly exists, since we were sent it by a cousin of the editor. Between ourselves, this was only to be a limited series, drawn from the one novel Elias Rook ever finished.

Hail Mary. “I have it on good authority that we're looking at a dozen,” an actor says of the episode tally, and we can't name him, but he has been killed off twice. Hulu's official number is ten. The second number one should know is 2026, the year which, in the opinion of showrunner Jodie Kram, “would not embarrass us.”

Kin of Crows. Everything about it is hearsay: that it comes from an unpublished Tolkien imitator; that Starz has it and is ashamed of it; that Christmas 2024 is D-day. We print this for completeness. Ours is the modest theory that the first season hasn't been edited yet.

=== claims
The Veil Merchant :: 2 | release 2024-09-01..2024-09-14 | rumored | + | - | Max people whisper
The Veil Merchant :: 2 | release 2025 | reported | + | Puck | According to Puck
The Veil Merchant :: 2 | release 2024-01 | official | - | - | What's beyond dispute
Spoke :: - | platform Peacock | rumored | - | - | Peacock's bike-messenger
Spoke :: - | platform Peacock | official | + | - | ^
Spoke :: - | platform Tubi | rumored | + | - | Tubi would be
Spoke :: - | release 2024-03-02..2024-08-31 | rumored | + | - | Should that go
Orchard Street :: 3 | release 2024-04-30 | reported | + | Bloomberg | On it: Orchard
Orchard Street :: - | platform AMC+ | official | + | - | Its home
Orchard Street :: 3 | trailer teaser | official | + | - | The teaser certainly
Orchard Street :: - | source_material novel / - | official | + | - | Between ourselves
Hail Mary :: - | episodes 12 | rumored | + | - | “I have it
Hail Mary :: - | episodes 10 | official | + | Hulu | Hulu's official number
Hail Mary :: - | platform Hulu | official | + | - | ^
Hail Mary :: - | release 2026 | official | + | Jodie Kram | The second number
Hail Mary :: - | crew Jodie Kram / showrunner | official | + | - | ^
Kin of Crows :: - | source_material novel / - | rumored | + | - | Everything about it
Kin of Crows :: - | platform Starz | rumored | + | - | ^
Kin of Crows :: - | release 2024-12-25 | rumored | + | - | ^
Kin of Crows :: 1 | production post-production ends | predicted | - | - | Ours is the
