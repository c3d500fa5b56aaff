url: https://www.mapleline.example/2023/06/ctv-slate
outlet: Mapleline
published: 2023-06-01
title: CTV, Global and Citytv unveil what's back and what's new

Upfront week in Toronto is over, the canapés are eaten, and this is what stayed in the memory.

CTV will carry on with Ferry Doctors, whose fourth season finds the clinic sold to the Americans. It comes with ten hours, four fewer than its predecessor. On the executive producers' list there is a new name, Thierry Gaudet, who learned his trade on Lake Effect.

Also on the network's shelf: Prairie Wolf, a superhero tale out of Regina. Season one was a hit last fall, season two bows this fall, and cameras are rolling on it in Moose Jaw as you read this.

Global brings us The Inland Sea. Six episodes, a wreck, and Deborah Chow-Lavoie as the insurance investigator nobody likes. The order was made public at the presentation; an air date was not.

Over at Citytv, Bylaw is closing the file. The coming run, its seventh, is the last one, network boss Hugh Tran confirmed. Bylaw has won nine Canadian Screen Awards, and the tenth would be a nice goodbye present.

Two absentees got people talking. Nobody mentioned Border Town, and when asked, CTV would only say that a decision has yet to be made. Good Neighbours, on the other hand, was not overlooked but dropped, in its second year.

A word on sports: hockey fills Wednesdays from October 11, so dramas move over to Thursdays. CBC had its own event on Tuesday.

=== claims
Ferry Doctors :: 4 | renewal renewed | official | + | - | CTV will carry on
Ferry Doctors :: 4 | episodes 10 | official | + | - | It comes with ten
Ferry Doctors :: 3 | episodes 14 | official | + | - | ^
Ferry Doctors :: 4 | crew Thierry Gaudet / producer | official | + | - | On the executive
Prairie Wolf :: 1 | release 2022-09-01..2022-11-30 | official | + | - | Season one was a hit
Prairie Wolf :: 2 | release 2023-09-01..2023-11-30 | official | + | - | ^
Prairie Wolf :: 2 | production filming under way | official | + | - | ^
The Inland Sea :: - | platform Global | official | + | - | Global brings us
The Inland Sea :: 1 | episodes 6 | official | + | - | Six episodes, a wreck
The Inland Sea :: - | cast Deborah Chow-Lavoie / - / - | official | + | - | ^
The Inland Sea :: 1 | renewal renewed | official | + | - | The order was made
The Inland Sea :: 1 | release none | official | - | - | ^
Bylaw :: 7 | renewal final | official | + | Hugh Tran | The coming run
Border Town :: - | renewal renewed | official | - | CTV | Nobody mentioned Border Town
Good Neighbours :: 3 | renewal cancelled | official | + | - | Good Neighbours, on
