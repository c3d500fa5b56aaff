url: https://www.lakornlife.example/2022/06/09/second-lotus-season-finale-channel-3
outlet: Lakorn Life
published: 2022-06-09
title: “The Second Lotus” blooms on Channel 3 from July, with a third on the way
series: The Second Lotus

For eight months it had been nothing but a line in the trade papers. Now Channel 3 has told advertisers that the lakorn “The Second Lotus” will have its evening from July 18, on Mondays and Tuesdays at 20:30.

It isn't a sequel, in case the name confuses you. The lotus of the title is the second wife. She's portrayed by Bella Ranida (“Love Destiny's Daughter”), who has a Nataraja for her trouble in “Dear Ghost.” Her husband, Khun Phra Thep, goes to Pope Thanawin, whom Thai viewers can't see without sighing. The first wife is Kwan Usama, as chilly as a drawer, and between them stands the grandmother, Duangta Tungka (you've known her as grandmother in at least thirty others).

James Jirayu-ku read the script for Khun Phra Thep in 2020 and passed.

Further members of the household:

• Nychaa Nuttha: the cook's girl, Bua
• Porsche Saran-Siri is Lieutenant Krit
• A dog named Tuptim

The director, Mai Phawat, is a disciple of the great Pawnrat. Turning Piyaporn’s novel of 1958 into scripts was Salaya Sukanit’s job; that there had been two versions of it before, in 1977 and 1999 (the latter with Marsha Wattana), is said to have kept her up at night. Those were on Channel 7.

Netflix Thailand intends to upload each hour after its broadcast, and at TrueID there is a version without the songs. The 17 episodes were filmed in Ayutthaya and Lopburi; they wrapped in February.

Is there more? The producer, Ann Thongprasom-Na, has bought a novel called “The Third Lotus” by the same hand, and Channel 3's Surin K. revealed to the stock exchange that it'd be taped next year. Neither Ranida nor Thanawin is mentioned. Usama can't be; her character takes the veil.

Speaking to Praew in May, Bella Ranida had explained that she would marry in December and take it easy. She also said that she always weeps at “Dear Ghost.” Me, I weep at the sight of Pope in a wet shirt.

=== claims
1 | release 2022-07-18 | official | + | Channel 3 | Now Channel 3 has
- | platform Channel 3 | official | + | Channel 3 | ^
- | cast Bella Ranida / - / - | official | + | - | She's portrayed
- | cast Pope Thanawin / Khun Phra Thep / - | official | + | - | Her husband
- | cast Kwan Usama / - / - | official | + | - | The first wife
- | cast Duangta Tungka / - / - | official | + | - | ^
- | cast James Jirayu-ku / Khun Phra Thep / joining | official | - | - | James Jirayu
- | cast Nychaa Nuttha / Bua / - | official | + | - | Nychaa Nuttha:
- | cast Porsche Saran-Siri / Lieutenant Krit / - | official | + | - | Porsche Saran
1 | crew Mai Phawat / director | official | + | - | The director, Mai
1 | crew Salaya Sukanit / writer | official | + | - | Turning Piyaporn
- | source_material novel / - | official | + | - | ^
- | platform Netflix | official | + | - | Netflix Thailand
- | platform TrueID | official | + | - | ^
1 | episodes 17 | official | + | - | The 17 episodes
1 | production filming ends when=2022-02 | official | + | - | ^
- | crew Ann Thongprasom-Na / producer | official | + | - | The producer, Ann
The Third Lotus :: - | source_material novel / The Third Lotus | official | + | - | ^
The Third Lotus :: 1 | production filming under way when=2023 | official | + | Surin K. | ^
The Third Lotus :: - | cast Kwan Usama / - / joining | predicted | - | - | Usama can't be
