url: https://www.pasarhiburan.example/2020/06/11/drama-malaysia-cinta-tujuh-lautan-2
outlet: Pasar Hiburan
published: 2020-06-11
title: Love of Seven Seas 2: TV3's hit drama confirmed, but Mira not sure
series: Love of Seven Seas

KUALA LUMPUR: Four months after the last wave of Love of Seven Seas rolled out of TV3's Akasia slot, producer Datin Zaiton Hamid yesterday gave the fans what they had been crying for.

She said the sequel is on, with 28 episodes as in the original, and it will be ready for Hari Raya next year.

“We wanted to go to the sea in April but the MCO came. Insya-Allah, the shoot starts in September at Langkawi,” she told a virtual press conference.

Hero Fattah Amir (Kapten Zul) has put his signature. Heroine Mira Filzah's sister Mirra Fazira, who carried the role of Dr. Suri, has not, because she is expecting her second child in October. “If she cannot, we will not find a replacement. Dr. Suri will sail away,” said Zaiton.

The drama is adapted from novelist Aisya Sofea's friend Anis Ayuni's bestseller, “Tujuh Lautan Cinta”. As that story has been told to the end, scriptwriter Wan Mahani must invent. Directors for the first season were Michael Ang and Feroz Kader; Feroz alone takes the wheel now.

In February the finale was watched by 4.1 million, a record since Nur. The drama's official soundtrack has 90 million streams.

Will Tok Wan be alive? “Watch first, then ask,” laughed veteran actor Jalaluddin Hasan Basri, who confirmed only that he has read the script.

The first season sailed on Dec 9, 2019. It can be repeated on tonton for free, and on Netflix from July 1, but without the songs.

Fattah was also named Best Actor at ABPBH on June 6. His horror film, “Pulau,” has been moved to 2021.

=== claims
2 | renewal renewed when=2020-06-10 | official | + | Zaiton Hamid | She said the sequel
2 | episodes 28 | official | + | Zaiton Hamid | ^
1 | episodes 28 | official | + | Zaiton Hamid | ^
2 | release 2021-05 | official | + | Zaiton Hamid | ^
- | platform TV3 | official | + | - | KUALA LUMPUR
- | crew Zaiton Hamid / producer | official | + | - | ^
2 | production filming starts when=2020-04 | official | - | Zaiton Hamid | “We wanted
2 | production filming starts when=2020-09 | official | + | Zaiton Hamid | ^
2 | cast Fattah Amir / Kapten Zul / returning | official | + | - | Hero Fattah
2 | cast Mirra Fazira / Dr. Suri / returning | official | - | - | Heroine Mira
- | source_material novel / Tujuh Lautan Cinta | official | + | - | The drama is adapted
2 | crew Wan Mahani / writer | official | + | - | As that story
1 | crew Michael Ang / director | official | + | - | Directors for
1 | crew Feroz Kader / director | official | + | - | ^
2 | crew Feroz Kader / director | official | + | - | ^
- | cast Jalaluddin Hasan Basri / - / - | official | + | - | “Watch first
1 | release 2019-12-09 | official | + | - | The first season sailed
1 | platform tonton | official | + | - | It can be
1 | platform Netflix | official | + | - | ^
