url: https://www.korearoundup.example/2024/03/doctor-of-the-dmz-2-window
outlet: Korea Roundup
published: 2024-03-05
title: K-Drama 'Doctor at the Border' Season 2 Gets a Release Window, Courtesy of an Agency
series: Doctor at the Border

It takes an actor's people to tell us what a streaming service won't. The medical thriller ‘Doctor at the Border’ has been on everybody's wish list since its renewal in August 2022, and there has been dead silence until today.

Management Ondo, which looks after leading man Heo Joon-pyo, has now listed among his engagements the second season of the Disney+ drama, ‘to be shown in the second half of 2024.’ Heo slips back into the scrubs of Captain Noh Tae-il.

‘Doctor at the Border,’ from a web novel by a former army surgeon, was created by Lim Sang-chul, Jo Mi-kyung and Bae Ki-hun, the last of whom directed as well. A hospital that lies half in the North and half in the South is where it plays.

Season 1 had Heo Joon-pyo, Wi Ha-eun, Lee El-ri, Sung Byung-sook-ja and the Ghanaian-Korean actor Kwabena in its principal parts. Which of them we'll see again is, Heo excepted, not known.

In an interview of the time, the director compared his plans for the follow-up to ‘a wound you have to open once more.’

Heo will attend a fan meeting in Bangkok on April 6. ‘Seoul Trauma,’ his other series, has just aired its last episode.

=== claims
- | platform Disney+ | official | + | - | Management Ondo
2 | renewal renewed when=2022-08 | official | + | - | The medical thriller
2 | release 2024-07..2024-12 | reported | + | Management Ondo | Management Ondo
- | cast Heo Joon-pyo / - / - | official | + | - | ^
2 | cast Heo Joon-pyo / Noh Tae-il / returning | official | + | - | Heo slips
- | source_material novel / - | official | + | - | ‘Doctor at the Border,’ from
- | crew Lim Sang-chul / creator | official | + | - | ^
- | crew Jo Mi-kyung / creator | official | + | - | ^
- | crew Bae Ki-hun / creator | official | + | - | ^
- | crew Bae Ki-hun / director | official | + | - | ^
1 | cast Heo Joon-pyo / - / - | official | + | - | Season 1 had
1 | cast Wi Ha-eun / - / - | official | + | - | ^
1 | cast Lee El-ri / - / - | official | + | - | ^
1 | cast Sung Byung-sook-ja / - / - | official | + | - | ^
1 | cast Kwabena / - / - | official | + | - | ^
