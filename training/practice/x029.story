url: https://sakugawhispers.example/leaks-roundup-july-2023
outlet: Sakuga Whispers
published: 2023-07-19
title: Leak Roundup: What the Usual Suspects Are Saying This July
series: Ronin Bento

Salt shaker ready? Good. None of the following has been announced unless we say so.

Ronin Bento. SPY (yes, that SPY) posts a chopsticks emoji and the digit 3. From this the faithful conclude that a third season was decided upon. The publisher doesn't react to emojis.

Cursed Elevator Girl. Sugoi LITE has it that season two goes from J.C. Staff to Liden Films and that its production is in the first phase. The site adds that 2025 ought to be taken as the earliest. We'd have thought so too.

Demon Tailor. Anime Tsumi passed along a blurry page of a magazine that isn't out before Friday: "second stage, January." If it's a fake then a lovingly made one.

Blue Flag Brigade. For once something solid. Toho's site has been changed overnight and now reads "Season 2 in the making." The delay everybody whispered of in spring, allegedly on account of staff having left for MAPPA, was not mentioned there.

Sister Sniper. "It's over, folks," writes a key animator under a nickname. Season one flopped, the discs sold 412 copies, and a sequel is as good as excluded, we would add.

Idol Forensics. An event visitor swears that the voice of Rina, Hotaru Makabe, blurted out on stage, "See you in the studio in August!" A recording of it doesn't exist.

Owl Academy. Some wikis give October 7 as the day for its new batch. They also give the wrong name for the hero.

The original Owl Academy novels won the Kōdansha prize in 2011. Their author has just started another story about badgers, and as to that one we have heard of no adaptation, real or leaked.

Remember: last summer, 6 out of 20 leaks in this column came true, among them that of Lantern Ghost, whose fourth season, hinted at by us in June 2022, was officially confirmed the month after.

=== claims
3 | renewal renewed | rumored | + | SPY | SPY (yes, that SPY)
3 | renewal renewed | official | - | - | The publisher doesn't
Cursed Elevator Girl :: 2 | production filming under way | reported | + | Sugoi LITE | Sugoi LITE has it
Cursed Elevator Girl :: 2 | release 2025-01-01.. | reported | + | Sugoi LITE | The site adds
Demon Tailor :: 2 | release 2024-01 | rumored | + | Anime Tsumi | Anime Tsumi passed
Blue Flag Brigade :: 2 | production filming under way | official | + | Toho | Toho's site has
Blue Flag Brigade :: 2 | delay | rumored | + | - | The delay everybody
Sister Sniper :: 2 | renewal cancelled | rumored | + | - | "It's over, folks
Sister Sniper :: 2 | renewal renewed | predicted | - | - | Season one flopped
Idol Forensics :: - | cast Hotaru Makabe / Rina / - | official | + | - | An event visitor
Idol Forensics :: - | production filming starts when=2023-08 | rumored | + | - | ^
Owl Academy :: - | release 2023-10-07 | rumored | + | - | Some wikis give
Owl Academy :: - | source_material novel / - | official | + | - | The original Owl
Lantern Ghost :: 4 | renewal renewed when=2022-07 | official | + | - | Remember: last summer
