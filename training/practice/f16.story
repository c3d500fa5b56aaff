url: https://www.kdramapress.example/2023/03/02/blood-clinic-two-seasons-more
outlet: K-Drama Press
published: 2023-03-02
title: ‘Blood Clinic’ Gets Two More Seasons
series: Blood Clinic

Disney+ can't get enough of its vampire surgeon. After the first two runs of “Blood Clinic” had topped its Korean chart, the streamer said on Thursday it has said yes to two further ones, which director Kang Dae-il will shoot in a single stretch of 200 days.

The stretch begins in May at a set in Paju. Ten episodes make up each of them; in the runs already seen, viewers had to be content with eight.

“I'd like to show the clinic's basement in the third and its roof in the fourth,” Kang joked to reporters in Yeouido. Writer Seo Min-hee, with him from the outset, will leave the roof to her pupil Ko Yu-jin.

The part of chief nurse Baek will change hands: Kim Na-eun, pregnant with her second child, is succeeded by Choi Bo-ra of “Dirty Laundry.” Lee Won-gyu (Dr. Noh) and Ha Jung-soo (Detective Pyo) are expected to sign shortly, according to Ilgan Sports.

“Blood Clinic” started on June 8, 2022. When the second was uploaded in December, its opening day brought the app down for twenty minutes. Based on Gil Sang-ho's webtoon of the same name, it took home Best Drama at the Blue Dragon Series Awards.

No premiere date has come up for the third. The market expects it around Lunar New Year.

Elsewhere at Disney+, the zombie comedy “Seollal of the Dead” will not see a second outing. Its first lasted twelve episodes. The rights to “Night Market Lawyer” have gone to Wavve, where a new season with an entirely fresh cast is being written.

=== claims
- | platform Disney+ | official | + | - | Disney+ can't
3 | renewal renewed when=2023-03-02 | official | + | Disney+ | After the first
4 | renewal renewed when=2023-03-02 | official | + | Disney+ | ^
3 | crew Kang Dae-il / director | official | + | Disney+ | ^
4 | crew Kang Dae-il / director | official | + | Disney+ | ^
3 | production filming starts when=2023-05 | official | + | - | The stretch
4 | production filming starts when=2023-05 | official | + | - | ^
3 | episodes 10 | official | + | - | Ten episodes
4 | episodes 10 | official | + | - | ^
1 | episodes 8 | official | + | - | ^
2 | episodes 8 | official | + | - | ^
3 | crew Seo Min-hee / writer | official | + | - | Writer Seo
1 | crew Seo Min-hee / writer | official | + | - | ^
2 | crew Seo Min-hee / writer | official | + | - | ^
4 | crew Seo Min-hee / writer | official | - | - | ^
4 | crew Ko Yu-jin / writer | official | + | - | ^
3 | cast Kim Na-eun / Baek / leaving | official | + | - | The part of chief
3 | cast Choi Bo-ra / Baek / joining | official | + | - | ^
3 | cast Lee Won-gyu / Dr. Noh / returning | reported | + | Ilgan Sports | Lee Won-gyu
3 | cast Ha Jung-soo / Detective Pyo / returning | reported | + | Ilgan Sports | ^
1 | release 2022-06-08 | official | + | - | “Blood Clinic” started
2 | release 2022-12 | official | + | - | When the second
- | source_material webtoon / Blood Clinic | official | + | - | Based on Gil
3 | release none | official | - | - | No premiere
3 | release 2024-02-01..2024-02-29 | rumored | + | - | The market
Seollal of the Dead :: - | platform Disney+ | official | + | - | Elsewhere at
Seollal of the Dead :: 2 | renewal cancelled | official | + | - | ^
Seollal of the Dead :: 1 | episodes 12 | official | + | - | Its first lasted
Night Market Lawyer :: - | platform Wavve | official | + | - | The rights
Night Market Lawyer :: - | production writing under way | official | + | - | ^
