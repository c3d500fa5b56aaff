url: https://www.northshorenews.example/entertainment/2018/04/05/barrow-lake-shoot
outlet: North Shore News Weekly
published: 2018-04-05
title: Barrow Lake crew books town hall until August
series: Barrow Lake

Residents of Deep Cove, lock up your canoes. The people of Barrow Lake are coming home on Monday, and they mean to stay until the middle of August, according to the district's filming calendar. That's three weeks more than the year before.

Three more weeks, two more hours: CTV and its American partner, NBC, want twelve of the mystery series this time after having had ten in each of the first two seasons. That there'd be a third was the worst-kept secret on the shore. The library had been asked for the use of its basement in January; it wasn't until March 22 that CTV owned up.

"We'd love to tell you when it airs," said unit publicist Gwen Tran, "and as soon as Toronto tells us, we will." Locals can do the math. The first season was seen in the January after the shoot, 2016's shoot, that is; the second had its debut this past January 9. Nobody in Toronto will want to break a habit.

District records show a permit for a controlled explosion on June 20. One hopes it isn't the ferry, on which Sergeant Audrey Hale (Michelle Nakamura) made her home in season two. Nakamura's trailer has been ordered, as have ones for Greg Whitefeather and a "Guest Star – Major." The caterer has it that it's Catherine O'Hara; the caterer also had it last year.

Two familiar faces will be absent from the coffee shop. Will Brandt was killed off in the mill fire, and director Sonia Leclair, who did eight of the twenty, is on a cable series in Atlanta.

Showrunner Bob Haynes taught at Windsor Secondary before he wrote for Da Vinci's Inquest. The district earned $212,000 from permits in 2017. Filming on West 3rd of an unrelated Hallmark movie ends Friday. The Lake, a novel by a North Van author, has nothing to do with it.

=== claims
3 | production filming starts when=2018-04-09 | reported | + | filming calendar | The people of
3 | production filming ends when=2018-08-11..2018-08-20 | reported | + | filming calendar | ^
- | platform CTV | official | + | - | Three more weeks
- | platform NBC | official | + | - | ^
3 | episodes 12 | official | + | - | ^
1 | episodes 10 | official | + | - | ^
2 | episodes 10 | official | + | - | ^
3 | renewal renewed when=2018-03-22 | official | + | CTV | The library had
3 | release none | official | - | Gwen Tran | "We'd love
1 | production filming under way when=2016 | official | + | - | The first season was
1 | release 2017-01 | official | + | - | ^
2 | release 2018-01-09 | official | + | - | ^
3 | release 2019-01 | predicted | + | - | Nobody in Toronto
2 | cast Michelle Nakamura / Sergeant Audrey Hale / - | official | + | - | One hopes
3 | cast Michelle Nakamura / Sergeant Audrey Hale / returning | official | + | - | Nakamura's trailer
3 | cast Greg Whitefeather / - / returning | official | + | - | ^
3 | cast Catherine O'Hara / - / joining | rumored | + | - | The caterer
3 | cast Will Brandt / - / leaving | official | + | - | Will Brandt
3 | crew Sonia Leclair / director | official | - | - | ^
- | crew Sonia Leclair / director | official | + | - | ^
- | crew Bob Haynes / showrunner | official | + | - | Showrunner Bob
- | source_material novel / The Lake | official | - | - | The Lake, a
