url: https://www.capitalstages.example/2012/11/12/full-season-orders-and-early-exits
outlet: Capital Stages
published: 2012-11-12
title: Back nine for ‘Ferris County’ and ‘Bunk’, early exit for ‘Made in Queens’

Seven weeks into the season the networks are sorting their freshmen.

ABC said yes to two of its newcomers on Monday. “Ferris County,” the country-music serial with Connie Bright and Hayley Pann, and “Bunk,” in which summer camp is hell, will both run to twenty-two episodes. Nothing of the sort was heard about “Last Anchorage” and “Park Avenue 666”; the first of them, a submarine thriller from Shane Ryerson, will film the thirteen it has.

Made to be loved by critics and by them alone, CBS's “Made in Queens” came off the schedule after three Fridays. “Partners in Brine” survived it by a month. “Deductions,” a modern Holmes, is at the other end of the scale: not only the back nine but two on top, for 24, and, to crown it, the plum after the Super Bowl. Its Watson is played by Lucille Lu.

At NBC everything new except “Animal Clinic” has had its order filled up. “Blackout Road,” the no-electricity saga, goes into hibernation on November 26 and won't come back until March 25, its creator Erik Kripp's idea.

Fox gave “The Mira Method” more of the same; “Bert & Kat” and the returning “Raising Faith” have to wait. “The Mob Surgeon” will not see 2013.

On cable, meanwhile, “The Risen” (AMC) has eight times the audience of any of the above, a third season that began on October 14, and a showrunner, Glen Mazur, who may or may not be in charge of a fourth. “Sleeper Cell 13” (Showtime), renewed three weeks ago for year three, has twelve more hours coming in the fall of 2013. HBO brought “Atlantic County” back into the fold as well. For “Second Line” it ordered a fourth, an abridged one, and the last.

The November sweeps end on the 28th.

=== claims
Ferris County :: 1 | episodes 22 | official | + | - | “Ferris
Bunk :: 1 | episodes 22 | official | + | - | ^
Ferris County :: - | cast Connie Bright / - / - | official | + | - | ^
Ferris County :: - | cast Hayley Pann / - / - | official | + | - | ^
Last Anchorage :: - | crew Shane Ryerson / creator | official | + | - | Nothing of
Last Anchorage :: 1 | episodes 13 | official | + | - | ^
Made in Queens :: - | platform CBS | official | + | - | Made to be
Made in Queens :: 2 | renewal cancelled | official | + | - | ^
Partners in Brine :: 2 | renewal cancelled | official | + | - | “Partners
Deductions :: 1 | episodes 24 | official | + | - | “Deductions
Deductions :: - | cast Lucille Lu / Watson / - | official | + | - | Its Watson
Blackout Road :: - | crew Erik Kripp / creator | official | + | - | “Blackout
The Mob Surgeon :: 2 | renewal cancelled | official | + | - | “The Mob
The Risen :: - | platform AMC | official | + | - | On cable
The Risen :: 3 | release 2012-10-14 | official | + | - | ^
The Risen :: - | crew Glen Mazur / showrunner | official | + | - | ^
Sleeper Cell 13 :: - | platform Showtime | official | + | - | “Sleeper
Sleeper Cell 13 :: 3 | renewal renewed when=2012-10 | official | + | - | ^
Sleeper Cell 13 :: 3 | episodes 12 | official | + | - | ^
Sleeper Cell 13 :: 3 | release 2013-09-01..2013-11-30 | official | + | - | ^
Atlantic County :: - | renewal renewed | official | + | - | HBO brought
Second Line :: 4 | renewal final | official | + | - | For “Second
