url: https://www.theoldaerial.example/columns/marigold-court-3
outlet: The Old Aerial
published: 2025-03-12
title: Marigold Court survives: a small victory for slow television
series: Marigold Court

In an age which cancels before the popcorn is cold, Apple TV+ has done an unfashionable thing and kept faith with Marigold Court.

The barristers of Norwich, you may recall, came and went without much noise in the autumn of 2022, in eight unhurried parts. A second helping, twice as good and half as watched, rolled out from January 10 this year until the last day of February. Since Monday we know that it wasn't the end. Season three has Apple's blessing.

What one compares it with depends on one's temper. Slow Horses in Kent were assured of a sixth before the fifth had been seen. The Last Clerk, a better series than either, was guillotined by ITV within a week of its debut, leaving a murderer on the ferry. Against the backdrop of those two, ten days from finale to reprieve is neither swift nor slow.

Hilary Vane, who conceived it and composes every line of dialogue, hasn't started to write; she's a novelist first, and her Dust on the Bench is due at the printer's. “September, if the book lets me,” she wrote to me on a postcard of a seal. On that basis a fourth quarter of 2026 strikes me as the earliest moment at which Judge Ambrose might clear his throat again.

Would it still be Edmund Carrow's throat? It would; he has been signed. The fate of his clerk Miss Pym is less certain, as Olive Thackeray has said yes to three years at Stratford. Lucian Ferris, a delight as the usher, has gone to America and won't be joining them.

Director Saskia Boon, who shot both seasons, will shoot this one, though perhaps not in Norwich, where the council has put up the parking fees.

Six, by the way. Not eight. Apple's faith has limits.

=== claims
- | platform Apple TV+ | official | + | - | In an age
1 | release 2022-09-01..2022-11-30 | official | + | - | The barristers
1 | episodes 8 | official | + | - | ^
2 | release 2025-01-10 | official | + | - | A second helping
3 | renewal renewed when=2025-03-10 | official | + | Apple | Season three
Slow Horses in Kent :: 6 | renewal renewed | official | + | - | Slow Horses
The Last Clerk :: - | renewal cancelled | official | + | - | The Last Clerk
- | crew Hilary Vane / creator | official | + | - | Hilary Vane
- | crew Hilary Vane / writer | official | + | - | ^
3 | production writing starts | official | - | - | ^
3 | production writing starts when=2025-09 | official | + | Hilary Vane | “September
3 | release 2026-10-01.. | predicted | + | - | On that basis
3 | cast Edmund Carrow / Judge Ambrose / returning | official | + | - | It would
3 | cast Olive Thackeray / Miss Pym / returning | official | - | - | The fate
3 | cast Lucian Ferris / usher / leaving | official | + | - | Lucian Ferris
1 | crew Saskia Boon / director | official | + | - | Director Saskia
2 | crew Saskia Boon / director | official | + | - | ^
3 | crew Saskia Boon / director | official | + | - | ^
3 | episodes 6 | official | + | - | Six, by
