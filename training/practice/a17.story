url: https://www.lessmoretv.example/apple-lineup-2023
outlet: Lessmore TV
published: 2023-01-18
title: TCA: Apple's next twelve months in one article

At the Television Critics Association's press tour Apple scattered dates about like birdseed. We picked them up.

Dear Constance leads off. Its second season lands February 22, one episode a Wednesday, ten in total. It is followed by newcomer Straight Man's Burden, March 3, with Bob Ogilvie as a professor who can't say no.

The Fixer's Daughter, season three: March 15, and yes, that's the end. So maintains Jason Ruiz, who stars and co-writes, though he has been known to wink.

Between April and June come Silo Nine, drawn from Hugh Dane's self-published books; City on Ice; and High Tide Desk, whose creators Mags Orr and Leo Finch were on stage with a dolphin.

Autumn belongs to Foundation Stone. After the shutdown of last year all there is to say about its return is that the crew is in the Canary Islands and that it won't be summer.

The Morning Anchor has its third ready for the fall, too, and, in a novelty, its fourth already sanctioned. Lena Hart departs; Jon Amm arrives, as a tech mogul named Paul Marx.

Invaders, Truth Be Sold and Little Amerika 2 got no date at all. As far as Severed goes, whose shoot is expected to take till May, insiders would be surprised by anything in 2023.

A footnote on the deceased: Mosquito Bay (two seasons) and Shantytown (one). Asked about them, the executive said “we loved those shows,” in the past tense.

Kids' corner: Snoopy's Cousin goes into round three on the 10th of March.

Does anyone remember when Apple had nine shows? I do. I was at that launch in 2019, where they showed us a clip of the first Dear Constance and gave everyone a pen.

=== claims
Dear Constance :: 2 | release 2023-02-22 | official | + | Apple | Its second
Dear Constance :: 2 | episodes 10 | official | + | - | ^
Straight Man's Burden :: 1 | release 2023-03-03 | official | + | Apple | It is followed
Straight Man's Burden :: - | cast Bob Ogilvie / - / - | official | + | - | ^
The Fixer's Daughter :: 3 | release 2023-03-15 | official | + | Apple | The Fixer's
The Fixer's Daughter :: 3 | renewal final | official | + | Jason Ruiz | ^
The Fixer's Daughter :: - | cast Jason Ruiz / - / - | official | + | - | So maintains
The Fixer's Daughter :: - | crew Jason Ruiz / writer | official | + | - | ^
Silo Nine :: 1 | release 2023-04-01..2023-06-30 | official | + | Apple | Between April
Silo Nine :: - | source_material novel / - | official | + | - | ^
City on Ice :: - | release 2023-04-01..2023-06-30 | official | + | Apple | ^
High Tide Desk :: - | release 2023-04-01..2023-06-30 | official | + | Apple | ^
High Tide Desk :: - | crew Mags Orr / creator | official | + | - | ^
High Tide Desk :: - | crew Leo Finch / creator | official | + | - | ^
Foundation Stone :: - | release 2023-09-01..2023-11-30 | official | + | - | Autumn belongs
Foundation Stone :: - | production filming under way | official | + | - | After the shutdown
Foundation Stone :: - | release 2023-06-01..2023-08-31 | official | - | - | ^
The Morning Anchor :: 3 | release 2023-09-01..2023-11-30 | official | + | - | The Morning Anchor
The Morning Anchor :: 4 | renewal renewed | official | + | - | ^
The Morning Anchor :: 3 | cast Lena Hart / - / leaving | official | + | - | Lena Hart
The Morning Anchor :: 3 | cast Jon Amm / Paul Marx / joining | official | + | - | ^
Invaders :: - | release none | official | - | - | Invaders, Truth
Truth Be Sold :: - | release none | official | - | - | ^
Little Amerika :: 2 | release none | official | - | - | ^
Severed :: - | production filming ends when=2023-05 | predicted | + | - | As far as
Severed :: - | release 2023 | rumored | - | - | ^
Mosquito Bay :: 3 | renewal cancelled | official | + | - | A footnote
Shantytown :: 2 | renewal cancelled | official | + | - | ^
Snoopy's Cousin :: 3 | release 2023-03-10 | official | + | Apple | Kids' corner
