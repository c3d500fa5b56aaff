url: https://www.kidscreenreport.example/2017/02/16/renewals-kids
outlet: Kids' Screen Report
published: 2017-02-16
title: Pickups: two for Nick, one for Disney Junior, and PBS's goodbye
series: Octo-Chef

Nickelodeon loves its octopus. It has renewed Octo-Chef (20 episodes, third season), in which Brandon Tidewell, Kimmy Alvarez, and Gus Pappas supply the tentacles, and in guest parts this season Lisa Kudroff, Wayne Bradley, and Cardi Lee. Dave Sewell created it and is executive producer; Mike Kubat-Ross is the head writer. Co-creator Thom Wilder had left in 2015.

Also at Nick, live-action sitcom School of Schlock moves on to season two. Breanna Yardley (Summer), Ricardo Hurt-Lopez (Freddy), and Tony Cavallo (Mr. Finn) come back to class, and Jama Williams-Cole has been added as principal after Amy Poehlman-Day went. The showrunners, Jim and Steve Armogidian, have worked together since iPet.

Disney Junior ordered more Doc McPaws. Loretta Devane will again be heard as Hallie; voicing the Doc from season five onward is eight-year-old Laya DeLeon-Banks, since Kiara Muhammad-Ray, who had the part in the first two, and Laya's elder sister Lena, in the third and fourth, have outgrown it. Chris Neely-Wu created the series and serves as EP.

On PBS Kids, Martha's Moon ends in June with its 90th episode. The last season features Tabitha St-Jermain as the Moon and, in the role of her neighbour Pluto, astronomer Neil Tyson-Hayes, who isn't exactly an actor. The books, by Susan Maddaugh-Hill, go on.

In development: Hulu has hired Craig McCracken-Bell to reimagine the classic Tiny Wizards. The original cast is long retired; he wants “kids with kids' voices.”

Netflix has set Sammy & Sock for March 31, from creator Vivienne Medrow. As Sock: John Oliver-Smythe. Sammy: newcomer Bo Whitaker. It's directed by Tim Maltbie, who'll be remembered for the movie Olive.

=== claims
- | platform Nickelodeon | official | + | - | Nickelodeon loves
3 | renewal renewed | official | + | - | It has renewed
3 | episodes 20 | official | + | - | ^
- | cast Brandon Tidewell / - / - | official | + | - | ^
- | cast Kimmy Alvarez / - / - | official | + | - | ^
- | cast Gus Pappas / - / - | official | + | - | ^
3 | cast Lisa Kudroff / - / joining | official | + | - | ^
3 | cast Wayne Bradley / - / joining | official | + | - | ^
3 | cast Cardi Lee / - / joining | official | + | - | ^
- | crew Dave Sewell / creator | official | + | - | Dave Sewell
- | crew Dave Sewell / producer | official | + | - | ^
- | crew Mike Kubat-Ross / writer | official | + | - | ^
- | crew Thom Wilder / creator | official | + | - | Co-creator Thom
School of Schlock :: - | platform Nick | official | + | - | Also at
School of Schlock :: 2 | renewal renewed | official | + | - | ^
School of Schlock :: 2 | cast Breanna Yardley / Summer / returning | official | + | - | Breanna
School of Schlock :: 2 | cast Ricardo Hurt-Lopez / Freddy / returning | official | + | - | ^
School of Schlock :: 2 | cast Tony Cavallo / Mr. Finn / returning | official | + | - | ^
School of Schlock :: 2 | cast Jama Williams-Cole / principal / joining | official | + | - | ^
School of Schlock :: 2 | cast Amy Poehlman-Day / - / leaving | official | + | - | ^
School of Schlock :: - | crew ?Jim Armogidian / showrunner | official | + | - | The showrunners
School of Schlock :: - | crew Steve Armogidian / showrunner | official | + | - | ^
Doc McPaws :: - | renewal renewed | official | + | - | Disney Junior
Doc McPaws :: 5 | cast Loretta Devane / Hallie / returning | official | + | - | Loretta
Doc McPaws :: 5 | cast Laya DeLeon-Banks / Doc / joining | official | + | - | ^
Doc McPaws :: 1 | cast Kiara Muhammad-Ray / Doc / - | official | + | - | ^
Doc McPaws :: 2 | cast Kiara Muhammad-Ray / Doc / - | official | + | - | ^
Doc McPaws :: 3 | cast ?Lena DeLeon-Banks / Doc / - | official | + | - | ^
Doc McPaws :: 4 | cast ?Lena DeLeon-Banks / Doc / - | official | + | - | ^
Doc McPaws :: 5 | cast ?Lena DeLeon-Banks / Doc / leaving | official | + | - | ^
Doc McPaws :: - | crew Chris Neely-Wu / creator | official | + | - | Chris Neely
Doc McPaws :: - | crew Chris Neely-Wu / producer | official | + | - | ^
Martha's Moon :: - | platform PBS Kids | official | + | - | On PBS
Martha's Moon :: - | renewal final | official | + | - | ^
Martha's Moon :: - | cast Tabitha St-Jermain / the Moon / - | official | + | - | The last season
Martha's Moon :: - | cast Neil Tyson-Hayes / Pluto / - | official | + | - | ^
Martha's Moon :: - | source_material novel / - | official | + | - | The books
Tiny Wizards :: - | platform Hulu | official | + | - | In development
Tiny Wizards :: - | crew Craig McCracken-Bell / creator | official | + | - | ^
Sammy & Sock :: - | platform Netflix | official | + | - | Netflix has
Sammy & Sock :: 1 | release 2017-03-31 | official | + | - | ^
Sammy & Sock :: - | crew Vivienne Medrow / creator | official | + | - | ^
Sammy & Sock :: - | cast John Oliver-Smythe / Sock / - | official | + | - | As Sock
Sammy & Sock :: - | cast Bo Whitaker / Sammy / - | official | + | - | Sammy: newcomer
Sammy & Sock :: 1 | crew Tim Maltbie / director | official | + | - | It's directed
