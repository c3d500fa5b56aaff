url: https://www.meridiantvguide.example/features/when-shows-come-back-table
outlet: Meridian TV Guide
published: 2019-02-22
title: The spring table, with footnotes

April is crowded, and it is anything but the cruellest month. The table below is our annual attempt at order; what could not be squeezed into its rows has gone to the bottom of the page.

Series | Where | From
The Seventh Floor (season 2) | HBO | April 7
Dukes of Nothing (season 5) | Starz | April 14
Calamity Jen (new series) | Freeform | March 26
Wolf & Sparrow (final season) | BBC America | May 4

¹ The Seventh Floor, of which HBO let us have eight floors in 2017, stops this time at six. Its architect, Rosalind Achebe, assured Variety that nothing had been cut, “only condensed.”

² Dukes of Nothing came into the world in 2013 as a British series, also called Dukes of Nothing; the American one has run three times as long. You will see a lot of its trailer if you go anywhere near a Starz show.

³ Calamity Jen fills twelve hours. The eleventh was shot in a cave.

⁴ Wolf & Sparrow would be off to Netflix if one trusted the New York Post. One had better not.

Too late for the table: Apple refuses to say when its service opens its doors, let alone when Sea Change Station, which it has made for it, goes through them. Parks & Daughters arrived at CBS on Thursday, with 9 million at the window. And after two decades in print, Ottoline Grey's Corsair books have sailed into a television port, that of Amazon, whence Corsair! puts out before the year is through.

Not returning in spring, contrary to the billboard on Sunset: Hard Candy Heights.

=== claims
The Seventh Floor :: 2 | platform HBO | official | + | - | The Seventh Floor (season 2)
The Seventh Floor :: 2 | release 2019-04-07 | official | + | - | ^
Dukes of Nothing :: 5 | platform Starz | official | + | - | Dukes of Nothing (season 5)
Dukes of Nothing :: 5 | release 2019-04-14 | official | + | - | ^
Calamity Jen :: 1 | platform Freeform | official | + | - | Calamity Jen (new
Calamity Jen :: 1 | release 2019-03-26 | official | + | - | ^
Wolf & Sparrow :: - | platform BBC America | official | + | - | Wolf & Sparrow (final
Wolf & Sparrow :: - | release 2019-05-04 | official | + | - | ^
Wolf & Sparrow :: - | renewal final | official | + | - | ^
The Seventh Floor :: 1 | release 2017 | official | + | - | ¹ The Seventh
The Seventh Floor :: 1 | platform HBO | official | + | - | ^
The Seventh Floor :: 1 | episodes 8 | official | + | - | ^
The Seventh Floor :: 2 | episodes 6 | official | + | - | ^
The Seventh Floor :: - | crew Rosalind Achebe / creator | official | + | - | Its architect
Dukes of Nothing :: - | source_material series / Dukes of Nothing | official | + | - | ² Dukes of
Dukes of Nothing :: - | trailer trailer | official | + | - | You will see
Calamity Jen :: 1 | episodes 12 | official | + | - | ³ Calamity Jen
Wolf & Sparrow :: - | platform Netflix | reported | + | New York Post | ⁴ Wolf
Sea Change Station :: - | release none | official | - | - | Too late for
Sea Change Station :: - | platform Apple | official | + | - | ^
Parks & Daughters :: - | release 2019-02-21 | official | + | - | Parks & Daughters
Parks & Daughters :: - | platform CBS | official | + | - | ^
Corsair! :: - | source_material novel / - | official | + | - | And after two
Corsair! :: - | platform Amazon | official | + | - | ^
Corsair! :: - | release 2019-02-22..2019-12-31 | official | + | - | ^
Hard Candy Heights :: - | release 2019-03..2019-05 | official | - | - | Not returning in
