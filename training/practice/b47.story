url: https://www.netflixnoter.example/2022/06/19/hwaseong-butcher-season-2-renewal
outlet: Netflix Noter
published: 2022-06-19
title: Is there a Season 2 of The Butcher of Hwaseong? Not yet, and here's how it looks
series: The Butcher of Hwaseong

It's been nine days. Since The Butcher of Hwaseong was dropped into our laps by Netflix on June 10, it has not left the top three in thirty countries, and one wonders how long the company can keep a straight face.

Officially, there's silence. Neither Netflix nor Studio Root has breathed a word concerning another season. In light of that silence it seems to us wise to look at how others fared. Kingdom was sure of its second season prior to its first being out. Sweet Home, on the other hand, kept people hanging for eighteen months, and D.P. was told four months in. So anything between now and Christmas of 2023 falls within the range of the normal.

What argues for it is Director Jang Pil-sung. He has dropped more hints than the butcher has drops on his apron. At the press day he called what we've seen "the left half of the pig." To Cine21 he let on that he and writer Woo Na-rae "sit together on Thursdays." A showrunner's Thursdays aren't a contract, to be sure.

If it's picked up this year, then our forecast is for a start in summer 2024 at best. The first half of the pig took from April to November of 2021 to shoot, and another six months to cut.

And the cast? Seol Kyung-min (Detective Baek) lived. So did Lee Hana's nurse, barely. Bad tidings for the friends of Oh Dal-jin, whose butcher has been hanged: he'd be seen in memories only.

The first season is eight episodes long, and we'd assume that another would be too. Does the case rest on a real one? Partly, though Jang names a Swedish detective novel, The Left Hand, as his main source.

Until then you may watch Jang's 2015 film Cold Cuts, which hits Netflix on July 1.

=== claims
1 | release 2022-06-10 | official | + | - | Since The Butcher
- | platform Netflix | official | + | - | ^
2 | renewal renewed | official | - | - | Neither Netflix
2 | precedent Sweet Home / renewal / 18 | official | + | - | Sweet Home
2 | precedent D.P. / renewal / 4 | official | + | - | ^
Kingdom :: 2 | renewal renewed | official | + | - | Kingdom was sure
2 | renewal renewed when=2022-06-19..2023-12-25 | predicted | + | - | So anything
- | crew Jang Pil-sung / director | official | + | - | What argues
- | crew Woo Na-rae / writer | official | + | - | To Cine21
2 | release 2024-06..2024-08 | predicted | + | - | If it's picked
1 | production filming under way when=2021-04..2021-11 | official | + | - | The first half
- | cast Seol Kyung-min / Detective Baek / - | official | + | - | Seol
- | cast Lee Hana / nurse / - | official | + | - | So did
1 | cast Oh Dal-jin / the butcher / - | official | + | - | Bad tidings
1 | episodes 8 | official | + | - | The first season is
2 | episodes 8 | predicted | + | - | ^
- | source_material novel / The Left Hand | official | + | Jang Pil-sung | Partly
