url: https://www.manilashowbiz.example/2022/09/08/ang-huling-barangay-book-two
outlet: Manila Showbiz
published: 2022-09-08
title: 'Ang Huling Barangay' gets Book 2; Jericho Salonga not part of it
series: Ang Huling Barangay

MANILA — The last village isn't the last, after all. During Wednesday's thanksgiving concert in Quezon City, Kapamilya Channel boss Cory Valdez-Lim told the crowd that a Book 2 of “Ang Huling Barangay” is going to be made, two weeks before the primetime action series bids goodbye on Sept. 23.

Left out of the sequel is Jericho Salonga. The actor, whose Tomas died a hero's death in Monday's episode, is moving to GMA Network, where he has “Dugong Silangan” waiting. “My journey with Tomas is complete,” he said, in tears.

Kim Villareal and Joshua Ramos, on the other hand, were welcomed on stage as the faces of the next chapter, Villareal as the rebel doctor Luz and Ramos in a role that is being kept from us. Dreamscape is “also in conversation with” Vice Aranas, according to ABS-CBN News.

Cameras will grind in Batangas from November. That would put the premiere into the first quarter of 2023, by our reckoning.

Directors FM Reyes-Cruz and Lino Tan took turns on the 130 episodes of Book 1, which hit the air on March 28. Only Tan has been kept. Scripts are supervised by Dindo Perez.

Said to have been inspired by a Carlo Caparas komiks novel, the series borrows nothing but its title from it, Perez clarified.

Meanwhile, “Dugong Silangan” will be directed by Zig Dula. Its pilot was moved from October to January 2023, GMA announced. Salonga's movie “Isla Puti,” an entry in the Metro Manila Film Festival, opens on Dec. 25.

=== claims
2 | renewal renewed when=2022-09-07 | official | + | Cory Valdez-Lim | During Wednesday's
2 | cast Jericho Salonga / Tomas / leaving | official | + | - | Left out of
Dugong Silangan :: - | cast Jericho Salonga / - / joining | official | + | - | The actor, whose
Dugong Silangan :: - | platform GMA Network | official | + | - | ^
2 | cast Kim Villareal / Luz / returning | official | + | - | Kim Villareal and
2 | cast Joshua Ramos / - / returning | official | + | - | ^
2 | cast Vice Aranas / - / joining | reported | + | ABS-CBN News | Dreamscape is
2 | production filming starts when=2022-11 | official | + | - | Cameras will
2 | release 2023-01..2023-03 | predicted | + | - | That would put
1 | crew FM Reyes-Cruz / director | official | + | - | Directors FM
1 | crew Lino Tan / director | official | + | - | ^
1 | episodes 130 | official | + | - | ^
1 | release 2022-03-28 | official | + | - | ^
2 | crew Lino Tan / director | official | + | - | Only Tan
2 | crew FM Reyes-Cruz / director | official | - | - | ^
- | crew Dindo Perez / writer | official | + | - | Scripts are supervised
- | source_material comic / - | official | - | Dindo Perez | Said to have
Dugong Silangan :: 1 | crew Zig Dula / director | official | + | - | Meanwhile, “Dugong
Dugong Silangan :: 1 | delay to=2023-01 | official | + | GMA | Its pilot was
Dugong Silangan :: 1 | release 2023-01 | official | + | GMA | ^
Dugong Silangan :: 1 | release 2022-10 | official | - | GMA | ^
