url: https://donghuadaily.example/iron-crane-fourth-season
outlet: Donghua Daily
published: 2024-06-11
title: Iron Crane Spreads Its Wings for a Fourth Time
series: Iron Crane

Whoever thought that Master Bai had breathed his last on the glacier may put the handkerchief away. Bilibili, in its summer catalogue, lists Iron Crane among the titles that “take to the air once more,” and an extra line tells us when: not this year, but in the Lunar New Year week of the next.

So the fourth flock is hatched. How large it'll be hasn't been disclosed. Its three forerunners numbered sixteen chapters apiece; the earliest came out of the shell on February 12, 2019, the latest on April 28 last year.

Wan Zhixing, who has breathed life into Bai Yuntian since the days when the show was drawn in a garage, posted a picture of his throat lozenges. There is no mistaking that. Harder to read was the emoji of Guo Meilan, the heroine's speaker: a door, half open. Her studio at any rate has “no comment to make on unfinished matters.”

What happened to Shen Dao is known better. He lost his voice in the spring, the poor man, and as the swordsmith Old Tong one will be listening to Ye Changqing instead. The English track, which is done in Vancouver, keeps Marcus Bellamy and Priscilla Yuen as the warring siblings.

Ruan Tianhe directs for Wolf Smoke, as ever. He has taken a second director at his side this time, Miss Tao Lin, so as to have weekends. The action is choreographed by Huo Qiang, the backgrounds are overseen by Bao Shan, and for the first time the music isn't Liang Boran's; that honor falls to Temür Batsaikhan and his horsehead fiddle.

Is Mao Ni-style cultivation not your cup of tea? Then you may like to learn that the tale never had anything to do with a web novel. It grew out of Crane Fist, an arcade machine of 1994 of which perhaps two hundred are left.

Rumour-mongers on Weibo talk of a live-action series with Xu Kai. Neither he nor Bilibili has been seen to nod. The film Iron Crane: Ashes, due this October, tells a story by itself and needs no previous knowledge.

=== claims
4 | renewal renewed | official | + | - | Bilibili, in its summer
- | platform Bilibili | official | + | - | ^
4 | release 2024 | official | - | - | ^
4 | release 2025-01-29..2025-02-04 | official | + | - | ^
1 | episodes 16 | official | + | - | Its three forerunners
2 | episodes 16 | official | + | - | ^
3 | episodes 16 | official | + | - | ^
1 | release 2019-02-12 | official | + | - | ^
3 | release 2023-04-28 | official | + | - | ^
4 | cast Wan Zhixing / Bai Yuntian / returning | predicted | + | Wan Zhixing | Wan Zhixing, who
- | cast Guo Meilan / - / - | official | + | - | Harder to read
4 | cast Guo Meilan / - / returning | reported | - | studio | Her studio at any
4 | cast Shen Dao / Old Tong / leaving | official | + | - | He lost his voice
4 | cast Ye Changqing / Old Tong / joining | official | + | - | ^
4 | cast Marcus Bellamy / - / returning | official | + | - | The English track
4 | cast Priscilla Yuen / - / returning | official | + | - | ^
4 | crew Ruan Tianhe / director | official | + | - | Ruan Tianhe directs
4 | crew Tao Lin / director | official | + | - | He has taken a second
4 | crew Liang Boran / composer | official | - | - | The action is
4 | crew Temür Batsaikhan / composer | official | + | - | ^
- | source_material game / Crane Fist | official | + | - | It grew out of
