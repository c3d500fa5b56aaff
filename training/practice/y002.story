url: https://www.dialandremote.example/roundups/october-arrivals-2022
outlet: Dial & Remote
published: 2022-09-19
title: What is coming, what is not, and what nobody will tell us

• The Cormorant Papers (ITV): Back on Sunday, October 2, with six new cases, each as wet as the last. Its parent is a trilogy of novels by Nerys Vaughan.

• Gilt (Hulu): Season 2 bows October 14, all eight at once, and if you missed the teaser in August, it lasts nineteen seconds and contains one egg.

• Ninepin Alley: Peacock cannot say. The second season has a wrap party behind it, a poster in front of it, and no day to put on the poster.

• The Undertow Club: A Thanksgiving start had been pencilled in and has since been rubbed out. February it will be, the makers told Deadline.

• Madame Ferrous: It has jumped ship. Starz carried the first two years; the third belongs to MGM+, where it surfaces on November 6.

• Rookery Lane: Nine episodes have aired so far and a tenth, the closer, is due on Wednesday. Series two is a matter that Channel 4 intends to think about after Christmas.

• Sundowners: “Sometime after the clocks go back” is how Netflix would have it, and so we look for it in November. Three years ago it was a podcast, and that is where the scripts still get their ideas.

• Farrier's Oath: Shot, cut, mixed and delivered; the BBC has slotted it into the new year. Don't look for a number on that. What can be had is a clip, forty seconds of a horse.

• Copperline: The streamer sent out a card with “11.11” on it and not another word. Fans read it as a date, and they may well be right, since the debut season came on that very day in 2020.

The lists above leave out whatever Nielsen has to say. For those who ask: yes, HBO president Lyle Cordova did turn up in Ninepin Alley, as a corpse; he also gave a speech in Aspen on the 8th.

=== claims
The Cormorant Papers :: - | platform ITV | official | + | - | The Cormorant Papers (ITV)
The Cormorant Papers :: - | release 2022-10-02 | official | + | - | ^
The Cormorant Papers :: - | episodes 6 | official | + | - | ^
The Cormorant Papers :: - | source_material novel / - | official | + | - | ^
Gilt :: - | platform Hulu | official | + | - | Gilt (Hulu)
Gilt :: 2 | release 2022-10-14 | official | + | - | ^
Gilt :: 2 | episodes 8 | official | + | - | ^
Gilt :: 2 | trailer teaser when=2022-08 | official | + | - | ^
Ninepin Alley :: 2 | release none | official | - | - | Ninepin Alley
Ninepin Alley :: 2 | production filming ends | official | + | - | ^
The Undertow Club :: - | release 2022-11-24 | official | - | - | The Undertow Club
The Undertow Club :: - | release 2023-02 | official | + | makers | ^
The Undertow Club :: - | delay to=2023-02 | official | + | makers | ^
Madame Ferrous :: 1 | platform Starz | official | + | - | Madame Ferrous
Madame Ferrous :: 2 | platform Starz | official | + | - | ^
Madame Ferrous :: 3 | platform MGM+ | official | + | - | ^
Madame Ferrous :: 3 | release 2022-11-06 | official | + | - | ^
Rookery Lane :: 2 | renewal renewed | official | - | - | Rookery Lane
Rookery Lane :: 1 | episodes 10 | official | + | - | ^
Sundowners :: - | release 2022-11 | predicted | + | - | Sundowners
Sundowners :: - | platform Netflix | official | + | - | ^
Sundowners :: - | source_material other / - | official | + | - | ^
Farrier's Oath :: - | production filming ends | official | + | - | Farrier's Oath
Farrier's Oath :: - | production post-production ends | official | + | - | ^
Farrier's Oath :: - | platform BBC | official | + | - | ^
Farrier's Oath :: - | release 2023-01..2023-02 | official | + | - | ^
Farrier's Oath :: - | trailer clip | official | + | - | ^
Copperline :: 2 | release 2022-11-11 | rumored | + | - | Copperline
Copperline :: 1 | release 2020-11-11 | official | + | - | ^
