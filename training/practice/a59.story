url: https://www.turkdiziguide.example/en/season-finales-2023-cancelled-continuing
outlet: Dizi Guide
published: 2023-06-12
title: Which Turkish series made the final, which ones continue? (June 2023)

The 2022-23 season came behind us. In the new season which ones will meet the audience again, which ones said goodbye? Here is the list channel by channel.

Kanal D: “Three Cents” and “Law Secret” took the final decision. “Barbers Brotherhood” goes on, the second season sets on set in August. The young actor Halit Özgür separated from the cast, while Dolunay Soy joined.

Show TV: “Cranberry Syrup” will continue from where it left off. It was learned that its director Hakan Kırvavaç left the megaphone. “Ömer's Love” (TV adaptation of Israeli series “Shtisl”) also got approval. “The Pit” has ended already in 2021, please do not ask.

ATV: “The Founding: Osman” comes with fifth season. Özge Törür, who gives life to Bala Hatun, is not going; the claims of separation are lie. “The Ottoman Agency” said farewell with the 13th episode. “Safir” is the new bomb: three brothers, Kapadokya, on the screen at September.

Star TV: What happens to “Judgement Hour”? Its contract has been extended, yes, for a third year. Pınar Denizli and Kaan Urgancı signed. But the bad news: only 30 episodes. “Daughter of the Ambassador” does not return.

TRT 1: “Hearts' Vadi”, “Teşkilat Again” go on. “Alparslan: Great Seljuks” finalized on June 5 after two. “Yunus Emrah” is in the archive.

Fox: “Forbidden Apple Tree” (6 season) bid farewell with its 177th part on Monday. “Golden Hives” and “That Girl's Life” got a red card.

Series with uncertain fate are “Red Rooms” and “Between the World & Us”. Producers did not make a statement yet. On Twitter someone shared that “Red Rooms” passes to Disney Plus. We called, was not confirmed.

The Golden Butterfly awards will be given at December 3. Dear readers, which series will you miss?

=== claims
Three Cents :: - | renewal cancelled | official | + | - | Kanal D
Law Secret :: - | renewal cancelled | official | + | - | ^
Barbers Brotherhood :: 2 | renewal renewed | official | + | - | “Barbers
Barbers Brotherhood :: 2 | production filming starts when=2023-08 | official | + | - | ^
Barbers Brotherhood :: 2 | cast Halit Özgür / - / leaving | official | + | - | The young
Barbers Brotherhood :: 2 | cast Dolunay Soy / - / joining | official | + | - | ^
Cranberry Syrup :: - | renewal renewed | official | + | - | Show TV
Cranberry Syrup :: - | crew Hakan Kırvavaç / director | rumored | - | - | It was learned
Ömer's Love :: - | renewal renewed | official | + | - | “Ömer's
Ömer's Love :: - | source_material series / Shtisl | official | + | - | ^
The Founding: Osman :: 5 | renewal renewed | official | + | - | ATV: “The
The Founding: Osman :: 5 | cast Özge Törür / Bala Hatun / returning | official | + | - | Özge
The Ottoman Agency :: - | renewal cancelled | official | + | - | “The Ottoman
Safir :: 1 | release 2023-09 | official | + | - | “Safir
Judgement Hour :: 3 | renewal renewed | official | + | - | Its contract
Judgement Hour :: 3 | cast Pınar Denizli / - / returning | official | + | - | Pınar
Judgement Hour :: 3 | cast Kaan Urgancı / - / returning | official | + | - | ^
Judgement Hour :: 3 | episodes 30 | official | + | - | But the bad
Daughter of the Ambassador :: - | renewal cancelled | official | + | - | “Daughter
Hearts' Vadi :: - | renewal renewed | official | + | - | TRT 1
Teşkilat Again :: - | renewal renewed | official | + | - | ^
Alparslan: Great Seljuks :: 3 | renewal cancelled | official | + | - | “Alparslan
Forbidden Apple Tree :: 7 | renewal cancelled | official | + | - | Fox: “Forbidden
Golden Hives :: - | renewal cancelled | official | + | - | “Golden
That Girl's Life :: - | renewal cancelled | official | + | - | ^
Red Rooms :: - | renewal renewed | official | - | - | Series with
Between the World & Us :: - | renewal renewed | official | - | - | ^
Red Rooms :: - | platform Disney Plus | rumored | + | - | On Twitter
