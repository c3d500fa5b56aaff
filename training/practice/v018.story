url: https://www.tamilstreams.example/2024/07/kolusu-season-2-team-interview
outlet: Tamil Streams
published: 2024-07-18
title: Kolusu 2: ‘I was told to cut my hair and come back,’ says Aishwarya Kannan
series: Kolusu

When the anklet was found in the temple tank at the end of Kolusu, an SMS went out to Aishwarya Kannan, who played inspector Selvi: cut your hair and come back. “So I did,” she says, and laughs. Since the ninth of June she has been at it in the hills around Kodaikanal, in a uniform with an extra star.

SonyLIV made no secret of the renewal. A week after the launch on 11 August last year the platform had said yes to four seasons in one go, which for a Tamil original was unheard of.

What awaits Selvi? A school with a headmaster who preaches, and he is none other than Prakash Belawadi. The pupils include Monisha Ravi, Danush Aravind and a boy of eleven, S. Kavin, from the school where they shoot. Kalaiyarasan sends his regrets, in a manner of speaking: his reporter Mani has married and moved to Dubai.

The director Halitha Meenakshi told us that she had doubts about a second helping. “I'd said everything. Then Pushkar rang.” Pushkar-Gayatri, the couple behind Suzhal, are friends of hers and aren't on the payroll. The producer is S. Sashikanth of YNOT, and the scripts, with one exception, are from the desk of Leena Rajan.

We asked Kannan about Kathir. She'd worked with him in a film in 2019; “and no, he isn't our murderer, whatever people write under my photos.”

Sam C. S., responsible for the hum that nobody can get out of the head, has composed it all anew. Santhanam's cinematography was already half the fun.

The first season counted eight episodes. There'll be as many, with Telugu, Hindi, Malayalam and Kannada tracks, and if the monsoon is kind the unit packs up on 20 August. From there it's a sprint to Pongal, the festival in the middle of January when SonyLIV wants to bring it out.

Is there a book? Kannan blushes. There is one, The Anklet Case by retired DSP A. Murugan, and she hasn't read it. “I was Selvi before I knew that she had been a real person, and a man.”

=== claims
1 | cast Aishwarya Kannan / Selvi / - | official | + | - | When the anklet
2 | cast Aishwarya Kannan / Selvi / returning | official | + | Aishwarya Kannan | “So I did
2 | production filming starts when=2024-06-09 | official | + | - | Since the ninth
2 | production filming under way | official | + | - | ^
2 | renewal renewed when=2023-08-18 | official | + | SonyLIV | A week after
3 | renewal renewed when=2023-08-18 | official | + | SonyLIV | ^
4 | renewal renewed when=2023-08-18 | official | + | SonyLIV | ^
1 | release 2023-08-11 | official | + | - | ^
2 | cast Prakash Belawadi / - / joining | official | + | - | A school with
2 | cast Monisha Ravi / - / joining | official | + | - | The pupils include
2 | cast Danush Aravind / - / joining | official | + | - | ^
2 | cast S. Kavin / - / joining | official | + | - | ^
2 | cast Kalaiyarasan / Mani / leaving | official | + | - | Kalaiyarasan sends
2 | crew Halitha Meenakshi / director | official | + | - | The director Halitha
2 | crew S. Sashikanth / producer | official | + | - | The producer is
2 | crew Leena Rajan / writer | official | + | - | ^
2 | cast Kathir / - / joining | official | - | Aishwarya Kannan | She'd worked with
2 | crew Sam C. S. / composer | official | + | - | Sam C. S.
1 | crew Sam C. S. / composer | official | + | - | ^
1 | episodes 8 | official | + | - | The first season counted
2 | episodes 8 | official | + | - | There'll be as many
2 | production filming ends when=2024-08-20 | official | + | - | ^
2 | release 2025-01-11..2025-01-20 | official | + | SonyLIV | From there it's
- | platform SonyLIV | official | + | - | ^
- | source_material other / The Anklet Case | official | + | Aishwarya Kannan | There is one
