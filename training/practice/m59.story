url: https://www.nightdeskreview.example/2021/03/02/after-the-snub-globes-column
outlet: Night Desk Review
published: 2021-03-02
title: After the Globes: what the winners do next

The statues were mailed, the speeches buffered, and somebody's dog got into the shot. What now for the winners of Sunday night?

“Sandringham” took four. The next we'll see of it is in 2022, with Imogen Stanton-Hale crowned in place of Olivia Coleridge; that'll be the fifth, and filming is to commence at Elstree in July. Piers Morley, who had sworn to end there, wants six, as he said last summer.

“Rook Takes Queen” is a one-off, and no matter how often you ask Scott Frankel (its writer and director), it stays one.

John Boyd, a winner for the anthology “Small Hatchet,” goes back to films. So does its auteur.

“Rosebud Motel,” the darling of the comedy fields, ended last April; Cathleen O'Hearn brought along no news of a reunion because there is none. Jace Sudeck wore a hoodie. His “Coach Larkin” hasn't long to wait: Apple has had the twelve hours of its sophomore year written, and two-thirds of them shot, and we'd guess July. A third one, ordered back in October, would, he says, conclude “the story we wanted to tell.” That's not the same as a last season, dear fans, or is it?

“Lake Money,” robbed again, is currently in Atlanta making a longer-than-usual final season; fourteen, in two bundles.

As for the nominees who went home with a candle: “Odette in Lyon” was granted a second year on November 11 and goes before the cameras in Saint-Tropez in May. “Empress, Huzzah” is with us in the fall. “Ratchett & Daughter” holds a two-year order, of which Netflix has so far used half, and Sara Paulson-Reed doesn't know when she is to report. And “The Flight Crew,” HBO Max's breeziest, needed all of one day after its finale to get a yes. Kayla Como had said she'd be surprised. She was in Malta, surprised.

The Emmys come on September 19. Masks optional, we hope.

=== claims
Sandringham :: 5 | release 2022 | official | + | - | The next we'll
Sandringham :: 5 | cast Imogen Stanton-Hale / - / joining | official | + | - | ^
Sandringham :: 5 | cast Olivia Coleridge / - / leaving | official | + | - | ^
Sandringham :: 5 | production filming starts when=2021-07 | official | + | - | ^
Rook Takes Queen :: 2 | renewal cancelled | official | + | - | “Rook Takes
Rook Takes Queen :: - | crew Scott Frankel / writer | official | + | - | ^
Rook Takes Queen :: - | crew Scott Frankel / director | official | + | - | ^
Small Hatchet :: - | cast John Boyd / - / - | official | + | - | John Boyd
Rosebud Motel :: - | cast Cathleen O'Hearn / - / - | official | + | - | “Rosebud
Coach Larkin :: - | cast Jace Sudeck / - / - | official | + | - | His “Coach
Coach Larkin :: 2 | episodes 12 | official | + | - | ^
Coach Larkin :: 2 | production writing ends | official | + | - | ^
Coach Larkin :: 2 | production filming under way | official | + | - | ^
Coach Larkin :: 2 | release 2021-07 | predicted | + | - | ^
Coach Larkin :: 3 | renewal renewed when=2020-10 | official | + | - | A third one
Lake Money :: - | production filming under way | official | + | - | “Lake Money
Lake Money :: - | renewal final | official | + | - | ^
Lake Money :: - | episodes 14 | official | + | - | ^
Odette in Lyon :: 2 | renewal renewed when=2020-11-11 | official | + | - | As for the
Odette in Lyon :: 2 | production filming starts when=2021-05 | official | + | - | ^
Empress, Huzzah :: - | release 2021-09-01..2021-11-30 | official | + | - | “Empress
Ratchett & Daughter :: - | cast Sara Paulson-Reed / - / - | official | + | - | “Ratchett
Ratchett & Daughter :: 2 | renewal renewed | official | + | - | ^
The Flight Crew :: - | platform HBO Max | official | + | - | And “The Flight
The Flight Crew :: - | renewal renewed | official | + | - | ^
The Flight Crew :: - | cast Kayla Como / - / - | official | + | - | Kayla
