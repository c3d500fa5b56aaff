url: https://www.questionboxanime.example/2022/05/30/will-these-10-light-novel-anime-get-a-sequel
outlet: Question Box Anime
published: 2022-05-30
title: Will there be a season 2 (or 3)? Ten isekai series and their odds

Our readers ask, so we did the math: source volumes, disc sales, and studio calendars.

Realist Duke's Rebuilding – 90%. With twenty-six episodes on the air since July and eleven books unused, a third season would be the logical step. No announcement though.

Spider, What Now – 10%. The production committee has not spoken of it since it ended in July 2021.

The Dungeon Only I Can Exit – confirmed! The news was given at the GA Fes in January. We expect it in the first half of 2023; insiders tip the spring.

Bones Abroad – too early. It is still running.

Wandering Saint's Café 2 – In production, with Jumpei Mori back as series director. The original came out in October 2019, twelve episodes at the end of which the café burned. Will it be ready this fall? A magazine says so. The official Twitter says "2022."

Slow Life Overlord – the fourth begins on July 5, the odds on a fifth are even.

Cheat Pharmacist – zero. Sales of 312 discs. Sorry.

Eighty-Seven – Its second half ended in March, late by eleven weeks because of the quality of the animation. Studio Azure's Toshimasa Ishida, its director, told Newtype that "there's nothing left to tell." The books disagree.

My Next Life as a Rook – After the film we can speak of a third season only as a wish. The second (summer 2021) had no cliffhanger.

World's Finest Butler, Reborn – Studio Silver is busy till the autumn of 2023, which makes any date before it unlikely.

How long does it take? Take, for the Duke's third, Slime Regent as a yardstick, which was renewed five months after its premiere. As a rule of thumb: if nobody has said anything a year and a half after the end, drop it. Exceptions prove it.

=== claims
Realist Duke's Rebuilding :: - | episodes 26 | official | + | - | With twenty
Realist Duke's Rebuilding :: 3 | renewal renewed | predicted | + | - | Realist Duke's
Realist Duke's Rebuilding :: 3 | renewal renewed | official | - | - | No announcement
Spider, What Now :: 2 | renewal cancelled | predicted | + | - | Spider, What Now – 10
Spider, What Now :: 2 | renewal renewed | official | - | - | The production committee
The Dungeon Only I Can Exit :: 2 | renewal renewed when=2022-01 | official | + | - | The Dungeon
The Dungeon Only I Can Exit :: 2 | release 2023-01-01..2023-06-30 | predicted | + | - | We expect
The Dungeon Only I Can Exit :: 2 | release 2023-03-01..2023-05-31 | rumored | + | - | ^
Wandering Saint's Café :: 2 | production filming under way | official | + | - | Wandering Saint's
Wandering Saint's Café :: 2 | crew Jumpei Mori / director | official | + | - | ^
Wandering Saint's Café :: 1 | crew Jumpei Mori / director | official | + | - | ^
Wandering Saint's Café :: 1 | release 2019-10 | official | + | - | The original
Wandering Saint's Café :: 1 | episodes 12 | official | + | - | ^
Wandering Saint's Café :: 2 | release 2022-09-01..2022-11-30 | rumored | + | - | A magazine
Wandering Saint's Café :: 2 | release 2022 | official | + | official Twitter | The official
Slow Life Overlord :: 4 | release 2022-07-05 | official | + | - | Slow Life
Cheat Pharmacist :: 2 | renewal cancelled | predicted | + | - | Cheat Pharm
Eighty-Seven :: - | crew Toshimasa Ishida / director | official | + | - | Studio Azure's
Eighty-Seven :: 2 | renewal cancelled | official | + | Toshimasa Ishida | ^
My Next Life as a Rook :: 3 | renewal renewed | official | - | - | My Next
My Next Life as a Rook :: 2 | release 2021-06-01..2021-08-31 | official | + | - | The second (
World's Finest Butler, Reborn :: 2 | release 2023-09-01.. | predicted | + | - | World's Finest
Realist Duke's Rebuilding :: 3 | precedent Slime Regent / renewal / 5 | official | + | - | Take, for
