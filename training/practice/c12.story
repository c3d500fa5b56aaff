url: https://www.latestreleasebuzz.example/2023/05/02/love-in-contract-terms-2
outlet: Latest Release Buzz
published: 2023-05-02
title: Terms of Tenderness Season 2 Releasing Or Not? Official Update
series: Terms of Tenderness

The romance drama of South Korea with the name Terms of Tenderness did make many hearts beating. It got its starting on 2nd January 2023 and the 16 number of episodes came to closing in February. Are you also the one who is seeking the sequel? Then you are at right place.

Release of season two

No any date of release is given out by the production side up to now. As per some sources, the sequel will be making its debut in winter season 2024 on the platform of Viki. But other sources are telling that 2024 is too much early and it can come in the first months of 2025.

The production state

Per the talk of the industry people, the pen of writer Bae Su-an is already running. Shooting is not yet entered. A magazine, Cine Weekly, gives that the shooting will get opened at August's end, in Jeju island.

Actors and actresses

The lawyer role is held by Moon Sang-hoon. Opposite to him is Yeo Bin as Ji-an. In an interview of her dated 18th March the actress said: “If they are calling me, I am running.” The villain of season one, Jin Goo, has gone to the jail, so he is probably not to come.

Teaser and so on

A teaser poster is seen on the internet but it is a work of fan. The real video we can hope to see one month previous to the release.

Number of the episodes

Same as previous, it is expected for 16. Some writing says 12 too.

FAQ

Is it true story? No, it is not. The source of it is the web novel My Lawyer's Clause by Haneul.
Has the season two been confirmed? In the month of April the channel SBS gave the confirmation.

=== claims
1 | release 2023-01-02 | official | + | - | It got its
1 | episodes 16 | official | + | - | ^
2 | release none | official | - | - | No any date
2 | release 2024-12-01..2025-02-28 | rumored | + | - | As per some
2 | platform Viki | rumored | + | - | ^
2 | release 2025-01..2025-04 | rumored | + | - | But other sources
2 | release 2024 | rumored | - | - | ^
2 | production writing under way | rumored | + | - | Per the talk
- | crew Bae Su-an / writer | official | + | - | ^
2 | production filming starts | official | - | - | Shooting is not
2 | production filming starts when=2023-08-21..2023-08-31 | reported | + | Cine Weekly | A magazine
- | cast Moon Sang-hoon / lawyer / - | official | + | - | The lawyer
- | cast Yeo Bin / Ji-an / - | official | + | - | Opposite
1 | cast Jin Goo / - / - | official | + | - | The villain
2 | cast Jin Goo / - / returning | predicted | - | - | ^
2 | trailer trailer | predicted | + | - | The real video
2 | episodes 16 | predicted | + | - | Same as
2 | episodes 12 | rumored | + | - | Some writing
- | source_material novel / My Lawyer's Clause | official | + | - | The source
2 | renewal renewed when=2023-04 | official | + | SBS | In the month
