url: https://www.entnewsindia.example/2024/02/14/korean-remake
outlet: Ent News
published: 2024-02-14
title: Crime Doctor season 2: Not delayed, says SBS
series: Crime Doctor

SBS has denied that "Crime Doctor" season 2 is delayed. The drama will premiere on March 29 as planned, a representative of the broadcaster said on Wednesday.

On Tuesday, an online community had claimed that the premiere was postponed to May because of a problem in post-production.

"Filming was completed in January, and the editing is going well," the SBS representative said.

Season 2 of "Crime Doctor" has 14 episodes. Ji Sung-ho plays the forensic doctor Baek Do-hyun. Kim Ah-joong-mi (detective Eun Sol) and Oh Tae-kyung (prosecutor Kang) are back as well. Yeon Woo-bin is the new villain.

The drama is directed by Noh Young-jae and written by Min Ji-eun, the same team as in season 1. It is not based on a webtoon, as some media wrote. Min came up with the story herself.

The first season was broadcast from September to November 2021, and the last episode got a rating of 15.1%.

Disney+ will stream the second season outside Korea.

A second teaser came out on Sunday. The main trailer will be released on March 8.

SBS also talked about its other plans. "The Fiery Nun" will have a second season in the second half of the year, with Lee Ha-nui-rin. "Taxi Hero 3" is to be shown in 2025. "Revenge Hotel" will not be renewed, and about "One Dollar Attorney" nothing has been decided.

=== claims
2 | delay | official | - | SBS | SBS has denied
2 | release 2024-03-29 | official | + | SBS | The drama will
2 | delay to=2024-05 | rumored | + | online community | On Tuesday
2 | release 2024-05 | rumored | + | online community | ^
2 | production filming ends when=2024-01 | official | + | SBS | "Filming was
2 | production post-production under way | official | + | SBS | ^
2 | episodes 14 | official | + | - | Season 2 of
2 | cast Ji Sung-ho / Baek Do-hyun / returning | official | + | - | Ji Sung-ho
2 | cast Kim Ah-joong-mi / Eun Sol / returning | official | + | - | Kim Ah-joong
2 | cast Oh Tae-kyung / Kang / returning | official | + | - | ^
2 | cast Yeon Woo-bin / - / joining | official | + | - | Yeon Woo-bin
2 | crew Noh Young-jae / director | official | + | - | The drama is directed
2 | crew Min Ji-eun / writer | official | + | - | ^
1 | crew Noh Young-jae / director | official | + | - | ^
1 | crew Min Ji-eun / writer | official | + | - | ^
1 | release 2021-09 | official | + | - | The first season was
- | source_material webtoon / - | official | - | - | It is not based
2 | platform Disney+ | official | + | - | Disney+ will
2 | trailer teaser when=2024-02-11 | official | + | - | A second teaser
2 | trailer trailer when=2024-03-08 | official | + | - | The main trailer
The Fiery Nun :: 2 | release 2024-07-01..2024-12-31 | official | + | SBS | "The Fiery
The Fiery Nun :: 2 | cast Lee Ha-nui-rin / - / returning | official | + | SBS | ^
Taxi Hero :: 3 | release 2025 | official | + | SBS | "Taxi Hero 3
Revenge Hotel :: - | renewal cancelled | official | + | SBS | "Revenge Hotel
One Dollar Attorney :: - | renewal renewed | official | - | SBS | ^
