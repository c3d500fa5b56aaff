url: https://longlens.example/features/pit-lane-sisters-season-2
outlet: Long Lens
published: 2023-05-04
title: Pit Lane Sisters changes gear
series: Pit Lane Sisters

When Apple TV+ put the first six episodes of Pit Lane Sisters online in April of last year, the women's rally team at the center of it had a bus, a debt and one working car. Today the team has sponsors, and the second season of the documentary arrives on May 26.

For it the filmmakers followed the team around for the whole of 2022. “I must have eaten four hundred petrol station sandwiches,” says director Carmen Lluch. She and producer Heikki Salonen cut 900 hours of material down to five.

Drivers Noor Haddad and Tess van Rooyen are at the center again. Mechanic Ida Brekke, a favorite of many, quit racing in the meantime and is not part of it any more.

A clip has been released in which Haddad overtakes a cow.

Lluch, who made her name with The Bullring and the short Asphalt, is not sure what comes next for her; a fiction film about a bus strike has been on her mind. There is plenty of footage left from the season, she says. None of it is going to be used.

=== claims
1 | episodes 6 | official | + | - | When Apple TV+ put
1 | release 2022-04 | official | + | - | ^
1 | platform Apple TV+ | official | + | - | ^
2 | release 2023-05-26 | official | + | - | Today the team
2 | production filming under way when=2022 | official | + | - | For it the filmmakers
- | crew Carmen Lluch / director | official | + | - | “I must have
- | crew Heikki Salonen / producer | official | + | - | She and producer
2 | cast Noor Haddad / - / returning | official | + | - | Drivers Noor
2 | cast Tess van Rooyen / - / returning | official | + | - | ^
2 | cast Ida Brekke / - / leaving | official | + | - | Mechanic Ida
2 | trailer clip | official | + | - | A clip has been
