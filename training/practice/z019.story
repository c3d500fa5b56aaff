url: https://www.jotunreview.example/anime/sequels-that-could-be-announced-at-jump-festa
outlet: Jotun Review
published: 2024-11-30
title: Ten sequels that could be announced at the winter festivals

On December 21 and 22 the halls of Makuhari fill up again, and every year a sequel or three is sprung on us from the stage. This is our wish list, ordered by probability.

1. Umbrella Ronin. The site's countdown runs out at noon on the 21st. A fourth season is practically guaranteed; the only open point is whether Bones keeps it.

2. Hoshizora Post Office. Volume 11 of the manga carries an obi with the word “news.” We take it for a second season, perhaps as soon as next summer.

3. Sword Saint of the Laundromat. Pierrot's recruitment page seeks in-betweeners for “the continuation of a hit work, 2026.” That it means this one is a guess shared by most of 5channel.

4. Thirteen Karats. I'm less sanguine. The committee fell out over money, as Bunshun had it in June, and a sequel is “frozen.”

5. Lamp, Cat, Alibi. Kana Hanazono, the cat, wrote on her blog of “a reunion in the booth.” If that isn't the third season, what is it?

6. Bento Witch Azusa. Too early by a year. It'll come, but in December 2025.

7. Cold Noodles Detective. The light novel ends in spring. What would be more natural than a last season for the last volume?

8. Revenge of the Vending Machine. A leaker who goes by “oecuf0” is betting on a movie instead.

9. Kingdom of Rust. Expected at Anime Japan rather than here, where Toho's booth is too small for a robot.

10. Ten Thousand Steps to Mother. One can dream. No volume of the source has come out since 2019.

Last December we put six of ten right. And what needs no crystal ball: Harbor of Foxes starts its second season on January 11, at 24:30, on Tokyo MX; in the role of the harbor master Shun Ukai takes over from the late Jiro Onda. Nor does Moon Kitchen, 13 episodes, which Crunchyroll will be simulcasting from January 4.

=== claims
Umbrella Ronin :: 4 | renewal renewed | predicted | + | - | Umbrella
Hoshizora Post Office :: 2 | renewal renewed | predicted | + | - | Hoshizora
Hoshizora Post Office :: 2 | release 2025-06..2025-08 | predicted | + | - | ^
Hoshizora Post Office :: - | source_material comic / - | official | + | - | ^
Sword Saint of the Laundromat :: - | renewal renewed | rumored | + | - | Sword Saint
Sword Saint of the Laundromat :: - | release 2026 | rumored | + | - | ^
Thirteen Karats :: - | renewal renewed | reported | - | Bunshun | Thirteen
Lamp, Cat, Alibi :: - | cast Kana Hanazono / - / - | official | + | - | Lamp, Cat
Lamp, Cat, Alibi :: 3 | renewal renewed | predicted | + | - | ^
Bento Witch Azusa :: - | renewal renewed when=2025-12 | predicted | + | - | Bento Witch
Cold Noodles Detective :: - | source_material novel / - | official | + | - | Cold Noodles
Cold Noodles Detective :: - | renewal final | predicted | + | - | ^
Kingdom of Rust :: - | renewal renewed | predicted | + | - | Kingdom of
Harbor of Foxes :: 2 | release 2025-01-11 | official | + | - | And what needs
Harbor of Foxes :: 2 | platform Tokyo MX | official | + | - | ^
Harbor of Foxes :: 2 | cast Shun Ukai / - / joining | official | + | - | ^
Harbor of Foxes :: 2 | cast Jiro Onda / - / leaving | official | + | - | ^
Moon Kitchen :: - | episodes 13 | official | + | - | Nor does
Moon Kitchen :: - | release 2025-01-04 | official | + | - | ^
Moon Kitchen :: - | platform Crunchyroll | official | + | - | ^
