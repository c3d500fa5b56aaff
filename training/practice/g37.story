url: https://www.dramapanel.example/2025/11/06/sbs-fri-sat-2026
outlet: Drama Panel
published: 2025-11-06
title: From ‘Fist of Justice 3’ to ‘Madam Taxi’: SBS, tvN and Coupang Play on what they're bringing back

Korean broadcasters have been opening their diaries for next year. Some of what's in them was expected, some wasn't.

‘Fist of Justice’ returns for a third bout in January, SBS announced, with Joo Sang-woo throwing the punches as prosecutor Kang Dae-chul. Yang Ha-na, who had played his assistant, is not part of it; singer Rowoon-hee makes her debut as an intern.

tvN is understood to have asked writer Pi Mi-jung for more of ‘Hospital for Liars.’ Neither the channel nor she has signed anything, her agency cautioned on the phone.

‘Madam Taxi 2,’ based on the novel by Kim Un-hee, wrapped on October 30 after seven months. Coupang Play hopes to put it out before the cherry blossoms. Its director, Noh Deok-gi, took a bow on the last day and announced his retirement.

‘The Devil's Landlady’ was to begin shooting last month. Instead its lead broke an ankle, and nothing will be filmed until February, according to Ilgan Sports; JTBC's plan to show it in spring has been quietly buried.

What of ‘Signal Fire’? Fans have sent three coffee trucks to tvN. Screenwriter Oh Ga-eul, when asked on ‘You Quiz,’ could only wave her hands.

Last, ‘Seolhwa’: Netflix's saga of a palace physician, eight episodes, comes on December 19, and its main trailer has been up since Tuesday. Lead actor Jang Ki-ha-neul was born in 1998 and first attracted attention in ‘Crash Course in Crime.’

=== claims
Fist of Justice :: 3 | release 2026-01 | official | + | SBS | ‘Fist of Justice’
Fist of Justice :: 3 | renewal renewed | official | + | SBS | ^
Fist of Justice :: 3 | cast Joo Sang-woo / Kang Dae-chul / returning | official | + | SBS | ^
Fist of Justice :: 3 | cast Yang Ha-na / - / leaving | official | + | - | Yang Ha-na
Fist of Justice :: 3 | cast Rowoon-hee / - / joining | official | + | - | ^
Hospital for Liars :: 2 | renewal renewed | rumored | + | - | tvN is understood
Hospital for Liars :: - | crew Pi Mi-jung / writer | official | + | - | ^
Hospital for Liars :: 2 | renewal renewed | reported | - | - | Neither the channel
Madam Taxi :: - | source_material novel / - | official | + | - | ‘Madam Taxi
Madam Taxi :: 2 | production filming ends when=2025-10-30 | official | + | - | ^
Madam Taxi :: 2 | release 2025-11-06..2026-04 | official | + | - | Coupang Play hopes
Madam Taxi :: 2 | platform Coupang Play | official | + | - | ^
Madam Taxi :: 2 | crew Noh Deok-gi / director | official | + | - | Its director, Noh
The Devil's Landlady :: - | production filming starts when=2025-10 | official | - | - | ‘The Devil's
The Devil's Landlady :: - | production filming starts when=2026-02-01.. | reported | + | Ilgan Sports | Instead its
The Devil's Landlady :: - | release 2026-03..2026-05 | reported | - | Ilgan Sports | ^
Signal Fire :: - | crew Oh Ga-eul / writer | official | + | - | Screenwriter Oh
Seolhwa :: - | platform Netflix | official | + | - | Last, ‘Seolhwa’
Seolhwa :: - | episodes 8 | official | + | - | ^
Seolhwa :: - | release 2025-12-19 | official | + | - | ^
Seolhwa :: - | trailer trailer when=2025-11-04 | official | + | - | ^
Seolhwa :: - | cast Jang Ki-ha-neul / - / - | official | + | - | Lead actor Jang
