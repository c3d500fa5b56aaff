url: https://www.watchlistdaily.example/2025/06/09/the-parish-season-2-what-we-know
outlet: Watchlist Daily
published: 2025-06-09
title: ‘The Parish’ season 2: everything to know about the Prime Video hit's return
series: The Parish

The Parish came out of nowhere this February and has been in the top ten ever since. Prime Video wasted no time; on day 12 a second helping was ordered. Here's all there is.

Is there a release date?

Not yet.

Who's in the cast of season 2?

Prime Video hasn't put out a list. What we do have are words. Jonah Creed, who plays Father Mick, let it be known on the SmartLess podcast that he's "in for as long as they'll have a lapsed Catholic." His on-screen sister Bernadette (Tilly Rourke) is in the final shot of the finale, so count on her. The same goes for Hector Salas as Deacon Ruiz. Winston Cole has been killed off, with Creed's own shovel.

It's also worth remembering that Noor Haddad was announced last month as Sister Perpetua, a part that exists in the book but was dropped from the first season. And Deadline hears that Kate Sowerby is circling the role of the bishop's lawyer.

Season one's full cast was Jonah Creed, Tilly Rourke, Hector Salas, Winston Cole, Marge Tully as Mrs. Dunne and Ray Ocampo as Altar Boy #1.

Who's behind the camera?

Showrunner Alison Teague, for one. Teague adapted Frank Donleavy's 2009 novel Low Mass, and he has nothing against further volumes. The first run was directed by Kevin Brandt; according to Teague, Brandt will do the opening pair of episodes and hand over to Shaunette Price after that. EPs Mona Reiss and Bill Tran are also expected to return.

What will it be about?

Mick was last seen on a ferry. "He's not coming back a priest," Rourke teased to People. Haddad's nun, meanwhile, is a bank robber, as readers know.

Where are we with production?

They're writing. A room of seven opened on June 2.

=== claims
1 | release 2025-02 | official | + | - | The Parish came
2 | renewal renewed when=2025-02 | official | + | - | Prime Video wasted
- | platform Prime Video | official | + | - | ^
2 | release none | official | - | - | Not yet
2 | cast Jonah Creed / Father Mick / returning | official | + | Jonah Creed | Jonah Creed, who plays
2 | cast Tilly Rourke / Bernadette / returning | predicted | + | - | His on-screen
2 | cast Hector Salas / Deacon Ruiz / returning | predicted | + | - | The same goes
2 | cast Winston Cole / - / leaving | official | + | - | Winston Cole has
2 | cast Noor Haddad / Sister Perpetua / joining | official | + | - | It's also worth
2 | cast Kate Sowerby / - / joining | reported | + | Deadline | And Deadline
1 | cast Jonah Creed / Father Mick / - | official | + | - | Season one's
1 | cast Tilly Rourke / Bernadette / - | official | + | - | ^
1 | cast Hector Salas / Deacon Ruiz / - | official | + | - | ^
1 | cast Winston Cole / - / - | official | + | - | ^
1 | cast Marge Tully / Mrs. Dunne / - | official | + | - | ^
1 | cast Ray Ocampo / Altar Boy #1 / - | official | + | - | ^
- | crew Alison Teague / showrunner | official | + | - | Showrunner Alison
- | crew Alison Teague / writer | official | + | - | Teague adapted
- | source_material novel / Low Mass | official | + | - | ^
1 | crew Kevin Brandt / director | official | + | - | The first run
2 | crew Kevin Brandt / director | official | + | Alison Teague | ^
2 | crew Shaunette Price / director | official | + | Alison Teague | ^
2 | crew Mona Reiss / producer | predicted | + | - | EPs Mona
2 | crew Bill Tran / producer | predicted | + | - | ^
2 | production writing starts when=2025-06-02 | official | + | - | A room of
2 | production writing under way | official | + | - | They're writing
