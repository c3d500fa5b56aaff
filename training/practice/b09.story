url: https://www.theatticpost.example/culture/interview-marlon-achebe-lowwater
outlet: The Attic Post
published: 2023-05-12
title: "I owe them a wedding": Marlon Achebe on the future of Lowwater
series: Lowwater

In the kitchen of his Bristol flat, Marlon Achebe makes tea for two and drinks neither. Nine days ago Amazon called his Lowwater up for a third tour of duty, and he has the look of a man who has been told to climb the hill again.

"I'd packed," he says. "My agent said, unpack."

He won't tell me what happens to the Pascoes after the flood. He does tell me how far he has got: there's an outline for each of the eight chapters, and of dialogue not one line, seeing that the Writers Guild walked out the evening before the order came in. "So I garden."

Before the strike, Prime Video had talked of cameras in Cornwall this October. Achebe doubts it. "Spring. If you made me bet, spring." And the viewers? "They'll be waiting till '25, and they'll be cross, and they'll be right."

It was easier the first time. He wrote Lowwater's opening run in eleven weeks in lockdown; it crept out in a cold February of 2021, and by Easter people were naming dogs after Jory. The second lot, delivered a year late because its leading lady, Morwenna Teague, was having a baby, finally floated in on March 24.

Teague has read nothing and agreed to everything, he says. About Davy Nance, who is Jory, he sighs: "Davy's got offers from people with capes. I can't promise you Davy."

Would he direct, as he did with the last two episodes of the second series? "Never again. They make you get up." The good news is that Suzanne Oyelaran, who does like getting up, has the whole of the third.

Does he see a fourth? He looks into the cold cup. "I owe them a wedding. After the wedding we'll see." His play about Isambard Brunel opens at the Old Vic on 8 June.

=== claims
3 | renewal renewed when=2023-05-03 | official | + | - | Nine days ago
- | crew Marlon Achebe / creator | official | + | - | ^
3 | episodes 8 | official | + | Marlon Achebe | He does tell
3 | production writing starts | official | - | Marlon Achebe | ^
3 | production filming starts when=2023-10 | official | + | Prime Video | Before the strike
3 | production filming starts when=2024-03..2024-05 | official | + | Marlon Achebe | "Spring.
3 | release 2025 | official | + | Marlon Achebe | "They'll be
1 | crew Marlon Achebe / writer | official | + | - | He wrote Lowwater's
1 | release 2021-02 | official | + | - | ^
2 | delay to=2023-03-24 | official | + | - | The second lot
2 | release 2023-03-24 | official | + | - | ^
- | cast Morwenna Teague / - / - | official | + | - | ^
3 | cast Morwenna Teague / - / returning | official | + | Marlon Achebe | Teague has read
3 | cast Davy Nance / Jory / returning | official | - | Marlon Achebe | About Davy
- | cast Davy Nance / Jory / - | official | + | - | ^
2 | crew Marlon Achebe / director | official | + | - | Would he direct
3 | crew Marlon Achebe / director | official | - | Marlon Achebe | "Never again.
3 | crew Suzanne Oyelaran / director | official | + | - | The good news
