url: https://www.plotdoctor.example/hollow-saints-ending-explained
outlet: Plot Doctor
published: 2025-01-16
title: Hollow Saints Ending Explained: Who Was Behind the Mask, and Will There Be a Season 2?
series: Hollow Saints

Spoilers for all six episodes of Hollow Saints, which have been haunting Netflix since January 9.

Who is the man in the mask?

In the final twenty minutes Sister Agnes (Olwen Pryce) follows the blood on the flagstones to the bell tower, and the mask comes off. It is Father Doyle. He has been dead since the pilot, or so we were told by Sergeant Kehoe, whom Barry Gilsenan plays with a permanent cold.

What happened to the children?

They never left the island. The tide tables in episode 3, which most people will have taken for set dressing, give the game away: on the night of the fire no boat could have put out. Maeve (Saoirse Tuohy) survives, and so does her brother. Doctor Fenlon does not; Eoin McArdle's last line is "mind the step."

What does the last shot mean?

A hand lays a seventh candle on the altar. There are only six saints. In Niall Carrick's stage play, from which the miniseries was drawn, the curtain falls before that, and director Aisling Roe has admitted that she shot it on the very last day.

Could Hollow Saints return?

It was conceived and sold as a limited series, so a second season is not in the works. "Never say never, but I've said never," was how Carrick, who adapted his own play, put it on RTÉ Radio. Yet Netflix has turned limited into unlimited before, and a candle is a candle. Were the unthinkable to occur, Pryce would be the one to light it.

For what it's worth, we think that it stays at one. Everything that mattered has been told, and Roe leaves for a Western with Cillian Murphy's namesake in March.

=== claims
- | platform Netflix | official | + | - | Spoilers for all
1 | episodes 6 | official | + | - | ^
1 | release 2025-01-09 | official | + | - | ^
- | cast Olwen Pryce / Sister Agnes / - | official | + | - | In the final twenty
- | cast Barry Gilsenan / Sergeant Kehoe / - | official | + | - | He has been dead
- | cast Saoirse Tuohy / Maeve / - | official | + | - | Maeve (Saoirse
- | cast Eoin McArdle / Dr. Fenlon / - | official | + | - | Doctor Fenlon does not
- | source_material other / - | official | + | - | In Niall Carrick's
- | crew Aisling Roe / director | official | + | - | ^
2 | renewal renewed | official | - | - | It was conceived
- | crew Niall Carrick / writer | official | + | - | "Never say
2 | renewal renewed | predicted | - | - | For what it's
