url: https://www.theafternoonpost.example/soaps/spoilers-and-speculation
outlet: The Afternoon Post
published: 2022-03-15
title: Who stays, who goes, what ends: the soap and serial rumour clinic

The doctor is in. Bring me your rumours and I shall tell you how sick they are.

Patient one: Harbour Heights loses its matriarch. Fever mild. Barbara Tinsley's contract does lapse in June, the Mirror is right there, and it's also right, I'm inclined to think, that she won't sign another. ITV “don't discuss contracts.”

Patient two: Glenfinnan Vets is dropped by BBC Scotland. Terminal, I'm sorry to say, although the corporation keeps the curtain drawn. Series 8, shown since January, would thus have been the last.

Patient three: a wedding in Cardinal Street during Christmas week. Not my department.

Patient four: Darren Mulvey rejoins Lambeth Nights as Vince. A classic of delirium! He's been seen “near the studio.” He lives near the studio.

Patient five: Kirk's Yard to be trimmed. I'd diagnose a loss of two hours in ten. A memo, which The Stage has had in its hands, prescribes four.

Patient six: Rosalind of Rye, cold to the touch. The man from UKTV winked at me. I foresee July, on Drama, with Sunday repeats.

Patient seven: that the next Mount Pleasant follows the old books. It'd be hard, for they're used up; the author's daughter Jane Heddle holds that the new plots spring from her father's letters instead, and who'd know better?

Patient eight: the business with Nurse Abiola. The condition has been confirmed by Channel 5, in October of last year. Pregnant with eight parts, and due on Tuesday, May 3.

Patient nine: the whole of Sunny Bank is held back until the Jubilee is over. Chronic, this one; we had it for the Olympics too. But the scheduler's blush gave him away. Call it June 12.

Patient ten: a lady writes that Sam Holroyd “must” return in the spring of Coldwater. Must he? Madam, the odds that a decapitated man comes back are poor even on Channel 4.

The clinic is closed next week, for the doctor's own operation. Is it serious? It's been a serial since 1994.

=== claims
Harbour Heights :: - | cast Barbara Tinsley / - / leaving | predicted | + | - | Barbara
Glenfinnan Vets :: 9 | renewal cancelled | predicted | + | - | Terminal
Glenfinnan Vets :: - | platform BBC Scotland | official | + | - | Patient two
Glenfinnan Vets :: 8 | release 2022-01 | official | + | - | Series 8
Glenfinnan Vets :: 8 | renewal final | predicted | + | - | ^
Lambeth Nights :: - | cast Darren Mulvey / Vince / returning | rumored | + | - | Patient four
Kirk's Yard :: - | episodes 8 | predicted | + | - | I'd diagnose
Kirk's Yard :: - | episodes 6 | reported | + | The Stage | A memo
Rosalind of Rye :: - | release 2022-07 | predicted | + | - | I foresee
Rosalind of Rye :: - | platform Drama | predicted | + | - | ^
Mount Pleasant :: - | source_material novel / - | predicted | - | - | It'd be
Mount Pleasant :: - | source_material other / - | reported | + | Jane Heddle | ^
Nurse Abiola :: 1 | renewal renewed when=2021-10 | official | + | Channel 5 | The condition
Nurse Abiola :: 1 | episodes 8 | official | + | - | Pregnant
Nurse Abiola :: 1 | release 2022-05-03 | official | + | - | ^
Sunny Bank :: - | delay | rumored | + | - | Patient nine
Sunny Bank :: - | release 2022-06-12 | predicted | + | - | Call it
Coldwater :: - | cast Sam Holroyd / - / returning | predicted | - | - | Madam
