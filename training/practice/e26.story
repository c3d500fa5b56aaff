url: https://www.holloway.example/2024/08/the-saltmarsh-letters-s2
outlet: The Holloway Review
published: 2024-08-19
title: The Saltmarsh Letters: everything on series 2
series: The Saltmarsh Letters

Since The Saltmarsh Letters slipped out on Paramount+ on 11 April, we have had one question in the inbox more than any other. Let us try to do it justice.

Has it been recommissioned?

It has. In July the streamer said yes to six further parts, half a dozen having been enough the first time as well.

When can I watch?

That the date has yet to be announced shouldn't alarm anyone: the ink is barely dry. At present the thing is in pre-production, meaning that people look at wallpaper. Executive producer Fenella Grant hinted to Radio Times that the first clapperboard goes down after Easter. So a launch in the opening months of 2026 sounds about right.

Hasn't somebody said October?

Somebody has. October 3 is when the novel by Lucinda Fayre, the begetter of it all, appears in a tie-in edition with Morwenna Hale on the jacket. A book isn't a programme.

Who is coming back?

Hale, naturally, whose Mrs Arkwright reads other people's post. Toby Mansour's Curate survived, so draw your own conclusions; Grant won't help you. The one certain newcomer is Dame Ida Pell, and she told Woman's Hour that she plays "someone's mother, with a pistol".

Is there anything to see yet?

Bloopers. Pell's other series, Dinner Ladies of Dorset, is on Channel 4 on Tuesdays.

=== claims
1 | release 2024-04-11 | official | + | - | Since The Saltmarsh
1 | platform Paramount+ | official | + | - | ^
2 | renewal renewed when=2024-07 | official | + | - | In July the streamer
2 | episodes 6 | official | + | - | ^
1 | episodes 6 | official | + | - | ^
2 | release none | official | - | - | That the date has
- | crew Fenella Grant / producer | official | + | - | Executive producer Fenella
2 | production filming starts when=2025-04-21.. | official | + | Fenella Grant | ^
2 | release 2026-01-01..2026-04-30 | predicted | + | - | So a launch
- | source_material novel / - | official | + | - | October 3 is when
2 | cast Morwenna Hale / Mrs Arkwright / returning | official | + | - | Hale, naturally
2 | cast Toby Mansour / Curate / returning | predicted | + | - | Toby Mansour's Curate
2 | cast Ida Pell / - / joining | official | + | - | The one certain newcomer
Dinner Ladies of Dorset :: - | platform Channel 4 | official | + | - | Pell's other series
