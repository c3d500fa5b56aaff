url: https://www.oppaobserver.example/lists/7-kdramas-second-season-status
outlet: Oppa Observer
published: 2024-11-05
title: Where Are They Now? 7 K-Drama Sequels And Their Present State
series: Bloodline Bakery

Second seasons were once a rarity in Korea. These days hardly a hit ends without a door left ajar. But which of those doors will somebody walk through? We checked.

1. Bloodline Bakery (Netflix)

The dough is rising: since October 21 the team has been out in Gunsan with the cameras. Yoo Tae Gyeom and Chae Soo Ah, hidden under their winter coats, were photographed by passers-by on the very first day.

2. Judge Ma, Please Rise (SBS)

Writer Ham Ji Yeon revealed to Cine21 that she handed in the finished scripts "with shaking hands" at the end of September. The pick of the directors is left. SBS wants it for the second half of 2025.

3. Ghost Landlord (tvN)

"We looked into it and let it drop," a tvN official said to Newsen, so that is that. Somin, who adored it, is inconsolable.

4. The Silent Ferry (TVING)

Talk of a sequel comes up every time Jang Hee Won gives an interview. In the most recent one, in Marie Claire, he knew nothing of the sort.

5. Red Ledger (Disney+)

Part two is through with its filming, as the picture of a cake which lead Pyo Min Gyu shared on November 1 gives away. Netizens put the premiere in February; Disney+ itself mentions 2025 and leaves it at that.

6. Third Prince, Fourth Floor (MBC)

The makers had it down for this month. A fire on the set in August undid that plan, and until the investigation is done there can be no thought of resuming.

7. Kimchi Western (Coupang Play)

Our pick for the sequel that nobody has announced but which we consider a done deal. All 12 parts of the first are there to be watched in the meantime.

Which one are you waiting for? Vote in our poll, which is open until November 12!

=== claims
- | platform Netflix | official | + | - | Bloodline Bakery (Netflix)
2 | production filming starts when=2024-10-21 | official | + | - | The dough is rising
2 | cast Yoo Tae Gyeom / - / returning | official | + | - | Yoo Tae Gyeom and
2 | cast Chae Soo Ah / - / returning | official | + | - | ^
Judge Ma, Please Rise :: - | platform SBS | official | + | - | Judge Ma, Please Rise (SBS)
Judge Ma, Please Rise :: 2 | production writing ends when=2024-09-21..2024-09-30 | official | + | Ham Ji Yeon | Writer Ham Ji Yeon
Judge Ma, Please Rise :: - | crew Ham Ji Yeon / writer | official | + | - | ^
Judge Ma, Please Rise :: 2 | release 2025-07..2025-12 | official | + | - | SBS wants it
Ghost Landlord :: - | platform tvN | official | + | - | Ghost Landlord (tvN)
Ghost Landlord :: 2 | renewal cancelled | official | + | tvN | "We looked into it
The Silent Ferry :: - | platform TVING | official | + | - | The Silent Ferry
The Silent Ferry :: 2 | renewal renewed | official | - | Jang Hee Won | In the most recent one
Red Ledger :: - | platform Disney+ | official | + | - | Red Ledger (Disney+)
Red Ledger :: 2 | production filming ends when=..2024-11-01 | official | + | Pyo Min Gyu | Part two is through
Red Ledger :: - | cast Pyo Min Gyu / - / - | official | + | - | ^
Red Ledger :: 2 | release 2025-02 | rumored | + | - | Netizens put the premiere
Red Ledger :: 2 | release 2025 | official | + | Disney+ | ^
Third Prince, Fourth Floor :: - | platform MBC | official | + | - | Third Prince
Third Prince, Fourth Floor :: 2 | release 2024-11 | official | - | - | The makers had it
Third Prince, Fourth Floor :: 2 | production filming starts | official | - | - | A fire on the set
Kimchi Western :: - | platform Coupang Play | official | + | - | Kimchi Western (Coupang
Kimchi Western :: 2 | renewal renewed | predicted | + | - | Our pick for
Kimchi Western :: 1 | episodes 12 | official | + | - | All 12 parts
