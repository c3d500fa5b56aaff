url: https://www.helloscreens.example/2024/11/21/the-winter-court-loses-co-creator
outlet: Hello Screens
published: 2024-11-21
title: The Winter Court parts ways with one of its makers ahead of season four
series: The Winter Court

Those who mourn the king in The Winter Court have another loss to come to terms with.

With Freya Lindqvist and Daniel Abara as its headliners, the show took off in 2020. A second season came along in 2022 and the third this past spring.

There's a fourth in the pipeline, which we'd guess at for 2026. Its first scene is yet to be shot, but it's already one head shorter: Owen Tarrant, who thought up the show together with Lucie Meyer, has vacated his office.

© Getty Owen and executive producer Lucie at the BAFTAs

"With three seasons told and the fourth still a blank page, I'd rather leave than overstay," Tarrant wrote to his readers on Substack. He has novels to finish; the sixth of The Winter Court cycle, on which Sky's drama is built, is eleven years late.

He goes without rancour. Working next to Meyer was "the warmest cold place I've ever been," he assured everyone. Variety was told by people on the set that there had been more cold than warmth.

The staff's second loss of the week is Nadia Fischer: the writer of the wedding episode takes up a post at Netflix and won't have a hand in season four.

© Getty Freya and Daniel in June

Lindqvist will be in it, of course. What about Abara? His king was last seen with an axe in him. "You'd need to ask the axe," he told Graham Norton.

The Winter Court's prequel, Summer Court, was never more than an announcement.

=== claims
- | cast Freya Lindqvist / - / - | official | + | - | With Freya Lindqvist
- | cast Daniel Abara / - / - | official | + | - | ^
1 | release 2020 | official | + | - | ^
2 | release 2022 | official | + | - | A second season came
3 | release 2024-03..2024-05 | official | + | - | ^
4 | renewal renewed | official | + | - | There's a fourth
4 | release 2026 | predicted | + | - | ^
4 | production filming starts | official | - | - | Its first scene
- | crew Owen Tarrant / creator | official | + | - | ^
- | crew Lucie Meyer / creator | official | + | - | ^
4 | crew Owen Tarrant / creator | official | - | - | ^
- | crew Lucie Meyer / producer | official | + | - | © Getty Owen
4 | production writing starts | official | - | Owen Tarrant | "With three
- | source_material novel / The Winter Court | official | + | - | He has novels
- | platform Sky | official | + | - | ^
- | crew Nadia Fischer / writer | official | + | - | The staff's second
4 | crew Nadia Fischer / writer | official | - | - | ^
4 | cast Freya Lindqvist / - / returning | official | + | - | Lindqvist will be
