url: https://www.seoulcritic.example/2020/02/26/prosecutor-hwa-3
outlet: Seoul Critic
published: 2020-02-26
title: One more case for 'Prosecutor Hwa'? What we know about season three
series: Prosecutor Hwa

Nothing is official about a third “Prosecutor Hwa.” Yet nobody in the trade doubts it, and here is why.

When the second season ended on February 15, OCN's own trailer for its spring programs closed with Hwa's red scarf. Two days later, a casting notice for “PH3” surfaced on a site for extras. It spoke of a start in June, in Incheon. OCN, reached by phone, said that “positive discussions” were being held.

The newest season had Son Ye-rim at its heart, as did the first. It was she who told Cine21 in January, before all this, that she'd “retire the scarf at three.” Of her partners, Lee Dong-hwi is free, but Kim Ji-hoon has a film with director Bong.

From the first to the second it took OCN fifteen months: October 2018, January 2020. Should the pace be kept, we can mark April 2021.

Both were directed by Han Dong-hwa-su. Writer Ma Jin-won penned the first by himself, then had two assistants. He'd prefer a rest, he posted.

The source won't run dry: the American series “Scarlet” (2006 to 2011, on TNT), which the drama remakes, had five seasons, and OCN has paid for all of them.

The sixteen episodes of the recent run averaged 4.8 percent. Its predecessor got by with twelve and 3.9. Season one is on Netflix abroad; two isn't.

Would you watch it without Kim? Vote until March 3.

=== claims
3 | renewal renewed | official | - | - | Nothing is
3 | production filming starts when=2020-06 | rumored | + | - | It spoke of
3 | renewal renewed | official | + | OCN | OCN, reached
2 | cast Son Ye-rim / Hwa / - | official | + | - | The newest season
1 | cast Son Ye-rim / Hwa / - | official | + | - | ^
3 | renewal final | official | + | Son Ye-rim | It was she
- | cast Lee Dong-hwi / - / - | official | + | - | Of her partners
- | cast Kim Ji-hoon / - / - | official | + | - | ^
1 | release 2018-10 | official | + | - | From the first
2 | release 2020-01 | official | + | - | ^
3 | release 2021-04 | predicted | + | - | Should the pace
1 | crew Han Dong-hwa-su / director | official | + | - | Both were
2 | crew Han Dong-hwa-su / director | official | + | - | ^
1 | crew Ma Jin-won / writer | official | + | - | Writer Ma
2 | crew Ma Jin-won / writer | official | + | - | ^
- | source_material series / Scarlet | official | + | - | The source
Scarlet :: - | platform TNT | official | + | - | ^
Scarlet :: 1 | release 2006 | official | + | - | ^
2 | episodes 16 | official | + | - | The sixteen
1 | episodes 12 | official | + | - | Its predecessor
1 | platform Netflix | official | + | - | Season one is
