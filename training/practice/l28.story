url: https://www.hallyuroom.example/2020/08/14/good-neighbors-3
outlet: Hallyu Room
published: 2020-08-14
title: Why “Good Neighbors” season 3 feels both new and familiar
series: Good Neighbors

Writer Noh Hee-joo and PD Shim Won-ho have done it again: a third “Good Neighbors” begins on tvN on September 10, with twelve weekly episodes, and the five residents of Hana Villa are all at home.

The five are Jo Jin-woong (Kang Seok), Jeon Mi-rae (Oh Yi-sul), Yoo Yeon-jung (Gong Ok), Jung Kyung-sik (Bae Joon) and Kim Dae-myeong-ah (Ahn Sang-hee), friends off the screen as well. Along for the ride for the first time are idol-actor Hyunsoo of the group MELT, as Bae Joon's younger brother, and rookie Moon Sang-mi, picked from 900 applicants to be the new tenant of 302. Ye Ji-min, last season's tenant of 302, has moved out: the actress is shooting the Netflix thriller Black Rice.

Noh never writes alone. Five names fill her writers' room, among which Lee Woo-jung's (Hospital People) is the most famous. Shim, in his turn, has Park So-yeon as second director.

In season two one had the feeling that Kang Seok, the widower, would never smile. Jo says this is the year. “I practised in front of a mirror,” he told Cine21. The same magazine learned from the music director, Gaemi, that each of the five will sing.

Special guests announced so far: Na Moon-hui, Kim Hae-sook, and PD Na Young-seok as a delivery man, who is, of course, no actor. Shin Won-jae, head of drama at CJ ENM, hopes for 10%.

And then? “We only planned for three,” says Shim, “so after this the villa will be torn down.” Whether he's joking, no one could tell.

The first two seasons, of which season 1 aired in 2016 and season 2 in the spring of 2018, are on Viki. Also on Viki: Noh's “Dear Ganghwa” with Go Doo-ri.

=== claims
3 | crew Noh Hee-joo / writer | official | + | - | Writer Noh
3 | crew Shim Won-ho / director | official | + | - | ^
3 | release 2020-09-10 | official | + | - | ^
- | platform tvN | official | + | - | ^
3 | episodes 12 | official | + | - | ^
3 | cast Jo Jin-woong / Kang Seok / returning | official | + | - | The five are
3 | cast Jeon Mi-rae / Oh Yi-sul / returning | official | + | - | ^
3 | cast Yoo Yeon-jung / Gong Ok / returning | official | + | - | ^
3 | cast Jung Kyung-sik / Bae Joon / returning | official | + | - | ^
3 | cast Kim Dae-myeong-ah / Ahn Sang-hee / returning | official | + | - | ^
3 | cast Hyunsoo / Bae Joon's younger brother / joining | official | + | - | Along for
3 | cast Moon Sang-mi / the new tenant of 302 / joining | official | + | - | ^
2 | cast Ye Ji-min / - / - | official | + | - | Ye Ji-min
3 | cast Ye Ji-min / - / leaving | official | + | - | ^
Black Rice :: - | platform Netflix | official | + | - | ^
Black Rice :: - | cast Ye Ji-min / - / - | official | + | - | ^
3 | crew Lee Woo-jung / writer | official | + | - | Five names
3 | crew Park So-yeon / director | official | + | - | Shim, in his
3 | crew Gaemi / composer | official | + | - | The same magazine
3 | cast Na Moon-hui / - / joining | official | + | - | Special guests
3 | cast Kim Hae-sook / - / joining | official | + | - | ^
3 | cast Na Young-seok / a delivery man / joining | official | + | - | ^
3 | renewal final | official | + | Shim Won-ho | “We only planned
1 | release 2016 | official | + | - | The first two
2 | release 2018-03..2018-05 | official | + | - | ^
1 | platform Viki | official | + | - | ^
2 | platform Viki | official | + | - | ^
Dear Ganghwa :: - | platform Viki | official | + | - | Also on Viki
Dear Ganghwa :: - | crew Noh Hee-joo / writer | official | + | - | ^
Dear Ganghwa :: - | cast Go Doo-ri / - / - | official | + | - | ^
