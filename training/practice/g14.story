url: https://www.hellogossip.example/2025/09/the-bridge-at-dawn-loses-writer
outlet: Hello Gossip
published: 2025-09-18
title: The Long Thaw waves off its co-creator ahead of season 3
series: The Long Thaw

It has been quite a week for those who love The Long Thaw. First came the news that Anders would, after all, be recast, and now this.

Fronted by Gemma Wrexford and Idris Mbeki-Lowe, the post-apocalyptic drama reached our screens in January 2022, with a second season following last winter.

HBO has a third one on order, which will in all likelihood not be with us until 2027. Not a single scene of it is in the can, and already it will have to do without Matthias Kjær, who created the show with Saffron Delacourt.

© Getty Saffron and Matthias at the premiere in February

In a letter on the website of his game studio, Rimefrost, Matthias explains that with two seasons told it's time for him to go home. His next game, Beneath the Floe, takes all his days and most of his nights.

It was Rimefrost's award-winning game Thaw, from 2015, that started it all.

Saffron remains at the helm as showrunner. Another departure is that of Yevgenia Orlova-Price, a writer and executive producer since the beginning, who told Variety that she would be leaving “with a snowball in my throat.”

Anders will now be played by Norwegian newcomer Sindre, in place of Callum Whitby, who chose a stage career.

Season 2 ended with an average of 22 million viewers in the US.

=== claims
- | cast Gemma Wrexford / - / - | official | + | - | Fronted by
- | cast Idris Mbeki-Lowe / - / - | official | + | - | ^
1 | release 2022-01 | official | + | - | ^
2 | release 2024-12..2025-02 | official | + | - | ^
3 | renewal renewed | official | + | - | HBO has a third
3 | release 2027-01-01.. | predicted | + | - | ^
3 | production filming starts | official | - | - | Not a single scene
- | crew Matthias Kjær / creator | official | + | - | ^
- | crew Saffron Delacourt / creator | official | + | - | ^
3 | crew Matthias Kjær / creator | official | - | - | ^
- | source_material game / Thaw | official | + | - | It was Rimefrost
3 | crew Saffron Delacourt / showrunner | official | + | - | Saffron remains
- | crew Yevgenia Orlova-Price / writer | official | + | - | Another departure
- | crew Yevgenia Orlova-Price / producer | official | + | - | ^
3 | crew Yevgenia Orlova-Price / writer | official | - | - | ^
3 | crew Yevgenia Orlova-Price / producer | official | - | - | ^
3 | cast Sindre / Anders / joining | official | + | - | Anders will now
3 | cast Callum Whitby / Anders / leaving | official | + | - | ^
