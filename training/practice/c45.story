url: https://www.prestigewatch.example/2022/04/29/kdrama-and-anime-gossip-column
outlet: Prestige Watch
published: 2022-04-29
title: Gossip with a grain of salt: six sequels, graded by trust
series: Mother of Crows

Grade A: from the horse's mouth

"You can buy your popcorn for September," said Jung Ji-hyun, who directs Mother of Crows, as he walked past our microphone. That is season two of the tvN chiller, in which Kim Tae-ri is the mother again. Two sentences later he took it back ("October, perhaps").
Netflix Korea put a first clip from Kitchen of the Dead 2 online on Thursday, nine seconds, one scream. Release: in the final quarter.

Grade B: papers with names

Weekly Bunshun insists that Snow Lion was taken away from Ufotable and that the change pushes it into 2024. Ufotable's lawyers have written to Bunshun.
Hankook Ilbo knows of a "confidential reading" for D.P.-style drama Barracks 9. The year of release that it gives, 2023, is the one on the actors' contracts, it says.

Grade C: posts with likes

Deokhyeon, a blogger, lists Reply 1999, to be shot from June. Let him. He listed it in 2019 as well.
A subtitle translator (so she claims) had on her desk sixteen files of The Glass Priest's second season, and those would be streamed on Wavve from July 1.

Grade F: what we were asked to believe

That Crash Landing gets another season. That Squid Game is going to be shot on the moon. That Sweet Home wraps this week, when even Song Kang posts from the set in Daejeon that he'll be there till Christmas.

Do yardsticks help? Kingdom came back after 14 months, Hospital Playlist after 15; hence for Mother of Crows, begun in August 2021, autumn isn't silly.

Retracted

Our item on Twin Magistrates. It does have a second season, it doesn't have a start of filming, and the lady in the picture was a caterer.

=== claims
Mother of Crows :: 2 | release 2022-09 | official | + | Jung Ji-hyun | "You can buy
Mother of Crows :: - | crew Jung Ji-hyun / director | official | + | - | ^
Mother of Crows :: - | platform tvN | official | + | - | That is season
Mother of Crows :: 2 | cast Kim Tae-ri / mother / returning | official | + | - | ^
Mother of Crows :: 2 | release 2022-10 | official | + | Jung Ji-hyun | Two sentences
Kitchen of the Dead :: 2 | trailer clip when=2022-04-28 | official | + | Netflix Korea | Netflix Korea
Kitchen of the Dead :: 2 | release 2022-10..2022-12 | official | + | - | Release:
Snow Lion :: - | delay to=2024 | reported | + | Weekly Bunshun | Weekly
Snow Lion :: - | release 2024 | reported | + | Weekly Bunshun | ^
Barracks 9 :: - | release 2023 | reported | + | Hankook Ilbo | The year of release
Reply 1999 :: - | production filming starts when=2022-06 | rumored | + | Deokhyeon | Deokhyeon
The Glass Priest :: 2 | episodes 16 | rumored | + | - | A subtitle
The Glass Priest :: 2 | platform Wavve | rumored | + | - | ^
The Glass Priest :: 2 | release 2022-07-01 | rumored | + | - | ^
Crash Landing on You :: 2 | renewal renewed | rumored | - | - | That Crash
Sweet Home :: - | production filming ends when=2022-04-25..2022-05-01 | rumored | - | - | That Sweet
Sweet Home :: - | production filming under way | official | + | Song Kang | ^
Sweet Home :: - | cast Song Kang / - / - | official | + | - | ^
Mother of Crows :: 2 | precedent Kingdom / release / 14 | official | + | - | Kingdom came
Mother of Crows :: 2 | precedent Hospital Playlist / release / 15 | official | + | - | ^
Mother of Crows :: 1 | release 2021-08 | official | + | - | ^
Mother of Crows :: 2 | release 2022-09..2022-11 | predicted | + | - | ^
Twin Magistrates :: 2 | renewal renewed | official | + | - | It does
Twin Magistrates :: 2 | production filming starts | official | - | - | ^
