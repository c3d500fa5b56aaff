url: https://www.hallyuherald.example/2024/05/29/the-bribe-season-2-lead
outlet: Hallyu Herald
published: 2024-05-29
title: Ji Sung-hyun out, Kwon Hae-rin in? 'The Bribe' season 2 reshuffles
series: The Bribe

Season two of TVING's “The Bribe” loses its prosecutor, multiple reports claimed on Wednesday.

Ji Sung-hyun had been expected to put on Kang Tae-hyuk's robe anew. A scheduling conflict with tvN's weekend drama “Paper Tiger” is said to have come in the way. His label, Fantasy Hill, replied in the afternoon that he “politely declined the proposal in April.”

Kwon Hae-rin could move up to the lead in consequence. OSEN learned that the actress, the reporter Seo Jin of the first season, has been sent a script in which she's on every second page. “Under positive review” is the wording of her agency, Blitzway.

As for Yoo Jae-hong, by whom all ten of the earlier scripts were written, he hands the keyboard to Lim Soo-ah, while director Jo Young-kwang holds on to the megaphone, TVING confirmed. Production kicks off in August in Sejong and Busan. TVING gave the go-ahead to the sequel in December, six days after the last episode.

“The Bribe” drew new subscribers as no other title of 2023. It made its bow on the platform on October 27 of that year and landed on Prime Video in January for viewers abroad. Its story is invented, the team has stressed, though a former minister saw himself in it and sued.

A premiere is unlikely ahead of spring 2025. Would the show work without Kang? Readers of OSEN don't think so: 71% voted no.

Ji received a Baeksang nomination on April 8 for his turn in the film “Undertow,” directed by Jo Young-kwang's wife.

=== claims
2 | cast Ji Sung-hyun / Kang Tae-hyuk / leaving | rumored | + | - | Season two of
- | platform TVING | official | + | - | ^
Paper Tiger :: - | platform tvN | official | + | - | A scheduling
2 | cast Ji Sung-hyun / Kang Tae-hyuk / leaving | reported | + | Fantasy Hill | His label
2 | cast Kwon Hae-rin / Seo Jin / returning | reported | + | OSEN | OSEN learned
1 | cast Kwon Hae-rin / Seo Jin / - | official | + | - | ^
2 | cast Kwon Hae-rin / Seo Jin / returning | reported | + | Blitzway | “Under positive
1 | crew Yoo Jae-hong / writer | official | + | - | As for Yoo
1 | episodes 10 | official | + | - | ^
2 | crew Yoo Jae-hong / writer | official | - | TVING | ^
2 | crew Lim Soo-ah / writer | official | + | TVING | ^
2 | crew Jo Young-kwang / director | official | + | TVING | ^
2 | production filming starts when=2024-08 | official | + | - | Production kicks
2 | renewal renewed when=2023-12 | official | + | - | TVING gave
1 | release 2023-10-27 | official | + | - | It made its bow
1 | platform Prime Video | official | + | - | ^
2 | release 2025-03.. | predicted | + | - | A premiere is
