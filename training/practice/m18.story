url: https://www.pilotlightnews.example/2021/11/16/spin-offs-and-mother-ships
outlet: Pilot Light News
published: 2021-11-16
title: All in the family: every spin-off in the works, and what it means for the parent

A universe, these days, is what a show needs. We've drawn up the family trees.

The parent: “Longhorn.” Its fourth season got under way on Paramount Network on November 7, ten episodes in all. The child: “1871,” with Gil Rusk and June Hillard as the founders of the ranch, which is exclusive to Paramount+ and starts on December 19. The grandchild: “Box Elder,” ordered but not cast. All three stem from the pen of Cole Terrell.

“Crown Heights Medical” leaves Fox after this year, its sixth. “Crown Heights: Trauma,” which it begat in 2018, stays on and was extended last week by two years.

While the original “Marrow Street” is long gone (it expired after twelve seasons in 2017), Hulu wants to bring back three of its interns. Emma Dessard is to write, and would also produce; there's no deal yet. Would David Marsh be in it? He isn't asked.

Not every branch bears fruit. AMC called off “Tales From Quarantine” a month before cameras were to have rolled. “Quarantine” itself, by comparison, is in rude health: the second eight of its eleventh, concluding season are with us from February 20. A different offshoot starring Norm Reeder as Boone and Melinda McBryde as Tess will follow in 2023.

“Calloway: Inheritance” moves the detective from Amazon to its sister, IMDb TV, and what was at first described as an eighth “Calloway” is in truth a first of something else. Titus Welland, Madison Tighe and Mimi Hale cross over; Jamal Boyd can't. It finished filming this month. Viewers get it in the spring.

And the Vikings? “Longship: New World” was shot back to back with another eight, its second year, in County Wicklow. The man behind it is Jed Stuart, not Miles Hearst, whose “Longship” it picks up a century on.

Finally, “Feathered Hair, Again”: rumors that Netflix would like it. They're only rumors.

=== claims
Longhorn :: 4 | platform Paramount Network | official | + | - | Its fourth
Longhorn :: 4 | release 2021-11-07 | official | + | - | ^
Longhorn :: 4 | episodes 10 | official | + | - | ^
1871 :: - | cast Gil Rusk / - / - | official | + | - | The child
1871 :: - | cast June Hillard / - / - | official | + | - | ^
1871 :: - | platform Paramount+ | official | + | - | ^
1871 :: 1 | release 2021-12-19 | official | + | - | ^
Box Elder :: 1 | renewal renewed | official | + | - | The grandchild
Longhorn :: - | crew Cole Terrell / writer | official | + | - | All three
1871 :: - | crew Cole Terrell / writer | official | + | - | ^
Box Elder :: - | crew Cole Terrell / writer | official | + | - | ^
Crown Heights Medical :: - | platform Fox | official | + | - | “Crown Heights Medical
Crown Heights Medical :: 6 | renewal final | official | + | - | ^
Crown Heights: Trauma :: 1 | release 2018 | official | + | - | “Crown Heights: Trauma
Crown Heights: Trauma :: - | renewal renewed when=2021-11-08..2021-11-14 | official | + | - | ^
Tales From Quarantine :: 1 | renewal cancelled | official | + | - | AMC called
Quarantine :: 11 | renewal final | official | + | - | “Quarantine” itself
Calloway: Inheritance :: - | platform IMDb TV | official | + | - | “Calloway: Inh
Calloway: Inheritance :: 1 | cast Titus Welland / - / - | official | + | - | Titus Welland
Calloway: Inheritance :: 1 | cast Madison Tighe / - / - | official | + | - | ^
Calloway: Inheritance :: 1 | cast Mimi Hale / - / - | official | + | - | ^
Calloway: Inheritance :: 1 | production filming ends when=2021-11 | official | + | - | It finished
Calloway: Inheritance :: 1 | release 2022-03-01..2022-05-31 | official | + | - | Viewers get
Longship: New World :: 1 | production filming ends | official | + | - | “Longship: New
Longship: New World :: 2 | production filming ends | official | + | - | ^
Longship: New World :: 2 | episodes 8 | official | + | - | ^
Longship: New World :: - | crew Jed Stuart / creator | official | + | - | The man behind
Longship :: - | crew Miles Hearst / creator | official | + | - | ^
