url: https://www.caperchronicle.example/everything-about-lisbon-nine-series-2
outlet: Caper Chronicle
published: 2024-08-14
title: Lisbon Nine series 2: when might it air, who could return, and has it been filmed?
series: Lisbon Nine

They got away with the diamonds on February 4. Will they get away with a second series? Here's where the Channel 5 thriller stands, as far as anybody can tell.

Has it been picked up? No, formally it hasn't. But the star let something out of the bag. “I've been asked to keep my May free,” Rosa Quintela told Radio Times, “and it isn't for gardening.” You may deduce from it what we deduce: the nine are going to ride again.

When could it air? Suppose that May means filming. The first series went before the lens in May 2023 and was on the box nine months later. By the same token the second might be expected around February 2026, give or take a heist. It can't very well be sooner; the channel's spokeswoman said so herself, with the words “not in 2025, that much I can tell you.”

Who could return? Six of the nine survived, which makes the following our working list:

• Rosa Quintela (Inês)
• Tom Abara (Fuse)
• Greta Lindholm (the Countess)

Three got shot, and it'd take a writer with no shame to bring Miguel Paz back as Duarte. Add to the nine a tenth: Sky News Arabia, rather surprisingly, ran a piece according to which Haitham Saad has accepted a part.

Has any of it been filmed? Not a minute, says common sense. Say the tourists: there was a chase with cameras across the Rua Augusta in late July. We've seen the clip, and it is for a bank.

Are there books to go on? None. The tale was made up by Pete Rolfe and Jas Kaur; but Rolfe has turned it into a novel, out on October 17.

How many parts? If the budget stays where it was, six. Quintela is rumored to be asking for double.

=== claims
1 | release 2024-02-04 | official | + | - | They got away
- | platform Channel 5 | official | + | - | Here's where
2 | renewal renewed | official | - | - | No, formally
- | cast Rosa Quintela / Inês / - | official | + | - | “I've been
2 | renewal renewed | predicted | + | - | You may deduce
2 | production filming starts when=2025-05 | predicted | + | - | Suppose that
1 | production filming starts when=2023-05 | official | + | - | The first series
2 | release 2026-02 | predicted | + | - | By the same
2 | release 2025 | official | - | Channel 5 | It can't
2 | cast Rosa Quintela / Inês / returning | predicted | + | - | Rosa Quintela (
2 | cast Tom Abara / Fuse / returning | predicted | + | - | Tom Abara
2 | cast Greta Lindholm / Countess / returning | predicted | + | - | Greta Lindholm
2 | cast Miguel Paz / Duarte / returning | predicted | - | - | Three got
2 | cast Haitham Saad / - / joining | reported | + | Sky News Arabia | Add to the nine
2 | production filming under way | predicted | - | - | Not a minute
2 | production filming under way when=2024-07-21..2024-07-31 | rumored | + | - | Say the tourists
- | crew Pete Rolfe / creator | official | + | - | The tale was
- | crew Jas Kaur / creator | official | + | - | ^
2 | episodes 6 | predicted | + | - | If the budget
