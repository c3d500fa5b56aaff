url: https://www.dramabeat.example/2021/08/26/midnight-laundry-s2-cast
outlet: Drama Beat
published: 2021-08-26
title: ‘Midnight Laundry’ 2 completes its line-up
series: Midnight Laundry

After months of guesswork, JTBC has hung out the whole cast of “Midnight Laundry 2,” and there are a few stains on the old list.

Jeon Yeo-bin-ah spins the drums again as Oh Mi-ja. So does Gong Yoo-jin as her late husband, the one that only she can see. Joining the staff of the laundromat, the channel said on Wednesday, are Park Ho-san-gu (of “Prison Diary,” a tvN drama of 2017) as a debt collector and child actor Oh Ji-yul-ah.

Kim Sun-young-mi isn't among them. Her policewoman got the biggest laugh of 2020, but the actress had booked a stage run of “Ivanov.”

There's a swap in the director's seat as well: PD Cha Young-hoon-do left for Studio Dragon in April; PD Kim Yoon-jin-a, hitherto his B-team director, took over the chief post. From writer Im Sang-choon-i nothing will change, she's handed in eight of her fourteen scripts.

The shoot, which began last Monday in Gunsan, goes on until January. JTBC is looking to February for a launch, in the Friday slot that on Netflix becomes Saturday for the rest of us.

Twelve hours was the length of the original, which hit screens on May 22, 2020. It was Im's own radio play that gave her the idea.

Gong will greet fans online this Saturday; the talk is of his Netflix space drama, “The Silent Moon,” whose teaser was unveiled on the 20th.

=== claims
2 | cast Jeon Yeo-bin-ah / Oh Mi-ja / returning | official | + | JTBC | Jeon Yeo
2 | cast Gong Yoo-jin / late husband / returning | official | + | JTBC | So does
2 | cast Park Ho-san-gu / debt collector / joining | official | + | JTBC | Joining the
2 | cast Oh Ji-yul-ah / - / joining | official | + | JTBC | ^
2 | cast Kim Sun-young-mi / policewoman / leaving | official | + | - | Kim Sun
1 | cast Kim Sun-young-mi / policewoman / - | official | + | - | Her police
1 | crew Cha Young-hoon-do / director | official | + | - | There's a swap
2 | crew Cha Young-hoon-do / director | official | - | - | ^
2 | crew Kim Yoon-jin-a / director | official | + | - | ^
2 | crew Im Sang-choon-i / writer | official | + | - | From writer
1 | crew Im Sang-choon-i / writer | official | + | - | ^
2 | episodes 14 | official | + | - | ^
2 | production filming starts when=2021-08-23 | official | + | - | The shoot, which
2 | production filming ends when=2022-01 | official | + | - | ^
2 | release 2022-02 | official | + | JTBC | JTBC is
2 | platform Netflix | official | + | - | ^
1 | episodes 12 | official | + | - | Twelve hours
1 | release 2020-05-22 | official | + | - | ^
- | source_material other / - | official | + | - | It was Im's
The Silent Moon :: - | platform Netflix | official | + | - | Gong will
The Silent Moon :: - | cast ?Gong Yoo-jin / - / - | official | + | - | ^
The Silent Moon :: 1 | trailer teaser when=2021-08-20 | official | + | - | ^
