url: https://www.networkobserver.example/2024/01/29/postponements-overview
outlet: Network Observer
published: 2024-01-29
title: Overview: which returning series have been postponed by the strikes
series: Marsh & Daughter

Three months after the end of the actors' strike many dates have become clearer. The following returning series will be seen later than announced.

Marsh & Daughter (Peacock). Season 3 had been announced for January 2024. The filming was resumed on January 8 and is expected to be completed in April. Peacock currently speaks of the fall.

Low Orbit (Apple TV+). The fifth season was halfway through filming in May. It is being filmed again since the end of November. Our sources consider a premiere before December unlikely.

The Cartwright Papers (Netflix). Netflix has changed the date of the second season from February 15 to August 1. No reason was given.

Silver Creek Medical (NBC). Instead of 22 episodes season 9 will only have 13, the first of which was broadcast on January 17. It would have started in September.

Hearts in Havana (The CW). The third season has not been postponed but dropped.

Operation Nightjar (Paramount+). There is confusion here. TVLine reports that the filming of season 2, interrupted in July, will not be continued before May; the lead actor, Joel Kinnear, says it has been finished "for weeks."

The Bell Tower (FX). FX announced a start in 2025 for season 4. The writers' room was only opened again in mid-January.

Not affected

Gold Rush Harbor, which is filmed in Wales under a British agreement, will start its second season on March 7, as planned. The same is true of animated series such as Burrow, the eight new episodes of which were completed in June.

By comparison

After the strike of 2007-08 some series were away for more than a year. 24 returned after 20 months, a precedent that the makers of Low Orbit like to quote.

=== claims
Marsh & Daughter :: 3 | platform Peacock | official | + | - | Marsh & Daughter (Peacock)
Marsh & Daughter :: 3 | release 2024-01 | official | - | - | Season 3 had
Marsh & Daughter :: 3 | production filming starts when=2024-01-08 | official | + | - | The filming was
Marsh & Daughter :: 3 | production filming ends when=2024-04 | predicted | + | - | ^
Marsh & Daughter :: 3 | release 2024-09..2024-11 | official | + | Peacock | Peacock currently
Low Orbit :: 5 | platform Apple TV+ | official | + | - | Low Orbit
Low Orbit :: 5 | production filming starts when=2023-11-21..2023-11-30 | official | + | - | It is being
Low Orbit :: 5 | production filming under way | official | + | - | ^
Low Orbit :: 5 | release 2024-12.. | rumored | + | - | Our sources
The Cartwright Papers :: 2 | platform Netflix | official | + | - | The Cartwright
The Cartwright Papers :: 2 | release 2024-02-15 | official | - | Netflix | Netflix has
The Cartwright Papers :: 2 | release 2024-08-01 | official | + | Netflix | ^
The Cartwright Papers :: 2 | delay to=2024-08-01 | official | + | Netflix | ^
Silver Creek Medical :: 9 | platform NBC | official | + | - | Silver Creek
Silver Creek Medical :: 9 | episodes 13 | official | + | - | Instead of
Silver Creek Medical :: 9 | release 2024-01-17 | official | + | - | ^
Silver Creek Medical :: 9 | episodes 22 | official | - | - | ^
Silver Creek Medical :: 9 | release 2023-09 | official | - | - | It would
Hearts in Havana :: 3 | platform The CW | official | + | - | Hearts in
Hearts in Havana :: 3 | renewal cancelled | official | + | - | The third season has
Hearts in Havana :: 3 | delay | official | - | - | ^
Operation Nightjar :: 2 | platform Paramount+ | official | + | - | Operation
Operation Nightjar :: 2 | production filming starts when=2024-05.. | reported | + | TVLine | TVLine
Operation Nightjar :: 2 | production filming ends | official | + | Joel Kinnear | ^
Operation Nightjar :: - | cast Joel Kinnear / - / - | official | + | - | ^
The Bell Tower :: 4 | platform FX | official | + | - | The Bell
The Bell Tower :: 4 | release 2025 | official | + | FX | FX announced
The Bell Tower :: 4 | production writing starts when=2024-01-11..2024-01-20 | official | + | - | The writers
Gold Rush Harbor :: 2 | release 2024-03-07 | official | + | - | Gold Rush
Burrow :: - | episodes 8 | official | + | - | The same
Burrow :: - | production filming ends when=2023-06 | official | + | - | ^
Low Orbit :: 5 | precedent 24 / release / 20 | official | + | - | 24 returned
