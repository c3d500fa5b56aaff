url: https://www.redcarpetradar.example/2025/02/20/the-winter-court-s3
outlet: Red Carpet Radar
published: 2025-02-20
title: All the stars joining ‘The Winter Court’ for its third season
series: The Winter Court

A third invitation to court has gone out, and the guest list is a long one. Season 3 of Netflix's period romance The Winter Court, which began shooting in Bath this week, keeps its heart (Eliza Thorne and Rafe Castellan as Lady Cordelia and the Duke of Ashmere) while the spotlight moves on to her brother Ambrose.

That's good news for Julian Whitlow. He has been on the edge of the frame for two seasons; now he gets the girl, or rather two, for Lady Sabine will be Yasmin Al-Rashid and the dressmaker, Peggy, will be Orla McBride. A rival comes in the shape of Dev Chaudhary's Captain Rao.

Further additions comprise Katherine Lowe-Bishop, Sebastian Hart, Emmanuel Osei-Tutu, and (you read that right) Dame Patricia Hollis, each with a title and none with a first name.

The Queen is still Genevieve Okafor's. Rupert Ainsley, Sophie Trent, and Clara Dunn are listed too, as is Lionel Frobisher, the narrator. Not listed: Hannah Peverell, the opera singer from season 2. And Jack Devereux, whose Lord Wycombe wed in the finale and sailed to Boston, made it plain in Tatler that he won't sail back.

Author Evangeline Price, on whose third Court novel, A Rake in Snow, the season leans, tells readers not to panic over Peggy, who's not in her book. She has a producer's credit. The chief writer of the season is Jessamy Blount, following Chris Van Doren, who'd run the first two. Tricia Lacey, Alrick Boyd, and Bille Ward direct. The string-quartet pop is Kris Bowden's, as always.

The season is to be eight episodes strong. "2026," is all that Netflix's Tudum gives us on the date.

Castellan is currently in theaters with The Last Tailor. He's also the new face of Omega.

=== claims
3 | production filming starts when=2025-02-17..2025-02-20 | official | + | - | Season 3 of
- | platform Netflix | official | + | - | ^
3 | cast Eliza Thorne / Lady Cordelia / returning | official | + | - | ^
3 | cast Rafe Castellan / Duke of Ashmere / returning | official | + | - | ^
1 | cast Julian Whitlow / Ambrose / - | official | + | - | He has been
2 | cast Julian Whitlow / Ambrose / - | official | + | - | ^
3 | cast Julian Whitlow / Ambrose / returning | official | + | - | ^
3 | cast Yasmin Al-Rashid / Lady Sabine / joining | official | + | - | ^
3 | cast Orla McBride / Peggy / joining | official | + | - | ^
3 | cast Dev Chaudhary / Captain Rao / joining | official | + | - | A rival
3 | cast Katherine Lowe-Bishop / - / joining | official | + | - | Further additions
3 | cast Sebastian Hart / - / joining | official | + | - | ^
3 | cast Emmanuel Osei-Tutu / - / joining | official | + | - | ^
3 | cast Dame Patricia Hollis / - / joining | official | + | - | ^
3 | cast Genevieve Okafor / The Queen / returning | official | + | - | The Queen is
3 | cast Rupert Ainsley / - / - | official | + | - | Rupert Ainsley
3 | cast Sophie Trent / - / - | official | + | - | ^
3 | cast Clara Dunn / - / - | official | + | - | ^
3 | cast Lionel Frobisher / narrator / - | official | + | - | ^
2 | cast Hannah Peverell / the opera singer / - | official | + | - | Not listed
3 | cast Hannah Peverell / the opera singer / leaving | official | + | - | ^
3 | cast Jack Devereux / Lord Wycombe / leaving | official | + | Jack Devereux | And Jack
3 | source_material novel / A Rake in Snow | official | + | - | Author Evangeline
- | crew Evangeline Price / producer | official | + | - | She has a
3 | crew Jessamy Blount / writer | official | + | - | The chief writer
1 | crew Chris Van Doren / writer | official | + | - | ^
2 | crew Chris Van Doren / writer | official | + | - | ^
3 | crew Chris Van Doren / writer | official | - | - | ^
3 | crew Tricia Lacey / director | official | + | - | Tricia Lacey
3 | crew Alrick Boyd / director | official | + | - | ^
3 | crew Bille Ward / director | official | + | - | ^
3 | crew Kris Bowden / composer | official | + | - | The string
3 | episodes 8 | official | + | - | The season is to
3 | release 2026 | official | + | Tudum | "2026,"
