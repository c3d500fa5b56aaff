url: https://www.mangapulse.example/news/2026/03/01/iron-sparrow-final-season-delayed
outlet: Manga Pulse
published: 2026-03-01
title: Iron Sparrow's Final Season Moves From April to October
series: Iron Sparrow

The production committee of Iron Sparrow apologised on Sunday: the television anime's final season isn't going to be ready for April. It's been rescheduled for October, "so that the last flight may be as it should," the notice on the official website reads.

Season three is the final one; that had been stated when its making was made public at Jump Festa in December 2024.

A second trailer, the notice goes on, is coming out on March 21 as planned, and the tickets for the advance screening of April 4 will be refunded.

Cast and staff are unaffected. Saori Hayashi (Suzume), Takuya Sato's nephew Ryota Sato (Captain Kite) and Aya Endou (The Weathervane) all keep their seats. From this season on, there's also Jouji Nakata as the Emperor. Hiroshi Kobayashi directs at MAPPA's former subsidiary Contrail, working from scripts by Mari Okada's student Yui Shibata.

HIDIVE streams all Iron Sparrow seasons; the first (January 2020, 25 episodes) and the second (July 2022, 12) were also aired by Toonami.

Kei Toume's protégée Rin Asuka draws the original manga in Weekly Young Jump. At 18 volumes it finished in November 2025.

The delay is said to be owing to a fire at a coloring studio in Saitama. Netizens have a different idea: a rival's film opens on April 10.

Other titles that have lately exchanged spring for fall are Ghost Librarian and the third season of My Neighbor the Oni, for which AT-X hadn't named a month to begin with.

=== claims
Iron Sparrow :: 3 | release 2026-04 | official | - | production committee | The production
Iron Sparrow :: 3 | release 2026-10 | official | + | production committee | It's been rescheduled
Iron Sparrow :: 3 | delay to=2026-10 | official | + | production committee | ^
Iron Sparrow :: 3 | renewal final when=2024-12 | official | + | - | Season three is
Iron Sparrow :: 3 | trailer trailer when=2026-03-21 | official | + | production committee | A second trailer
Iron Sparrow :: 3 | cast Saori Hayashi / Suzume / returning | official | + | - | Saori Hayashi
Iron Sparrow :: 3 | cast Ryota Sato / Captain Kite / returning | official | + | - | ^
Iron Sparrow :: 3 | cast Aya Endou / The Weathervane / returning | official | + | - | ^
Iron Sparrow :: 3 | cast Jouji Nakata / Emperor / joining | official | + | - | From this season
Iron Sparrow :: 3 | crew Hiroshi Kobayashi / director | official | + | - | Hiroshi Kobayashi
Iron Sparrow :: 3 | crew Yui Shibata / writer | official | + | - | ^
Iron Sparrow :: - | platform HIDIVE | official | + | - | HIDIVE streams
Iron Sparrow :: 1 | release 2020-01 | official | + | - | ^
Iron Sparrow :: 1 | episodes 25 | official | + | - | ^
Iron Sparrow :: 2 | release 2022-07 | official | + | - | ^
Iron Sparrow :: 2 | episodes 12 | official | + | - | ^
Iron Sparrow :: 1 | platform Toonami | official | + | - | ^
Iron Sparrow :: 2 | platform Toonami | official | + | - | ^
Iron Sparrow :: - | source_material comic / - | official | + | - | Kei Toume's
Ghost Librarian :: - | delay to=2026-09..2026-11 | official | + | - | Other titles
Ghost Librarian :: - | release 2026-09..2026-11 | official | + | - | ^
My Neighbor the Oni :: 3 | delay to=2026-09..2026-11 | official | + | - | ^
My Neighbor the Oni :: 3 | release 2026-09..2026-11 | official | + | - | ^
