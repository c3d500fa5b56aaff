url: https://www.primetimeposter.example/2022/cw-buys-time
outlet: Primetime Poster
published: 2022-05-13
title: Red Wedding at The CW

If you're reading this with a drink in hand, we understand: The CW canceled more on one Thursday than in the five years before.

To wit: Dynasts, In the Darkness, Roswell, Nevada, Naomi K., 4400 Again, Charmingly, Legacy Academy. All seven, kaput. Back in April it had already been the turn of Batgirl Returns and the long-suffering DC's Legends of Yesterday, each of which ended on a cliffhanger.

Who survives? All-American Homecoming Queen was the last to get the nod, on Thursday evening, and enters its sophomore stretch with a budget cut. Kung Foo, Walker Junior, Riverdell, Superboy & Lane, Nancy Drake and The Flashlight had been told in March. Two of those are being taken off the board next spring, if you believe TVLine: Riverdell and The Flashlight, with seasons seven and nine respectively. The network didn't respond to us.

New blood, in moderation: The Winchester Boys, a prequel narrated by Jensen Eccles and written by Robbie Thorpe; Gotham Squires; and a Walker Junior offshoot set in the 1800s, Walkabout Independence, with Katherine McNair in the lead. The first two take Tuesdays.

Why now? The company's on the block. A would-be owner prefers cheap to loved; one executive predicted to this site a line-up half Canadian by 2024. Among what's cheap are Wellington Paranormal Unit, Coroner's Assistant and Family Laws, all of them imports for the summer.

Is there a petition? There are eleven. The one for Roswell, Nevada counts 41,000 names, and its star Jeanine Masson has retweeted it. Legacy Academy's Julia Plec says that she knew at Christmas and wrote its fourth season as the last. You'd think that season 4 of anything would be safe on that network. We used to.

=== claims
Dynasts :: - | renewal cancelled when=2022-05-12 | official | + | - | To wit
In the Darkness :: - | renewal cancelled when=2022-05-12 | official | + | - | ^
Roswell, Nevada :: - | renewal cancelled when=2022-05-12 | official | + | - | ^
Naomi K. :: - | renewal cancelled when=2022-05-12 | official | + | - | ^
4400 Again :: - | renewal cancelled when=2022-05-12 | official | + | - | ^
Charmingly :: - | renewal cancelled when=2022-05-12 | official | + | - | ^
Legacy Academy :: - | renewal cancelled when=2022-05-12 | official | + | - | ^
Batgirl Returns :: - | renewal cancelled when=2022-04 | official | + | - | Back in
DC's Legends of Yesterday :: - | renewal cancelled when=2022-04 | official | + | - | ^
All-American Homecoming Queen :: 2 | renewal renewed when=2022-05-12 | official | + | - | All-American
Kung Foo :: - | renewal renewed when=2022-03 | official | + | - | Kung Foo
Walker Junior :: - | renewal renewed when=2022-03 | official | + | - | ^
Riverdell :: - | renewal renewed when=2022-03 | official | + | - | ^
Superboy & Lane :: - | renewal renewed when=2022-03 | official | + | - | ^
Nancy Drake :: - | renewal renewed when=2022-03 | official | + | - | ^
The Flashlight :: - | renewal renewed when=2022-03 | official | + | - | ^
Riverdell :: 7 | renewal final | reported | + | TVLine | Two of those
The Flashlight :: 9 | renewal final | reported | + | TVLine | ^
The Winchester Boys :: 1 | renewal renewed | official | + | - | New blood
The Winchester Boys :: - | cast Jensen Eccles / - / - | official | + | - | ^
The Winchester Boys :: - | crew Robbie Thorpe / writer | official | + | - | ^
Gotham Squires :: 1 | renewal renewed | official | + | - | ^
Walkabout Independence :: 1 | renewal renewed | official | + | - | ^
Walkabout Independence :: - | cast Katherine McNair / - / - | official | + | - | ^
Roswell, Nevada :: - | cast Jeanine Masson / - / - | official | + | - | The one for
Legacy Academy :: - | crew Julia Plec / writer | official | + | - | Legacy Academy's
Legacy Academy :: 4 | renewal final | official | + | Julia Plec | ^
