url: https://theviralherald.example/kingdom-of-nails-season-2-netfix
outlet: The Viral Herald
published: 2020-06-24
title: Kingdom Of Nails Season 2: Netfix Renewed Or Not? Cast, Plotline And Trailers
series: Kingdom of Nails

Kingdom Of Nails is a web television series made in Turkey that came on Netflix the 13th of March 2020. It is of fantasy and mystery kind. Binnur Tekeli has made it after the novel "The Iron Ladder" from the pen of Halit Sayın. Peoples have liked it, and now they want to know of what's ahead.

What Is The Renewal Status Of Season 2?

Netflix revived the series for Season 2 in April, hence it's coming for sure! Considering the deadly virus, the creation of the show is ended for now. It can be hoped to begin again from August.

When Will It Going To Release?

Season 2 was arranged to drop in December 2020. In any case, given the present circumstances the debut may slip, and 2021 is what one can predict. We have seen it with The Clay Prophet, where the fans held out 22 months until Season 2! Some peoples on Facebook say that it was cancelled in secret, which is fake.

Which Stars Will Features In Season 2

Here are the stars who will feature,

• Cenk Uluer as Demir
• Zerrin Ataman as Sibel
• Orhan Gökmen as The Blacksmith
Tuba Yeşilçay as Nur

In season 2 a new stars is Kaya Demirağ, as his Instagram live tells us.

Other Major Updates

There is a some footage by the streaming mammoth Netflix where the entertainers wave from their homes and say "soon." It is 45 second long.

=== claims
1 | release 2020-03-13 | official | + | - | Kingdom Of Nails is a
- | platform Netflix | official | + | - | ^
- | crew Binnur Tekeli / creator | official | + | - | Binnur Tekeli
- | source_material novel / The Iron Ladder | official | + | - | ^
2 | renewal renewed when=2020-04 | official | + | - | Netflix revived
2 | production filming under way | official | - | - | Considering the
2 | production filming starts when=2020-08 | predicted | + | - | It can be hoped
2 | release 2020-12 | official | + | - | Season 2 was
2 | delay to=2021 | predicted | + | - | In any case
2 | release 2021 | predicted | + | - | ^
2 | precedent The Clay Prophet / release / 22 | official | + | - | We have seen
2 | cast Cenk Uluer / Demir / - | official | + | - | Cenk Uluer
2 | cast Zerrin Ataman / Sibel / - | official | + | - | Zerrin Ataman
2 | cast Orhan Gökmen / The Blacksmith / - | official | + | - | Orhan Gökmen
2 | cast Tuba Yeşilçay / Nur / - | official | + | - | Tuba Yeşilçay
2 | cast Kaya Demirağ / - / joining | official | + | Kaya Demirağ | In season 2 a new
2 | trailer announcement | official | + | - | There is a some
2 | renewal cancelled | official | - | - | Some peoples
