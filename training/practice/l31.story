url: https://www.varietyshow.example/2021/10/12/the-lark-ascends-hulu
outlet: Variety Show
published: 2021-10-12
title: Hulu's ‘The Lark’ Sets Season 2 Writers, Director and a Pair of Newcomers
series: The Lark

As The Lark prepares for a second flight at Hulu, the spy comedy has filled its nest.

Beatrix Holloway and Simon Achterberg write the new scripts, Chiara Donati directs them, and Ravi Menon shoots. (Season one's pens belonged to Holloway and Jeff Dunleavy, its viewfinder to Lena Osterman, who also directed.) With Holloway, Donati and Ken Ishimura as executive producers and Polly Barr as co-producer, the Lionsgate production starts up in Vienna later this month.

Elsie Raymond's retired agent Peg will have to contend with two strangers: a grandson, Finn Calder, and an old flame, Jürgen Prohaska. Raymond is joined again by Barry Otto-Reeves, Constance Li and Jerome Pike; the first plays the butler, the second the other butler, and Pike the dog, in voice.

Missing in action is Trudy Vance. Having stolen every scene she was in as M's secretary, she now has a series to herself, AMC's Typing Pool, created by Dunleavy and showrun by Alma Reese.

The show was sent up into the air in April, to a chorus of critics led by the Times' Ned Ballard ("I coughed up tea"), and it was on Memorial Day that Hulu picked up the next eight. You can look for them in the second half of 2022.

Meanwhile the BBC's The Nightingale, which isn't related, has been enriched by Felicity Dunmore as a codebreaker; Tom Ashworth and Kiran Sood had boarded before. Director, Clare Munday; writer, Piers Lodge; score, Hildur Jónasdóttir, of Arctic Wedding fame.

Raymond, 74, receives a lifetime award in Zurich on Sunday. The laudatory speech is by Sir Kenneth Boyle, the director of her first film.

=== claims
- | platform Hulu | official | + | - | As The Lark
2 | crew Beatrix Holloway / writer | official | + | - | Beatrix Holloway
2 | crew Simon Achterberg / writer | official | + | - | ^
2 | crew Chiara Donati / director | official | + | - | ^
1 | crew Beatrix Holloway / writer | official | + | - | (Season one's
1 | crew Jeff Dunleavy / writer | official | + | - | ^
1 | crew Lena Osterman / director | official | + | - | ^
2 | crew Beatrix Holloway / producer | official | + | - | With Holloway
2 | crew Chiara Donati / producer | official | + | - | ^
2 | crew Ken Ishimura / producer | official | + | - | ^
2 | crew Polly Barr / producer | official | + | - | ^
2 | production filming starts when=2021-10-12..2021-10-31 | official | + | - | ^
2 | cast Finn Calder / grandson / joining | official | + | - | Elsie Raymond's
2 | cast Jürgen Prohaska / old flame / joining | official | + | - | ^
2 | cast Elsie Raymond / Peg / returning | official | + | - | ^
2 | cast Barry Otto-Reeves / the butler / returning | official | + | - | Raymond is joined
2 | cast Constance Li / the other butler / returning | official | + | - | ^
2 | cast Jerome Pike / the dog / returning | official | + | - | ^
2 | cast Trudy Vance / M's secretary / leaving | official | + | - | Missing in
1 | cast Trudy Vance / M's secretary / - | official | + | - | Having stolen
Typing Pool :: - | platform AMC | official | + | - | ^
Typing Pool :: - | cast Trudy Vance / - / - | official | + | - | ^
Typing Pool :: - | crew Jeff Dunleavy / creator | official | + | - | ^
Typing Pool :: - | crew Alma Reese / showrunner | official | + | - | ^
1 | release 2021-04 | official | + | - | The show was sent
2 | renewal renewed when=2021-05-31 | official | + | - | ^
2 | episodes 8 | official | + | - | ^
2 | release 2022-07..2022-12 | official | + | - | You can look
The Nightingale :: - | platform BBC | official | + | - | Meanwhile the BBC
The Nightingale :: - | cast Felicity Dunmore / a codebreaker / joining | official | + | - | ^
The Nightingale :: - | cast Tom Ashworth / - / - | official | + | - | ^
The Nightingale :: - | cast Kiran Sood / - / - | official | + | - | ^
The Nightingale :: - | crew Clare Munday / director | official | + | - | Director, Clare
The Nightingale :: - | crew Piers Lodge / writer | official | + | - | ^
The Nightingale :: - | crew Hildur Jónasdóttir / composer | official | + | - | ^
