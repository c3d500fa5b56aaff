url: https://www.epicindiatv.example/2025/11/05/sultan-of-salt-season-2-release-rumour
outlet: Epic India TV
published: 2025-11-05
title: Sultan of Salt 2: Is the Prime Video epic coming on Republic Day? Cast, makers, buzz
series: Sultan of Salt

Prime Video's costliest Indian original, Sultan of Salt, may set sail again on 26 January 2026; so at any rate goes the buzz in trade circles. Neither the platform nor Excel Media confirmed the date when we called.

Season 2 was declared open in August 2024, eleven days after the first one had come to the screen (it was August 9, and it came with all nine episodes). In Kutch they rolled from February 2025 until the monsoon drove everyone home. Dubbing is what they're at now, the dialogue writer told Film Companion.

Who all are there?

Pratik Gandharva's Ratanshi is the fellow on the poster, so he's definitely there. Manoj Pahwani (the Diwan), Supriya Pathak-Shah (Ba) and the fiery Fatima Sana-Khan (Zubeida) were on the floors as well, going by their reels. Bobby Deo is being said to have shot for ten days as an Omani slave trader. You'd search in vain for Vijay Verma-Rao: Captain Hodge sank with his ship and, the actor chuckled to Bollywood Hungama, “can't swim.”

Who are the makers?

Creators: Hansal Mehta-Vora and Saumya Joshi. Mehta-Vora had directed Season 1 by himself; for Season 2 he's had Jai Mehta-Vora at his side. Achint Thakkar-Jani's music stays.

It's from Dhruv Bhatt-Raval's Gujarati novel Samudra, which has been on school syllabuses since 1998.

A teaser hasn't been out yet. Does it need one? The salt speaks for itself.

Season 3 depends on how Season 2 does.

=== claims
- | platform Prime Video | official | + | - | Prime Video's costliest
2 | release 2026-01-26 | rumored | + | - | ^
2 | renewal renewed when=2024-08-20 | official | + | - | Season 2 was
1 | release 2024-08-09 | official | + | - | ^
1 | episodes 9 | official | + | - | ^
2 | production filming starts when=2025-02 | official | + | - | In Kutch
2 | production post-production under way | official | + | dialogue writer | Dubbing is
2 | cast Pratik Gandharva / Ratanshi / returning | official | + | - | Pratik Gandharva's
2 | cast Manoj Pahwani / Diwan / returning | official | + | - | Manoj Pahwani
2 | cast Supriya Pathak-Shah / Ba / returning | official | + | - | ^
2 | cast Fatima Sana-Khan / Zubeida / returning | official | + | - | ^
2 | cast Bobby Deo / - / joining | rumored | + | - | Bobby Deo
2 | cast Vijay Verma-Rao / Captain Hodge / leaving | official | + | Vijay Verma-Rao | You'd search
- | crew Hansal Mehta-Vora / creator | official | + | - | Creators: Hansal
- | crew Saumya Joshi / creator | official | + | - | ^
1 | crew Hansal Mehta-Vora / director | official | + | - | Mehta-Vora had
2 | crew Hansal Mehta-Vora / director | official | + | - | ^
2 | crew Jai Mehta-Vora / director | official | + | - | ^
2 | crew Achint Thakkar-Jani / composer | official | + | - | Achint Thakkar
- | source_material novel / Samudra | official | + | - | It's from Dhruv
2 | trailer teaser | official | - | - | A teaser hasn't
