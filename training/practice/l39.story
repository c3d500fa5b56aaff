url: https://www.asianwavedaily.example/2023/06/02/lineup-second-half
outlet: Asian Wave Daily
published: 2023-06-02
title: Second seasons, second chances: dramas to expect in the second half
series: Queen of Rumors

The Return of the Queen: SBS's Queen of Rumors lets Kim Nam-sun, the drama's first queen, go and crowns Han Chae-rin, with Go Tae-pyo in his old role as chauffeur Woo. First lines were read on May 24. Director Heo Myung-soo and author Kim Soon-mi have been at it since the first installment in 2021.

Slasher fans, wait for Sweet Hell 2 on Netflix. Song Gi-ryong, Lee Hae-uk and Lee Si-won live; Go Eun-sil does, too. Yoo Pil-sung and Oh Dae-se are the soldiers. Lee Chung-bok directs a second and, back to back, a third season. Planned: the fourth quarter.

JTBC: The Good Bad Daughter is without Ra Mi-rang for its next outing, as her agency Ciel reports. “The director and she simply could not find the dates.” Lee Do-hun is enlisting. What remains is Ahn Hye-jin as Mi-joo, and that, a staffer tells us, will do.

D.P.-style hit Deserter Squad resumes July 28. Jung Woo-in and Koo Min-hwan in the squad, Kim Tae-kyun and Son Byung-gu in the office; and joining the barracks: Ji Yong-hee and Kim Ra-hyun. Writer and originator of the webtoon: Kim Do-tong. Director: Han Soo-jun.

From Japan: Fuji TV's medical Code Indigo brings back Yamagishi Tomo and Arakida Yuina, now married in real life to other people. No Asada Minami any more; Tsuda Eriko replaces her.

From Taiwan: Light the Dark Night. Ruby Hsu in front of and behind the camera (she produces). Director Lien Yi-chih. Second season's airdate unknown.

From Thailand: GMMTV's 3 Will Be Fine stars Mick Sahathorn and Oat Pirachai; director Aon Noppakorn. Tee Tanawat, who was in the first, won't be seen in the second.

=== claims
2 | cast Kim Nam-sun / - / leaving | official | + | - | The Return
- | platform SBS | official | + | - | ^
2 | cast Han Chae-rin / - / joining | official | + | - | ^
2 | cast Go Tae-pyo / chauffeur Woo / returning | official | + | - | ^
- | crew Heo Myung-soo / director | official | + | - | Director Heo
- | crew Kim Soon-mi / writer | official | + | - | ^
1 | release 2021 | official | + | - | ^
Sweet Hell :: 2 | platform Netflix | official | + | - | Slasher fans
Sweet Hell :: 2 | cast Song Gi-ryong / - / returning | official | + | - | Song Gi
Sweet Hell :: 2 | cast Lee Hae-uk / - / returning | official | + | - | ^
Sweet Hell :: 2 | cast Lee Si-won / - / returning | official | + | - | ^
Sweet Hell :: 2 | cast Go Eun-sil / - / returning | official | + | - | ^
Sweet Hell :: 2 | cast Yoo Pil-sung / - / - | official | + | - | Yoo Pil
Sweet Hell :: 2 | cast Oh Dae-se / - / - | official | + | - | ^
Sweet Hell :: 2 | crew Lee Chung-bok / director | official | + | - | Lee Chung
Sweet Hell :: 3 | crew Lee Chung-bok / director | official | + | - | ^
Sweet Hell :: 2 | release 2023-10..2023-12 | official | + | - | Planned: the
The Good Bad Daughter :: - | platform JTBC | official | + | - | JTBC: The
The Good Bad Daughter :: 2 | cast Ra Mi-rang / - / leaving | reported | + | Ciel | ^
The Good Bad Daughter :: 2 | cast Lee Do-hun / - / leaving | official | + | - | Lee Do
The Good Bad Daughter :: 2 | cast Ahn Hye-jin / Mi-joo / returning | official | + | - | What remains
Deserter Squad :: 2 | release 2023-07-28 | official | + | - | D.P.-style
Deserter Squad :: 2 | cast Jung Woo-in / - / returning | official | + | - | Jung Woo
Deserter Squad :: 2 | cast Koo Min-hwan / - / returning | official | + | - | ^
Deserter Squad :: 2 | cast Kim Tae-kyun / - / returning | official | + | - | ^
Deserter Squad :: 2 | cast Son Byung-gu / - / returning | official | + | - | ^
Deserter Squad :: 2 | cast Ji Yong-hee / - / joining | official | + | - | ^
Deserter Squad :: 2 | cast Kim Ra-hyun / - / joining | official | + | - | ^
Deserter Squad :: - | crew Kim Do-tong / writer | official | + | - | Writer and
Deserter Squad :: - | source_material webtoon / - | official | + | - | ^
Deserter Squad :: - | crew Han Soo-jun / director | official | + | - | Director: Han
Code Indigo :: - | platform Fuji TV | official | + | - | From Japan
Code Indigo :: - | cast Yamagishi Tomo / - / returning | official | + | - | ^
Code Indigo :: - | cast Arakida Yuina / - / returning | official | + | - | ^
Code Indigo :: - | cast Asada Minami / - / leaving | official | + | - | No Asada
Code Indigo :: - | cast Tsuda Eriko / - / joining | official | + | - | ^
Light the Dark Night :: - | cast Ruby Hsu / - / - | official | + | - | Ruby Hsu
Light the Dark Night :: - | crew Ruby Hsu / producer | official | + | - | ^
Light the Dark Night :: - | crew Lien Yi-chih / director | official | + | - | Director Lien
Light the Dark Night :: 2 | release none | official | - | - | Second season's
3 Will Be Fine :: - | platform GMMTV | official | + | - | From Thailand
3 Will Be Fine :: - | cast Mick Sahathorn / - / - | official | + | - | ^
3 Will Be Fine :: - | cast Oat Pirachai / - / - | official | + | - | ^
3 Will Be Fine :: - | crew Aon Noppakorn / director | official | + | - | ^
3 Will Be Fine :: 1 | cast Tee Tanawat / - / - | official | + | - | Tee Tanawat
3 Will Be Fine :: 2 | cast Tee Tanawat / - / leaving | official | + | - | ^
