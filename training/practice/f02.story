url: https://www.animeharbour.example/2022/08/19/lanternfish-academy-s3-staff
outlet: Anime Harbour
published: 2022-08-19
title: Lanternfish Academy Gets 3rd Season at New Studio in January
series: Lanternfish Academy

The official site for the anime of Kō Hinagiku's manga Lanternfish Academy opened a page on Friday for a third season, to be broadcast from January 2023. A visual with the whole class under water and a 40-second teaser went up along with it.

Studio Tidepool, where the two former series were made, hands the work on to Marigold Pictures. Sōta Enomoto (Brass Sparrow, Half-Moon Liner) directs in the place of Haruka Nishioka, who had the chair for both. Entrusted with the series composition is once again Mitsuki Ōba. Characters are designed by Aoi Fukuhara, sound effects come from Ken Shimada, and Rie Takatsu has written the score.

Ayaka Terada takes up her part as Nami. Joining her are:

• Kōhei Muraki as the transfer student Umio
• Sachi Hoshino as Professor Kelp

The swimmers of the class first dived onto Tokyo MX in April 2018. That run counted 12 episodes and was followed by an OVA bundled with the manga's seventh volume. A second helping of 13 came in the autumn of 2020, half a year after the date once planned, April, because of COVID-19.

HIDIVE had the two seasons in its catalogue outside Asia; no service has been named for the next.

A stage play ran in Ikebukuro this past March, and an exhibition of key frames opens in Nagoya on September 3. The manga won the Kodansha Manga Award in 2019. Its English edition is published by Yen Press, whose twelfth volume ships in November.

Enomoto's last work, the film Half-Moon Liner, will be screened at the event “Marigold Night” on October 10, where the opening singer is to be revealed.

=== claims
- | source_material comic / Lanternfish Academy | official | + | - | The official site
3 | renewal renewed when=2022-08-19 | official | + | official site | ^
3 | release 2023-01 | official | + | official site | ^
3 | trailer teaser when=2022-08-19 | official | + | - | A visual with
3 | crew Sōta Enomoto / director | official | + | - | Sōta Enomoto (
1 | crew Haruka Nishioka / director | official | + | - | ^
2 | crew Haruka Nishioka / director | official | + | - | ^
3 | crew Haruka Nishioka / director | official | - | - | ^
3 | crew Mitsuki Ōba / writer | official | + | - | Entrusted with
3 | crew Rie Takatsu / composer | official | + | - | Characters are
3 | cast Ayaka Terada / Nami / returning | official | + | - | Ayaka Terada takes
3 | cast Kōhei Muraki / Umio / joining | official | + | - | Kōhei Muraki
3 | cast Sachi Hoshino / Professor Kelp / joining | official | + | - | Sachi Hoshino
1 | release 2018-04 | official | + | - | The swimmers
1 | platform Tokyo MX | official | + | - | ^
1 | episodes 12 | official | + | - | That run
2 | episodes 13 | official | + | - | A second helping
2 | release 2020-09..2020-11 | official | + | - | ^
2 | release 2020-04 | official | - | - | ^
2 | delay to=2020-09..2020-11 | official | + | - | ^
1 | platform HIDIVE | official | + | - | HIDIVE had
2 | platform HIDIVE | official | + | - | ^
