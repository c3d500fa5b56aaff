url: https://www.remotely.example/2022/02/paramount-peacock-investor-day
outlet: Remotely
published: 2022-02-16
title: Mountain high: what Paramount+ (and, down the street, Peacock) committed to

An investor day is where shows go to become numbers. Here are some of them.

Two. That's the season which Yellowjacket Nation, Showtime's plane-crash sensation, will embark on in late summer, with Juliette Lewison and Christina Riccione flying into Vancouver. It's also how many more helpings of The Mayor of Kingstree the service ordered in a breath, until further notice the last.

Four. Star Trekkers: Lower Berths was told to keep swabbing through year four, and that before the third has been seen, which is on deck for summer. Picardy, alas, reaches the final frontier with number three. Terry Matlow, who runs it, has said as much since the day he was hired; now the company says so too.

Ten. The episodes of Halo Effect, out March 24. Kiki Wolfkind ran the show for the first go-round, but it's David Weiner who steers the second, which wasn't supposed to be announced until April and slipped out in a slide.

Zero. What Bob Bakish had to offer to those who had hoped for a sign of life from Why Women Thrill.

Meanwhile the bird. Girls6ever flies again (“we're so back,” chirped Sara Barrelle), as does Bel-Air Rifles, for which a double order was placed from the outset in 2020. AP Biology II, however, has been expelled, and this time the parents aren't appealing. Punky Brewed? Already poured away, back in the fall. Where MacGrubby is concerned it is too soon: Will Forty says that he has ideas and no invitation.

Not on any slide, but on everyone's tongue: Evil Twins, of which a fourth is as good as bought, and The Good Fighters, which hasn't six in it. The Hollywood Reporter goes one better and retires the latter with its fifth.

One more number: 32.8 million subscribers, which is where the applause was.

=== claims
Yellowjacket Nation :: 2 | production filming starts when=2022-08 | official | + | - | That's the season
Yellowjacket Nation :: - | platform Showtime | official | + | - | ^
Yellowjacket Nation :: 2 | cast Juliette Lewison / - / returning | official | + | - | ^
Yellowjacket Nation :: 2 | cast Christina Riccione / - / returning | official | + | - | ^
The Mayor of Kingstree :: - | renewal renewed | official | + | - | It's also how
Star Trekkers: Lower Berths :: 4 | renewal renewed | official | + | - | Star Trekkers
Star Trekkers: Lower Berths :: 3 | release 2022-06..2022-08 | official | + | - | ^
Picardy :: 3 | renewal final | official | + | Terry Matlow | Picardy, alas
Picardy :: - | crew Terry Matlow / showrunner | official | + | - | Terry Matlow
Halo Effect :: 1 | episodes 10 | official | + | - | The episodes of
Halo Effect :: 1 | release 2022-03-24 | official | + | - | ^
Halo Effect :: 1 | crew Kiki Wolfkind / showrunner | official | + | - | Kiki Wolfkind
Halo Effect :: 2 | crew David Weiner / showrunner | official | + | - | ^
Halo Effect :: 2 | crew Kiki Wolfkind / showrunner | official | - | - | ^
Halo Effect :: 2 | renewal renewed | official | + | - | ^
Why Women Thrill :: - | renewal renewed | official | - | Bob Bakish | What Bob
Girls6ever :: - | renewal renewed | official | + | Sara Barrelle | Girls6ever flies
Bel-Air Rifles :: 1 | renewal renewed when=2020 | official | + | - | ^
Bel-Air Rifles :: 2 | renewal renewed when=2020 | official | + | - | ^
AP Biology II :: - | renewal cancelled | official | + | - | AP Biology
Punky Brewed :: - | renewal cancelled when=2021-09..2021-11 | official | + | - | Already poured
MacGrubby :: - | renewal renewed | official | - | Will Forty | Where MacGrubby
Evil Twins :: 4 | renewal renewed | rumored | + | - | Not on any
The Good Fighters :: 6 | renewal cancelled | rumored | + | - | ^
The Good Fighters :: 5 | renewal final | reported | + | The Hollywood Reporter | The Hollywood
