url: https://www.tvlogbook.example/2022/10/27/first-blood-feud-cancelled-canyon-kin
outlet: TV Logbook
published: 2022-10-27
title: Canyon Kin: Cancelled by Peacock; Werewolf Western Stops After One Season
series: Canyon Kin

The moon has set on another Peacock series. After a single season of ten episodes, Canyon Kin has been told that it needn't come back for a second.

A supernatural western, the Canyon Kin TV show stars Dale Whitehorse, Carrie Fenn, Antonio Vega, Ruthie Stark, and Big Bill Moody. It was brought to the screen by Jubal Harker and stems from his own short story, "Kin." Abel (Whitehorse) is a marshal who, three nights in the month, would be well advised to lock himself up. When the widow Pruitt (Fenn) opens a boarding house next to the jail, locks no longer do. Each knows what the other one is; neither knows who else is.

The show bowed on August 25th to lukewarm notices, with 54% on Rotten Tomatoes. It showed up once in Nielsen's list, in ninth place, and never afterwards. Parrot Analytics put its demand at 4.1 times that of the average show.

That wasn't sufficient to feed the pack. As reported by Deadline, completion was the trouble: two viewers out of three didn't make it to the final howl.

In general Peacock decides about eight weeks after the premiere, and for its comedies faster.

Harker thanked the crew on Wednesday. He'd mapped out three seasons. Vega, meanwhile, is moving on to Fire Country, where he has signed for a recurring part as a smokejumper in the present season.

What do you think? Did you watch Canyon Kin on Peacock? Should another network let it out?

=== claims
- | platform Peacock | official | + | - | The moon has
2 | renewal cancelled | official | + | - | After a single
1 | episodes 10 | official | + | - | ^
- | cast Dale Whitehorse / Abel / - | official | + | - | A supernatural
- | cast Carrie Fenn / Pruitt / - | official | + | - | ^
- | cast Antonio Vega / - / - | official | + | - | ^
- | cast Ruthie Stark / - / - | official | + | - | ^
- | cast Big Bill Moody / - / - | official | + | - | ^
- | crew Jubal Harker / creator | official | + | - | It was brought
- | source_material other / Kin | official | + | - | ^
1 | release 2022-08-25 | official | + | - | The show bowed
Fire Country :: - | cast Antonio Vega / - / joining | official | + | - | Vega, meanwhile
