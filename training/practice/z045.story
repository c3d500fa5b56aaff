url: https://www.skepticviewer.example/hot-takes/why-the-orchard-street-irregulars-are-not-coming-in-may
outlet: The Skeptic Viewer
published: 2025-02-06
title: No, The Orchard Street Irregulars aren't coming in May (and seven other things I don't believe)
series: The Orchard Street Irregulars

I'm a pessimist by trade. Let me ply it on The Orchard Street Irregulars, since everyone else is so cheerful about the detective brats.

I don't believe in May. True, a Canadian cable guide has the fourth season down for the 9th. But dubbing hasn't started, as two of the dubbers told me, and CBC Gem never premieres anything undubbed. August would be early.

I don't believe in twelve episodes either. Eleven were funded. You can look it up in the Media Fund's table.

Wilf Carrow will be in it as Inspector Plum, I suppose, for a scene or two. And Bea Santos? She was at drama school in Bristol all the while, and her Pinky is thus unlikely to be more than a postcard.

I don't for a moment think that this is “the last case,” as the Toronto Sun had it in its Saturday headline. There's a toy line to be sold. Mark me down for a fifth go-round, ordered by Canada Day and, alas, without the dog.

Nor does it strike me as plausible that Rhys Pemberton, the showrunner who got a deal at Netflix, will be around for that. The succession, people in the know say, falls to Hana Lee.

It isn't true, whatever the wiki claims, that it's adapted from Conan Doyle. Its begetters, Pemberton and Mo Tran, got it out of a comic strip, Alley Eyes.

And the spin-off? A source at Corus says 2026. A source at Corus also said 2024.

What do I believe in, then? In the facts, of which there are four. The fourth season was shot from April to July last year. Ruth Amadi joins as the headmistress. The first three are on CBC Gem. And it's going to be released in two lots, the second of them at Christmas.

Could I be mistaken? Frequently. In 2022 I gave the show six weeks. Which of the brats would you adopt? The trailer of another program about children, Pip Squad, is worth your time.

=== claims
4 | release 2025-05-09 | reported | + | - | True, a
4 | release 2025-05 | predicted | - | - | I don't believe in May
- | platform CBC Gem | official | + | - | But dubbing
4 | release 2025-08.. | predicted | + | - | August would
4 | episodes 12 | predicted | - | - | I don't believe in twelve
4 | episodes 11 | reported | + | Media Fund | Eleven were
4 | cast Wilf Carrow / Inspector Plum / returning | predicted | + | - | Wilf
4 | cast Bea Santos / Pinky / returning | predicted | - | - | She was
4 | renewal final | predicted | - | - | I don't for
4 | renewal final | reported | + | Toronto Sun | ^
5 | renewal renewed when=2025-02-06..2025-07-01 | predicted | + | - | Mark me
- | crew Rhys Pemberton / showrunner | official | + | - | Nor does
5 | crew Rhys Pemberton / showrunner | predicted | - | - | ^
5 | crew Hana Lee / showrunner | rumored | + | - | The succession
- | crew Rhys Pemberton / creator | official | + | - | Its begetters
- | crew Mo Tran / creator | official | + | - | ^
- | source_material comic / Alley Eyes | official | + | - | ^
4 | production filming under way when=2024-04..2024-07 | official | + | - | The fourth season was
4 | cast Ruth Amadi / - / joining | official | + | - | Ruth Amadi
1 | platform CBC Gem | official | + | - | The first three
2 | platform CBC Gem | official | + | - | ^
3 | platform CBC Gem | official | + | - | ^
- | source_material novel / - | official | - | - | It isn't true
