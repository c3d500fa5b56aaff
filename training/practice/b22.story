url: https://www.koreapagenow.example/2025/09/22/gumiho-hotline-2-netflix-notice
outlet: Korea Page Now
published: 2025-09-22
title: "Gumiho Hotline" heads to Netflix for its second ring
series: Gumiho Hotline

Netflix Korea announced on the 22nd that "Gumiho Hotline 2" has been confirmed for production and that its lineup is complete.

"Gumiho Hotline" depicts the adventures of a 900-year-old fox who works at the night desk of an emergency center. It first aired on ENA in February 2024, climbing from 0.9 percent to 11.4 percent, and created a sensation so that the line "How may I eat you?" became a catchphrase. With season 2, the drama leaves ENA and changes its home.

Jo Yi-an will lead again as the fox Mi-ho. Her partner from the fire station, Captain Bang, who was acted by Ryu Seung-chan, went up to heaven at the end of the season, and so there will be no more of him. New residents of the center are Cha Eun-sol, who takes on the role of Do-kkaebi, a trainee, and Heo Jin, of whose part only "a voice on line 7" has been revealed.

The megaphone passes from director Yoon Sang-bae to director Ko Eun-byul, who won attention through "Noodle Republic." In the case of the script, writer Tak Mi-jin continues to hold the pen.

"I was asked so many times about season 2 at the market," Jo Yi-an said through the press release. "I will come back fiercer." Meanwhile, she meets the audience in October with the movie "Low Season."

The first reading was held at the beginning of September, and "Gumiho Hotline 2" cranks in this winter in Incheon. It is scheduled to be released to the world next year. The concrete date is undecided. It was previously known that the second season would consist of 12 episodes as the first one did, but Netflix drew the line, saying "We're looking at eight."

Meanwhile, the original webtoon, serialized on Kakao Page, surpassed 300 million views.

=== claims
2 | renewal renewed when=2025-09-22 | official | + | Netflix Korea | Netflix Korea announced
1 | platform ENA | official | + | - | It first aired
1 | release 2024-02 | official | + | - | ^
2 | platform ENA | official | - | - | With season 2
2 | cast Jo Yi-an / Mi-ho / returning | official | + | - | Jo Yi-an will
2 | cast Ryu Seung-chan / Captain Bang / leaving | official | + | - | Her partner
2 | cast Cha Eun-sol / Do-kkaebi / joining | official | + | - | New residents
2 | cast Heo Jin / - / joining | official | + | - | ^
2 | crew Ko Eun-byul / director | official | + | - | The megaphone
2 | crew Yoon Sang-bae / director | official | - | - | ^
- | crew Yoon Sang-bae / director | official | + | - | ^
2 | crew Tak Mi-jin / writer | official | + | - | In the case
2 | production filming starts when=2025-12..2026-02 | official | + | - | The first reading
2 | release 2026 | official | + | - | It is scheduled
2 | release none | official | - | - | The concrete date
2 | episodes 12 | official | - | Netflix Korea | It was previously
1 | episodes 12 | official | + | - | ^
2 | episodes 8 | official | + | Netflix Korea | ^
- | source_material webtoon / - | official | + | - | Meanwhile, the original
