url: https://www.tvdramatimes.example/2024/12/27/jtbc-2025-lineup-who-stars-in-what
outlet: TV Drama Times
published: 2024-12-27
title: JTBC's 2025: Who Stars in What

Six dramas, three of them sequels: JTBC gave a first look at the coming year on Friday, and the list of those who appear in them is longer than the one of those who don't.

“The Widow's Ledger” season 2, February

Yeom Hye-ran closes the books again as Madam Seok, and Lee Yi-kyung (“Marry My Husband”) again cooks them. The daughter, though, has grown into Kim Hyang-gi; Park So-yi, nine years old in the first season, has been retired from the role. Directed by Choi Sang-yeol and scripted by Yoon Kyung-ah.

“Good Night, Manager Gu”

A romance at a mattress factory that couples Ahn Eun-jin (she's the manager) with Kang Tae-oh (he's allergic). It's 12 episodes and it launches in April, on the heels of the Ledger. PD Yoo Je-won was attached at first; Jo Young-min steered it in the end.

“Tiger Station” season 3

Nobody could have missed that Jang Hyuk quit. The channel replaces him by two, with Kim Mu-yeol as firefighter Beom and Pyo Ye-jin in the ambulance. Sung Dong-il's station chief is glued to his chair. It comes in the second half.

“The Fisher Girl's Law”

Kim Tae-ri was “never in negotiations,” JTBC felt obliged to note. The lead is the newcomer Noh Jeong-ui-ha. A novel by Kim Keum-hee provides the story; where it's broadcast is clear, when isn't.

“Room for Rent”

• Kim Sun-a, Ong Seong-woo and, as himself, the real estate agent Park Jong-bok
• PD Baek Mi-kyung Jr. (“Mine Too”)
• April or May; Netflix streams it the same day

“My Left-Hand Man” season 2

Shot in one go with the first season, which ended in November and had Kim Young-kwang as a boxer without a right hand. He is in all ten parts again. The coach, Ma Dong-seok's friend Yoon Byung-hee, dies in the first of them. Its author, Im Sang-choon-ja, is not the Im of “Fight for My Way.”

Also on the horizon is a Japanese series of “SKY Castle,” starring Takako Matsushita on TV Asahi; JTBC merely sold the rights.

=== claims
The Widow's Ledger :: 2 | release 2025-02 | official | + | JTBC | “The Widow's Ledger” season
The Widow's Ledger :: 2 | cast Yeom Hye-ran / Madam Seok / returning | official | + | - | Yeom Hye-ran closes
The Widow's Ledger :: 2 | cast Lee Yi-kyung / - / returning | official | + | - | ^
The Widow's Ledger :: 2 | cast Kim Hyang-gi / - / joining | official | + | - | The daughter, though
The Widow's Ledger :: 2 | cast Park So-yi / - / leaving | official | + | - | ^
The Widow's Ledger :: 1 | cast Park So-yi / - / - | official | + | - | ^
The Widow's Ledger :: 2 | crew Choi Sang-yeol / director | official | + | - | Directed by Choi
The Widow's Ledger :: 2 | crew Yoon Kyung-ah / writer | official | + | - | ^
Good Night, Manager Gu :: - | cast Ahn Eun-jin / - / - | official | + | - | A romance at
Good Night, Manager Gu :: - | cast Kang Tae-oh / - / - | official | + | - | ^
Good Night, Manager Gu :: 1 | episodes 12 | official | + | - | It's 12 episodes
Good Night, Manager Gu :: 1 | release 2025-04 | official | + | - | ^
Good Night, Manager Gu :: 1 | crew Yoo Je-won / director | official | - | - | PD Yoo
Good Night, Manager Gu :: 1 | crew Jo Young-min / director | official | + | - | ^
Tiger Station :: 3 | cast Jang Hyuk / - / leaving | official | + | - | Nobody could have
Tiger Station :: 3 | cast Kim Mu-yeol / Beom / joining | official | + | - | The channel replaces
Tiger Station :: 3 | cast Pyo Ye-jin / - / joining | official | + | - | ^
Tiger Station :: 3 | cast Sung Dong-il / - / returning | official | + | - | Sung Dong-il's
Tiger Station :: 3 | release 2025-07..2025-12 | official | + | - | It comes in
The Fisher Girl's Law :: - | cast Kim Tae-ri / - / joining | official | - | JTBC | Kim Tae-ri was
The Fisher Girl's Law :: - | cast Noh Jeong-ui-ha / - / - | official | + | - | The lead is
The Fisher Girl's Law :: - | source_material novel / - | official | + | - | A novel by
The Fisher Girl's Law :: 1 | release none | official | - | - | ^
Room for Rent :: - | cast Kim Sun-a / - / - | official | + | - | Kim Sun-a, Ong
Room for Rent :: - | cast Ong Seong-woo / - / - | official | + | - | ^
Room for Rent :: - | cast Park Jong-bok / himself / - | official | + | - | ^
Room for Rent :: 1 | crew Baek Mi-kyung Jr. / director | official | + | - | PD Baek
Room for Rent :: 1 | release 2025-04..2025-05 | official | + | - | April or May
Room for Rent :: - | platform Netflix | official | + | - | ^
My Left-Hand Man :: 1 | cast Kim Young-kwang / - / - | official | + | - | Shot in one go
My Left-Hand Man :: 2 | production filming ends | official | + | - | ^
My Left-Hand Man :: 2 | cast Kim Young-kwang / - / returning | official | + | - | He is in all
My Left-Hand Man :: 2 | episodes 10 | official | + | - | ^
My Left-Hand Man :: 2 | cast Yoon Byung-hee / - / returning | official | + | - | The coach, Ma
My Left-Hand Man :: - | crew Im Sang-choon-ja / writer | official | + | - | Its author, Im
SKY Castle :: - | cast Takako Matsushita / - / - | official | + | - | Also on the
SKY Castle :: - | platform TV Asahi | official | + | - | ^
