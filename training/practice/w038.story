url: https://www.animasia.example/news/nine-tailed-intern-donghua-s3
outlet: AnimAsia
published: 2023-07-10
title: Chinese hit Nine-Tailed Intern dates season 3, loses director
series: Nine-Tailed Intern

On bilibili's summer gala the third season of the donghua Nine-Tailed Intern got a date at last: from August 18 on, new episodes go up each Friday at eleven in the morning.

Originally it had been promised for the spring; then it was put off without an explanation.

Sixteen episodes have been produced. Sixteen had the second season too, but season one, back in 2020, was content with twelve.

Lu Yanchen, who had directed both of them, is not credited any more. The announcement has Guo Meihan in that position. Guo has worked on game trailers and on the film Paper Lion; this is the first series of hers. On Weibo, Lu wished her luck and wrote that he would “rest, fish and see a doctor.”

Xie Tang, author of the web novel, wrote the script together with Pei Wenbo. In the booth one meets with old acquaintances: Jin Xiaorou (Hu Li) and Qiao An (Manager Bai) do not need to be introduced to those who follow the show, while Meng Fei, who speaks the Jade Auditor, is new.

Outside China, the series has so far been with Crunchyroll. For season three, bilibili plans to put it up on its own international site, with subtitles in nine languages.

A Japanese dub of the older episodes is being prepared.

=== claims
3 | release 2023-08-18 | official | + | - | On bilibili's summer
3 | release 2023-03-01..2023-05-31 | official | - | - | Originally
3 | delay | official | + | - | ^
3 | episodes 16 | official | + | - | Sixteen episodes
2 | episodes 16 | official | + | - | Sixteen had the
1 | episodes 12 | official | + | - | ^
1 | release 2020 | official | + | - | ^
1 | crew Lu Yanchen / director | official | + | - | Lu Yanchen, who
2 | crew Lu Yanchen / director | official | + | - | ^
3 | crew Lu Yanchen / director | official | - | - | ^
3 | crew Guo Meihan / director | official | + | - | The announcement has
- | source_material novel / - | official | + | - | Xie Tang, author
3 | crew Xie Tang / writer | official | + | - | ^
3 | crew Pei Wenbo / writer | official | + | - | ^
3 | cast Jin Xiaorou / Hu Li / returning | official | + | - | In the booth
3 | cast Qiao An / Manager Bai / returning | official | + | - | ^
3 | cast Meng Fei / Jade Auditor / joining | official | + | - | ^
- | platform Crunchyroll | official | + | - | Outside China
3 | platform bilibili | official | + | bilibili | For season three
