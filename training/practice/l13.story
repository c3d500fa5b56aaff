url: https://www.dramafever-notes.example/2022/01/27/vendetta-inc-season-2
outlet: Seoul Signal
published: 2022-01-27
title: “Vendetta Inc. 2” Confirms Script Reading And Shares First Photos
series: Vendetta Inc.

The employees of Vendetta Inc. are back at work! ENA has opened the doors of the first script reading of the drama's second season.

Among those gathered on the day were director Ma Dong-hwi, writer Pyo Ji-soo, and the actors Kang Min-ho, Yoon Seo-ah, Byun Woo-jin, Hwang Jung-eum, Kim Kang-san, and Uhm Tae-gyu.

The first season told of a detective agency that takes revenge for people who can't. It was aired from September to November 2020.

Kang Min-ho greets viewers once more as the ex-prosecutor Do Ki-tae. “It felt like coming to my parents' house for the holidays,” he grinned. As hacker Na Ru-mi, Yoon Seo-ah showed off even faster fingers, and Byun Woo-jin, who plays the muscle Jang Pal, had everybody laughing with his ad-libs.

The three others are new. Hwang Jung-eum turned into a chaebol heiress with a double life the moment that she opened her mouth. Kim Kang-san will be Prosecutor Min, the hero's junior from law school. Uhm Tae-gyu of boy group NORTH tries his hand at acting for the first time as an intern.

Lee Som, who was CEO Chae in the first season, is not joining because of her schedule for the film “Harbin Station,” said her agency. Instead, a different boss will be introduced, and who it is remains a secret.

The production team commented, “Director Ma and writer Pyo, who created the world of the first season, did not want to make the same thing twice. Please look forward to it.”

“Vendetta Inc. 2” premieres on March 16 at 9 p.m. KST. Until then, watch Kang Min-ho in “Hunting Season” with English subtitles, or Hwang Jung-eum in “Her Four Seasons,” by the director of “Oh My Landlady”!

=== claims
- | platform ENA | official | + | - | ENA has opened
2 | cast Kang Min-ho / Do Ki-tae / returning | official | + | - | Kang Min-ho greets
2 | crew Ma Dong-hwi / director | official | + | - | Among those gathered
2 | crew Pyo Ji-soo / writer | official | + | - | ^
2 | cast Yoon Seo-ah / Na Ru-mi / returning | official | + | - | As hacker
2 | cast Byun Woo-jin / Jang Pal / returning | official | + | - | ^
2 | cast Hwang Jung-eum / - / joining | official | + | - | Hwang Jung-eum turned
2 | cast Kim Kang-san / Prosecutor Min / joining | official | + | - | Kim Kang-san will
2 | cast Uhm Tae-gyu / - / joining | official | + | - | Uhm Tae-gyu of
1 | release 2020-09 | official | + | - | It was aired
1 | cast Lee Som / CEO Chae / - | official | + | - | Lee Som, who
2 | cast Lee Som / CEO Chae / leaving | reported | + | her agency | ^
1 | crew Ma Dong-hwi / director | official | + | production team | The production team
1 | crew Pyo Ji-soo / writer | official | + | production team | ^
2 | release 2022-03-16 | official | + | - | “Vendetta Inc. 2” premieres
