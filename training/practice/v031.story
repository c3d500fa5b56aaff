url: https://www.soribeat.example/news/2024/05/29/kimchi-detectives-season-3-lineup
outlet: Soribeat
published: 2024-05-29
title: “Kimchi Detectives 3” Completes Its Lineup
series: Kimchi Detectives

MBC has now filled the last empty chair of “Kimchi Detectives 3,” whose first episode is slated for August 2.

Kang Ha-jin (“Spring in Gunsan,” “The Last Ferry”) is the chef Jang Deok-bae again, as he has been since 2020. The role of his sharp-nosed partner, Detective Ryu, goes once more to Moon So-ri Park (“Hill of Pears”). As the pathologist Dr. Ha one sees Song Yoon-ho (“Doctor's Orders 2”), and the cabbage wholesaler Mr. Bok, played by Kim Jong-gu, has likewise not been forgotten.

Three newcomers are expected in the kitchen. Ryeowon of the boy group MARE takes on Deok-bae's nephew Jang Wol (he had a cameo in “High School Ghost Club”). Chae Won-bin (Bok's daughter Bo-ra) has learned to drive a truck for it. Cha Chung-hwa, finally, will make life hard for everyone as Superintendent Noh, a woman whom the first two seasons only mentioned.

Kim Do-yeon is not part of the team this time. Fantagio, the agency which looks after her, cited a film in Japan. Her Lieutenant Sa was promoted to Busan in last year's finale.

The drama's fans have long drawn comparisons between Kang and Ma Dong-seok of the film series “The Roundup,” and it's no accident that Heo Myeong-haeng, who choreographed the fights of that film, trained the actors. Kang's wife, the actress Seo Jung-yeon, has watched every take at home, he told MBC Radio.

Director Kim Hee-ik promised “more cabbage, fewer corpses.” As he did for the first season, Won Yoo-jung writes by himself; the second had been the work of three authors, Lee Bo-hyun, Ahn So-jung and Pyo Min-soo Jr. Art director Yang Hong-sam rebuilt the market hall, which a storm had knocked over.

From the first season's 8 episodes and the second's 10, it grows to 12. Wavve has it in Korea, Kocowa in the Americas.

“We haven't got as far as talking about a fourth,” an MBC producer remarked when asked.

Watch Kang Ha-jin in “Spring in Gunsan” below:

=== claims
3 | release 2024-08-02 | official | + | - | MBC has now
- | platform MBC | official | + | - | ^
3 | cast Kang Ha-jin / Jang Deok-bae / returning | official | + | - | Kang Ha-jin (
3 | cast Moon So-ri Park / Detective Ryu / returning | official | + | - | The role of his
3 | cast Song Yoon-ho / Dr. Ha / - | official | + | - | As the pathologist
3 | cast Kim Jong-gu / Mr. Bok / returning | official | + | - | ^
3 | cast Ryeowon / Jang Wol / joining | official | + | - | Ryeowon of the
3 | cast Chae Won-bin / Bo-ra / joining | official | + | - | Chae Won-bin (
3 | cast Cha Chung-hwa / Superintendent Noh / joining | official | + | - | Cha Chung-hwa, finally
3 | cast Kim Do-yeon / Lieutenant Sa / leaving | official | + | - | Kim Do-yeon is not
- | crew Kim Hee-ik / director | official | + | - | Director Kim
3 | crew Won Yoo-jung / writer | official | + | - | As he did
1 | crew Won Yoo-jung / writer | official | + | - | ^
2 | crew Lee Bo-hyun / writer | official | + | - | ^
2 | crew Ahn So-jung / writer | official | + | - | ^
2 | crew Pyo Min-soo Jr. / writer | official | + | - | ^
1 | episodes 8 | official | + | - | From the first season's
2 | episodes 10 | official | + | - | ^
3 | episodes 12 | official | + | - | ^
- | platform Wavve | official | + | - | Wavve has it
- | platform Kocowa | official | + | - | ^
4 | renewal renewed | official | - | MBC | “We haven't got
