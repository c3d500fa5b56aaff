url: https://www.tellywatch.example/drama/ropewalk-delayed-2023
outlet: Telly Watch
published: 2022-11-03
title: Ropewalk fans face a longer wait as BBC holds back series three
series: Ropewalk

Anyone who had cleared their diary for the return of Ropewalk in January can fill it up again. The third series of the BBC One thriller has been put back to the autumn of 2023, Radio Times reports.

Filming in Bristol ground to a halt for five weeks over the summer after leading man Idris Penhaligon hurt his back, and one knock-on led to another: Cressida Marlow, who plays Chief Superintendent Wray, was by then due on the set of another production, and her scenes will only be completed this month.

“It'll be worth it,” creator Dafydd Rowlands promised on Twitter, where he also let slip that the run has grown from five parts to six.

Series two, broadcast in spring last year, left DS Tom Larkin (Penhaligon) on the wrong side of a harbour wall, and the nation in a state of shock. Consolidated figures had it at 8.1 million.

Does this mean a fourth series is on the cards? Not so fast. Rowlands has always said that three series would be the lot.

While you wait, the whole thing is on iPlayer, and Penhaligon can be seen in cinemas, cast against type, in the comedy Two Left Boots.

=== claims
3 | delay to=2023-09..2023-11 | reported | + | Radio Times | The third series
3 | release 2023-09..2023-11 | reported | + | Radio Times | ^
- | platform BBC One | official | + | - | ^
3 | release 2023-01 | official | - | - | Anyone who had
3 | production filming under way when=2022-06..2022-08 | official | - | - | Filming in Bristol
- | cast Idris Penhaligon / Tom Larkin / - | official | + | - | ^
- | cast Cressida Marlow / Chief Superintendent Wray / - | official | + | - | ^
- | crew Dafydd Rowlands / creator | official | + | - | “It'll be worth
3 | episodes 6 | official | + | Dafydd Rowlands | ^
2 | release 2021-03..2021-05 | official | + | - | Series two, broadcast
2 | cast Idris Penhaligon / Tom Larkin / - | official | + | - | ^
3 | renewal final | official | + | Dafydd Rowlands | Rowlands has always
- | platform iPlayer | official | + | - | While you wait
