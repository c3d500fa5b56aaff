url: https://www.gadgetfreakworld.example/2021/07/08/phantom-diver-season-3
outlet: Gadget Freak World
published: 2021-07-08
title: Phantom Diver Season 3: When Can We See It? Here Are All The Details!
series: Phantom Diver

"Phantom Diver" is the anime serial about treasure finders of the seas; An enormous quantity of folks adore it. Because the second season has wrapped in March, now the followers are requesting the third. So we've gathered right here whatever is understood.

"Phantom Diver" Season 3 Release Date

Let us tell first that the third season has been greenlighted. It was informed by the Twitter of the anime, at the very day of the finale (25 March). About the date itself however, there is no such thing as a information. The premier one was there on 8th January of 2020, then the opposite on 6th January of 2021. If we comply with this row, January 2022 it's going to be. But the virus might push it to April of the identical yr, so keep calm.

"Phantom Diver" Season 3 Solid

• Shoya Ishii-Ken as Kai, the diver
• Ayane Sakuma as Marina
• Tomo Muranaga voicing Captain Gull

These are coming again in accordance with the fan wiki.

"Phantom Diver" Season 3 Episodes

The two earlier had been 12 and 13. We suppose 12.

"Phantom Diver" Season 3 Plot

In the final episode the gate of the sea has been damaged. The series relies on the manga by Hajime Isa, and up to now 9 out of the 17 volumes have been used. Directors Bin Shimada and Naoko Yamato-Ito did a wonderful work, but will they return? Shrug.

Did You Know: A "Phantom Diver" recreation is launched for the Switch on fifth August!

=== claims
3 | renewal renewed when=2021-03-25 | official | + | official Twitter | Let us tell
3 | release none | official | - | - | About the date
1 | release 2020-01-08 | official | + | - | The premier one
2 | release 2021-01-06 | official | + | - | ^
3 | release 2022-01 | predicted | + | - | If we comply
3 | delay to=2022-04 | predicted | + | - | But the virus
3 | release 2022-04 | predicted | + | - | ^
3 | cast Shoya Ishii-Ken / Kai / returning | rumored | + | fan wiki | Shoya
3 | cast Ayane Sakuma / Marina / returning | rumored | + | fan wiki | Ayane
3 | cast Tomo Muranaga / Captain Gull / returning | rumored | + | fan wiki | Tomo
1 | episodes 12 | official | + | - | The two earlier
2 | episodes 13 | official | + | - | ^
3 | episodes 12 | predicted | + | - | We suppose
- | source_material comic / - | official | + | - | The series relies
- | crew Bin Shimada / director | official | + | - | Directors Bin
- | crew Naoko Yamato-Ito / director | official | + | - | ^
