url: https://www.contractwatch.example/2014/01/16/tca-cbs-and-fx-notebook
outlet: Contract Watch
published: 2014-01-16
title: CBS keeps ‘Bayside Bureau’, says farewell to two, and dates ‘Ledger’

Nora Tessmer took questions on Wednesday with a cold and a stack of pickups.

CBS has brought back “Bayside Bureau,” now the network's senior drama, for a twelfth go. Mark Harlan (Special Agent Gibney) had already committed; talks with Sasha Alexandre-Rossi were still being held when the deal was signed, and the lady, it turned out this morning, will sit it out.

“How We Got Here,” on the other hand, exits on March 31 with an hour-long finale. Its would-be offshoot, with a gender flip and the working title “How She Got There,” is a pilot, not a series, Tessmer stressed. “The Theory of Everything Else,” on which Kayla Cruz and Jim Parrish are negotiating, has yet to be extended, although nobody in the room had any doubt it would be, and for three years rather than one.

February 23 had been the date for “Ledger,” a Wall Street comedy by Seth Graff. It's April 10 now, because of the Olympics. The network ordered 13 of it and will show 8.

“Mentalists” is a question mark after six; “Intelligent Design,” which went on the air on January 7, a bigger one.

Of the two new-media deals the first has “Under the Bell Jar” streaming on Amazon four days after each broadcast. The drama, adapted from a novel by Stuart Kingsley, begins its second summer on June 30, and Kingsley himself has penned the opener. Brian Vaughn-Smith, who developed it, has departed. For “Extinct,” with Hallie Barr as an astronaut, the same path was chosen: it lands July 2, with thirteen hours commissioned sight unseen.

Over at FX that afternoon Jon Landry had only one line for us. “Sons of Mayhem” ends with its seventh season, in the fall. The boss, Kurt Settle, has an idea for a prequel. He has had it since 2010.

=== claims
Bayside Bureau :: 12 | renewal renewed | official | + | - | CBS has brought
Bayside Bureau :: 12 | cast Mark Harlan / Special Agent Gibney / returning | official | + | - | Mark Harlan
Bayside Bureau :: 12 | cast Sasha Alexandre-Rossi / - / leaving | official | + | - | ^
How She Got There :: - | renewal renewed | official | - | Nora Tessmer | Its would-be
The Theory of Everything Else :: - | renewal renewed | official | - | - | “The Theory
The Theory of Everything Else :: - | cast Kayla Cruz / - / - | official | + | - | ^
The Theory of Everything Else :: - | cast Jim Parrish / - / - | official | + | - | ^
The Theory of Everything Else :: - | renewal renewed | rumored | + | - | ^
Ledger :: 1 | release 2014-02-23 | official | - | - | February 23
Ledger :: - | crew Seth Graff / creator | official | + | - | ^
Ledger :: 1 | release 2014-04-10 | official | + | - | It's April
Ledger :: 1 | delay to=2014-04-10 | official | + | - | ^
Ledger :: 1 | episodes 8 | official | + | - | The network ordered
Mentalists :: 7 | renewal renewed | official | - | - | “Mentalists
Intelligent Design :: 1 | release 2014-01-07 | official | + | - | ^
Intelligent Design :: 2 | renewal renewed | official | - | - | ^
Under the Bell Jar :: - | platform Amazon | official | + | - | Of the two
Under the Bell Jar :: - | source_material novel / - | official | + | - | The drama
Under the Bell Jar :: 2 | release 2014-06-30 | official | + | - | ^
Under the Bell Jar :: 2 | crew Stuart Kingsley / writer | official | + | - | ^
Under the Bell Jar :: - | crew Brian Vaughn-Smith / creator | official | + | - | Brian Vaughn
Extinct :: - | cast Hallie Barr / - / - | official | + | - | For “Extinct
Extinct :: 1 | release 2014-07-02 | official | + | - | ^
Extinct :: 1 | episodes 13 | official | + | - | ^
Sons of Mayhem :: 7 | renewal final | official | + | Jon Landry | “Sons of
Sons of Mayhem :: 7 | release 2014-09-01..2014-11-30 | official | + | Jon Landry | ^
Sons of Mayhem :: - | crew Kurt Settle / showrunner | official | + | - | The boss
How We Got Here :: - | renewal final | official | + | - | “How We Got Here
