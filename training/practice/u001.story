url: https://www.slategrid.example/2018/03/27/cbs-keeps-eleven
outlet: Slategrid
published: 2018-03-27
title: CBS Keeps Almost Everything, Loses Patience With Two

CBS did its spring cleaning on Tuesday and threw out next to nothing.

“Precinct Ninety” may set the table for year fifteen, “Lockjaw” stays put for a fourth, and “Dune Road,” the only rookie to crack the top twenty, has earned itself a sophomore term. “Parish & Daughters,” “Cold Ledger” and “The Wet Season” are all on the guest list as well, though how many hours each of them will make has not been worked out.

“We would be fools to break up a winning team,” Gordon Lassiter, who runs the entertainment side, said in a statement. His team averaged 9.4 million viewers in February, a hair more than a year ago.

Not every ticket was punched. “Uncle Sheriff” has cracked its last case, and no amount of Saturday reruns could have saved “Marrow,” which the network put out of its misery on Monday with three hours still in the can.

And then there are those who must wait by the phone. Word on “Half Past Murder” will come in May at the earliest, Lassiter said, since the pilots have to be screened first. “Fairly Odd Jobs” is in the same boat, except that its contracts run out in April, and one doesn't like to think what happens then.

How about a crossover? “Lockjaw” leading man Pete Vandermeer would love one, he told a breakfast radio host, if only because he gets to keep the leather coat.

The comedy block is another story for another day. Shira Blau's “Two Left Shoes” had been assured of its place in January already, seeing that nothing else at 9:30 ever held on to the lead-in, and thus wasn't part of Tuesday's haul. Season 2 of that one found Blau's Mitzi on a cruise ship; the third, it has been promised, goes ashore.

The fall grid is unveiled at Carnegie Hall on May 16.

=== claims
Precinct Ninety :: 15 | renewal renewed when=2018-03-27 | official | + | - | “Precinct Ninety” may
Lockjaw :: 4 | renewal renewed when=2018-03-27 | official | + | - | ^
Dune Road :: 2 | renewal renewed when=2018-03-27 | official | + | - | ^
Parish & Daughters :: - | renewal renewed when=2018-03-27 | official | + | - | “Parish & Daughters
Cold Ledger :: - | renewal renewed when=2018-03-27 | official | + | - | ^
The Wet Season :: - | renewal renewed when=2018-03-27 | official | + | - | ^
Uncle Sheriff :: - | renewal cancelled | official | + | - | “Uncle Sheriff
Marrow :: - | renewal cancelled when=2018-03-26 | official | + | - | ^
Half Past Murder :: - | renewal renewed when=2018-05.. | official | - | Gordon Lassiter | Word on “Half
Fairly Odd Jobs :: - | renewal renewed | official | - | - | “Fairly Odd Jobs
Lockjaw :: - | cast Pete Vandermeer / - / - | official | + | - | “Lockjaw” leading
Two Left Shoes :: 3 | renewal renewed when=2018-01 | official | + | - | Shira Blau's
Two Left Shoes :: - | cast Shira Blau / Mitzi / - | official | + | - | ^
