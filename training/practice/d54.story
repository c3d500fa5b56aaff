url: https://www.sirenstv.example/reports/2024/10/02/sirens-call-it-a-renewal-three-in-talks
outlet: Sirens TV
published: 2024-10-02
title: Na Moon-sik, Bin Hye-won, Ok Taek in talks for ‘Coroner Kim’ season two
series: Coroner Kim

A trio of actors is being courted for the second outing of ‘Coroner Kim’.

Drawn from a KakaoPage web novel by the physician Yu Sung-ho, the series saw its first season run from March until May this year. Its heroine cuts open the dead and, against all rules, the living.

On October 1 an ENA representative let SPOTV News know that Na Moon-sik (Bargain Hell) and Bin Hye-won (Crash Course in Crime) had been handed the script for Coroner Kim 2 and that the two were “weighing it in good spirits”. Ok Taek's agency J Wide wasn't far behind; what it said to Xports News was that he's discussing the part of a prosecutor.

Bin had the title role in season one: Kim Ha-neul's ill-tempered namesake. To Na and Ok the morgue would be unfamiliar ground, and which side of the table they would be on hasn't been divulged.

In late August, Star Today claimed that Jo Dal-hwan, the first season's assistant, was also coming back. That's been neither affirmed nor denied up to now.

Via the same ENA representative we learn that the next season will go out on Genie TV as well. Still missing are a start date and a title song.

PD Yoo Je-won's other show, Hometown Cha-Cha-Cha's heir Seaside Choo-Choo-Choo, was delayed over the summer.

Bargain Hell, in case you wondered, is a movie.

=== claims
- | source_material novel / - | official | + | - | Drawn from
1 | release 2024-03 | official | + | - | ^
2 | cast Na Moon-sik / - / joining | official | + | ENA | On October 1
2 | cast Bin Hye-won / - / returning | official | + | ENA | ^
2 | cast Ok Taek / - / joining | reported | + | J Wide | Ok Taek's agency
1 | cast Bin Hye-won / - / - | official | + | - | Bin had the
1 | cast Jo Dal-hwan / - / - | official | + | - | In late August
2 | cast Jo Dal-hwan / - / returning | reported | + | Star Today | ^
2 | cast Jo Dal-hwan / - / returning | official | - | - | That's been
2 | platform Genie TV | official | + | ENA | Via the same
2 | release none | official | - | - | Still missing
Seaside Choo-Choo-Choo :: - | crew Yoo Je-won / director | official | + | - | PD Yoo
Seaside Choo-Choo-Choo :: - | delay | official | + | - | ^
