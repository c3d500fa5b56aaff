url: https://www.pressdeskpbs.example/masterpiece-slate-2024-2025
outlet: Press Desk
published: 2024-02-12
title: MASTERPIECE on PBS: 2024-25 update

PASADENA, CA; February 12, 2024. PBS today unveiled what's ahead for fans of British drama on Sunday nights.

“All Creatures, Ours and Theirs” will see a fifth and a sixth season; filming on the former commences in Yorkshire in March. “Miss Scarlett's Ledger,” from which Stuart Martins has taken his leave, opens its fifth case book in January 2025, with Tom Durant as the new inspector. The year before last's hit “Magpie & Murders” gets its sequel, “Moonflower & Murders,” six hours, written by Anthony Horowicz out of his own novel.

Bidding us adieu: “Grantchester Green,” no, not yet (season nine bows June 16, and a tenth is in discussion). “Guilty Party,” yes: the third set, starting April 28, is the wrap-up. “Van der Falk” and “Annika's Boat” aren't part of the slate; PBS hasn't renewed its share in either. “World on Firewatch” was halted by the BBC after the second go.

New to Sunday: “Mr. Bates vs. the Mail,” acquired from ITV, four parts, April 7, starring Toby Jonas as Alan; “Nolly & Co.” with Helena Bonham, March 17; and the Jane Austen sister tale “Miss Austin,” adapted from Gill Hornsby's bestseller, now before the cameras, for 2025.

Susanne S., MASTERPIECE's head, said of “Wolf Palace: Mirror and Flame,” “Peter's script made me weep.” Mark Rylands has put on the chain of Cromwell again, and Peter Kosminsk is directing, as he did the first time, in 2015. A date is to come. Damian Louis reprises Henry.

“Sanderson” remains unfinished business. Its third, in 2023, was intended as the last. Never say never, S. said.

MASTERPIECE is presented on PBS by GBH Boston. “Downtown Abbey” won it fifteen Emmys. The program celebrated fifty years in 2021, and the press tour continues tomorrow with KQED.

=== claims
All Creatures, Ours and Theirs :: 5 | renewal renewed when=2024-02-12 | official | + | PBS | “All Creatures
All Creatures, Ours and Theirs :: 6 | renewal renewed when=2024-02-12 | official | + | PBS | ^
All Creatures, Ours and Theirs :: 5 | production filming starts when=2024-03 | official | + | PBS | ^
Miss Scarlett's Ledger :: 5 | cast Stuart Martins / - / leaving | official | + | - | “Miss Scarlett
Miss Scarlett's Ledger :: 5 | release 2025-01 | official | + | PBS | ^
Miss Scarlett's Ledger :: 5 | cast Tom Durant / inspector / joining | official | + | - | ^
Moonflower & Murders :: 1 | episodes 6 | official | + | - | The year
Moonflower & Murders :: - | crew Anthony Horowicz / writer | official | + | - | ^
Moonflower & Murders :: - | source_material novel / - | official | + | - | ^
Grantchester Green :: 9 | release 2024-06-16 | official | + | PBS | Bidding
Grantchester Green :: 10 | renewal renewed | official | - | - | ^
Guilty Party :: 3 | release 2024-04-28 | official | + | PBS | “Guilty
Guilty Party :: 3 | renewal final | official | + | PBS | ^
Van der Falk :: - | renewal renewed | official | - | - | “Van der
Annika's Boat :: - | renewal renewed | official | - | - | ^
World on Firewatch :: 3 | renewal cancelled | official | + | - | “World on
Mr. Bates vs. the Mail :: - | episodes 4 | official | + | - | New to
Mr. Bates vs. the Mail :: - | release 2024-04-07 | official | + | PBS | ^
Mr. Bates vs. the Mail :: - | cast Toby Jonas / Alan / - | official | + | - | ^
Nolly & Co. :: - | cast Helena Bonham / - / - | official | + | - | ^
Nolly & Co. :: - | release 2024-03-17 | official | + | PBS | ^
Miss Austin :: - | source_material novel / - | official | + | - | ^
Miss Austin :: 1 | production filming under way | official | + | - | ^
Miss Austin :: 1 | release 2025 | official | + | PBS | ^
Wolf Palace: Mirror and Flame :: - | cast Mark Rylands / Cromwell / returning | official | + | - | Mark
Wolf Palace: Mirror and Flame :: - | crew Peter Kosminsk / director | official | + | - | ^
Wolf Palace: Mirror and Flame :: 1 | release 2015 | official | + | - | ^
Wolf Palace: Mirror and Flame :: - | release none | official | - | - | A date is
Wolf Palace: Mirror and Flame :: - | cast Damian Louis / Henry / returning | official | + | - | Damian
Sanderson :: 3 | release 2023 | official | + | - | Its third
Sanderson :: 3 | renewal final | official | + | - | ^
