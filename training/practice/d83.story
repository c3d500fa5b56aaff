url: https://www.streamfiles.example/2023/07/21/heirs-of-seongbuk-3-final
outlet: Stream Files
published: 2023-07-21
title: Heirs of Seongbuk: season 3 writing done, season 4 likely, cast contracts explained
series: Heirs of Seongbuk

What a long-running chaebol soap looks like from the inside we learned yesterday at BIFF's little sister in Bucheon, where Heirs of Seongbuk had its own panel.

Seo In-hye-won, showrunner of season 3, put the last period under its last script on Wednesday. (She'd been third writer on season 1 and didn't work on season 2 at all.) Gong Yoo-shik, the director of all three, is scouting on Jeju until the first slate goes up, which is going to be on the 7th of August.

The contracts are the interesting bit. Lee Bo-young-ja, who is matriarch Han Mal-sook, is bound to the show through season 4. Her sons, Ryeo Un-ho and Jang Ki-yong-su, are bound through the third. Son-in-law Oh Man-seok-gu, never bound to anything, has quit. Whether Chae Jung-an-na (lawyer Kang) will have a scene or a season is being negotiated.

TVING is where all seasons are, with tvN having had a first window for the first. The second was the platform's best starter of 2022, it was released on December 2, and its twelve parts make it the longest to date: season 1 had eight.

A fourth season? "Contracts aren't orders," said TVING's Hwang Ji-na; she was smiling, and we'd put money on it. The end of 2024 is when season 3 comes out, if she has her way.

Back in season 1, you'll recall, the grandfather was poisoned with ginkgo. It was taken from life, according to the non-fiction book Ginkgo & Sons, from which the show gets most of its murders.

=== claims
3 | crew Seo In-hye-won / showrunner | official | + | - | Seo In-hye-won
3 | production writing ends when=2023-07-19 | official | + | - | ^
1 | crew Seo In-hye-won / writer | official | + | - | (She'd been
1 | crew Gong Yoo-shik / director | official | + | - | Gong Yoo-shik
2 | crew Gong Yoo-shik / director | official | + | - | ^
3 | crew Gong Yoo-shik / director | official | + | - | ^
3 | production filming starts when=2023-08-07 | official | + | - | ^
- | cast Lee Bo-young-ja / Han Mal-sook / - | official | + | - | Lee Bo-young-ja
3 | cast Lee Bo-young-ja / Han Mal-sook / returning | official | + | - | ^
3 | cast Ryeo Un-ho / - / returning | official | + | - | Her sons
3 | cast Jang Ki-yong-su / - / returning | official | + | - | ^
3 | cast Oh Man-seok-gu / - / leaving | official | + | - | Son-in-law
3 | cast Chae Jung-an-na / Kang / returning | official | - | - | Whether Chae
- | platform TVING | official | + | - | TVING is where
1 | platform tvN | official | + | - | ^
2 | release 2022-12-02 | official | + | - | The second was
2 | episodes 12 | official | + | - | ^
1 | episodes 8 | official | + | - | ^
4 | renewal renewed | official | - | TVING | "Contracts aren't
4 | renewal renewed | predicted | + | - | ^
3 | release 2024-11-01..2024-12-31 | official | + | TVING | The end of 2024
- | source_material other / Ginkgo & Sons | official | + | - | It was taken
