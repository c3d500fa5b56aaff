url: https://www.celebdeskdaily.example/entertainment/k-drama-tidal-school-season-2-2025-window
outlet: Celeb Desk Daily
published: 2025-02-11
title: K-Drama 'Tidal School' Season 2 Eyes 2025 as Lead's Agency Speaks
series: Tidal School

The bell is about to ring again in 'Tidal School', Disney+'s wildly loved campus horror, for at last there is talk of when Season 2 may wash ashore. Eighteen months long its followers had to make do with reruns and rumours. The sequel had been given its official go-ahead in August 2023, and then came silence.

What broke it was a message of Starfish ENM, which manages lead actor Bong Tae-rin: Disney+, it says, intends to have the eight new episodes out before the end of this year. Bong slips once more into the uniform of Ko Dan-bi, the only pupil who came back from the sandbank.

'Tidal School' springs from a hugely popular web novel, and its architects are Hwang Bo-mi, Chu Sang-wook and Ra Mi-ran's brother Ra Mi-seong. A field trip ends in a sea cave in which time runs the other way round, and whoever enters at seventeen leaves at seven. The class shrinks, the teachers forget, and those left have until high tide.

Bong's classmates in Season 1 were Eom Ji-hye, Nam Da-won, Pyo Jun-ho, Suk Hye-in, and Yong Seung-cheol, with Park Hyuk-kwon's double Cheon Ho-jin as headmaster. Who of them is enrolled again, Bong excepted, has not been published.

Looking back on the go-ahead, director Chu Sang-wook remarked that the cave had always had two mouths. “We filmed only the one,” he laughed.

Bong Tae-rin was last seen in the romance 'Ten Percent Sugar', a film of 2024, and sings on its soundtrack.

=== claims
- | platform Disney+ | official | + | - | The bell is about
2 | renewal renewed when=2023-08 | official | + | - | The sequel had
2 | release 2025-02-11..2025-12-31 | reported | + | Starfish ENM | What broke
2 | episodes 8 | reported | + | Starfish ENM | ^
- | cast Bong Tae-rin / - / - | official | + | - | ^
2 | cast Bong Tae-rin / Ko Dan-bi / returning | official | + | - | Bong slips
- | source_material novel / - | official | + | - | 'Tidal School' springs
- | crew Hwang Bo-mi / creator | official | + | - | ^
- | crew Chu Sang-wook / creator | official | + | - | ^
- | crew Ra Mi-seong / creator | official | + | - | ^
1 | cast Bong Tae-rin / - / - | official | + | - | Bong's classmates
1 | cast Eom Ji-hye / - / - | official | + | - | ^
1 | cast Nam Da-won / - / - | official | + | - | ^
1 | cast Pyo Jun-ho / - / - | official | + | - | ^
1 | cast Suk Hye-in / - / - | official | + | - | ^
1 | cast Yong Seung-cheol / - / - | official | + | - | ^
1 | cast Cheon Ho-jin / - / - | official | + | - | ^
- | crew Chu Sang-wook / director | official | + | - | Looking back
