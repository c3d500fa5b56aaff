url: https://www.kworldpost.example/2022/12/05/return-of-the-eunuch
outlet: K-World Post
published: 2022-12-05
title: KBS confirms 'The Eunuch's Diary 3' for 2024; 'Pasta Wars' sequel falls through
series: The Eunuch's Diary

By Kim Hae-yeon

The nation's most talkative servant keeps writing. KBS told reporters at its year-end briefing in Yeouido, Monday, that “The Eunuch's Diary” will go to a third volume, slated for 2024.

The historical comedy, with Kwak Dong-yeon-gi as the gossiping eunuch Choi, had its debut in May 2020 and came back for more in April this year. It adapts Na Hae-ran's web novel, which is up to its fifth book.

“Director Kim Jung-min-su cannot be with us owing to his contract with Disney+,” drama chief Hong Seok-gu-an explained. Whoever succeeds him will be chosen in spring. Writer Moon Ji-young-a says that she is on hour seven of sixteen.

The palace is otherwise unchanged: Kwak is back, and so is Park Ji-hyun-a, Lady Hwang since season one. Kim Young-dae-ki, the young king of the second, was beheaded in the final scene.

No such luck for the cooks. A follow-up to “Pasta Wars,” the 2021 sleeper, had been a candidate for next June, but as its two stars couldn't be brought together, the plan has been scrapped, Hong said.

He also expects that the daily drama “Bravo, Mother,” of 120 episodes, will be extended by 20. Its star Yoon Da-hoon-a hinted at as much on a radio show.

KBS took five prizes at the Korea Drama Awards in October. Its 2023 opener is “Brain Cooperative,” from January 2, with Jung Yong-hwa-in. “Curtain Call Girl” is on at present.

=== claims
3 | renewal renewed when=2022-12-05 | official | + | KBS | KBS told
3 | release 2024 | official | + | KBS | ^
- | cast Kwak Dong-yeon-gi / Choi / - | official | + | - | The historical
1 | release 2020-05 | official | + | - | ^
2 | release 2022-04 | official | + | - | ^
- | source_material novel / - | official | + | - | It adapts
3 | crew Kim Jung-min-su / director | official | - | Hong Seok-gu-an | “Director Kim
- | crew Kim Jung-min-su / director | official | + | - | ^
3 | crew Moon Ji-young-a / writer | official | + | Moon Ji-young-a | Writer Moon
3 | production writing under way | official | + | Moon Ji-young-a | ^
3 | episodes 16 | official | + | Moon Ji-young-a | ^
3 | cast Kwak Dong-yeon-gi / Choi / returning | official | + | - | The palace
3 | cast Park Ji-hyun-a / Lady Hwang / returning | official | + | - | ^
1 | cast Park Ji-hyun-a / Lady Hwang / - | official | + | - | ^
2 | cast Kim Young-dae-ki / king / - | official | + | - | Kim Young
Pasta Wars :: 1 | release 2021 | official | + | - | A follow-up
Pasta Wars :: 2 | renewal renewed | official | - | Hong Seok-gu-an | ^
Pasta Wars :: 2 | release 2023-06 | official | - | Hong Seok-gu-an | ^
Bravo, Mother :: 1 | episodes 120 | official | + | - | He also
Bravo, Mother :: 1 | episodes 140 | official | + | Hong Seok-gu-an | ^
Bravo, Mother :: - | cast Yoon Da-hoon-a / - / - | official | + | - | Its star
Brain Cooperative :: 1 | release 2023-01-02 | official | + | - | Its 2023
Brain Cooperative :: - | cast Jung Yong-hwa-in / - / - | official | + | - | ^
