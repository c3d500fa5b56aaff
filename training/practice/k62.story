url: https://www.quickseries.example/2024/12/04/cold-front-season-3-netflix
outlet: Quick Series
published: 2024-12-04
title: Cold Front Season 3 on Netflix: What We Know So Far
series: Cold Front

You have probably finished season 2 of Cold Front already. It was released on November 28, with eight episodes like the first. So what about season 3?

Official renewal status: Renewed (last updated: 12/04/2024)

Netflix renewed Cold Front for a third season before the second one came out. The news was shared on October 30.

Production status: Pre-production

Filming has not started but is planned for February 2025. It will be done in Calgary, as before. According to a listing in Production Weekly, the shoot ends on June 20, 2025.

Who will be back?

We expect to see:

• Jason Ruhl as Deputy Kyle Marsh
• Kara Winslow as Emma Stone-Bear
• Graham Eagle as Uncle Joe

Netflix has confirmed one new name: Vincent Krause will play a trapper named Loomis.

When will season 3 be on Netflix?

With filming until June, don't expect the new season until 2026. Our prediction is February 2026.

Behind the camera

Ty Sheridan-Cole is the creator of Cold Front and writes most of the episodes. The directors of the new season have not been announced. Composer Ada Frost has left the show, and her replacement is Leon Sims.

How did season 2 do?

It had 14.2 million views in its first four days. That is 20% more than season 1, which was released on March 9, 2023.

Are you looking forward to season 3 of Cold Front? Let us know in the comments.

=== claims
2 | release 2024-11-28 | official | + | - | It was released
2 | episodes 8 | official | + | - | ^
1 | episodes 8 | official | + | - | ^
3 | renewal renewed when=2024-10-30 | official | + | - | Netflix renewed
3 | production filming starts | official | - | - | Filming has not
3 | production filming starts when=2025-02 | official | + | - | ^
3 | production filming ends when=2025-06-20 | reported | + | Production Weekly | According to
3 | cast Jason Ruhl / Deputy Kyle Marsh / returning | predicted | + | - | Jason Ruhl
3 | cast Kara Winslow / Emma Stone-Bear / returning | predicted | + | - | Kara Winslow
3 | cast Graham Eagle / Uncle Joe / returning | predicted | + | - | Graham Eagle
3 | cast Vincent Krause / Loomis / joining | official | + | Netflix | Netflix has confirmed
3 | release 2026-01-01.. | predicted | + | - | With filming
3 | release 2026-02 | predicted | + | - | Our prediction
- | crew Ty Sheridan-Cole / creator | official | + | - | Ty Sheridan-Cole
- | crew Ty Sheridan-Cole / writer | official | + | - | ^
3 | crew Ada Frost / composer | official | - | - | Composer Ada
3 | crew Leon Sims / composer | official | + | - | ^
1 | release 2023-03-09 | official | + | - | That is 20%
