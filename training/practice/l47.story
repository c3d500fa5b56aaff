url: https://www.fablepress.example/media/2023-03-16-tidewater
outlet: Fable Press
published: 2023-03-16
title: AMC announces cast and creative team for second season of “Tidewater”
series: Tidewater

NEW YORK, March 16, 2023 – AMC announced today that Tony nominee Adrienne Locke (“The Orchard Keeper”) and Cuban actor Reinaldo Pozo have joined the ensemble of “Tidewater” for its second season, production of which began this week in Wilmington, N.C. The network also announced that Gideon Marsh has been named executive producer and showrunner.

Locke portrays Dr. Celeste Boudin, a marine biologist. Pozo takes on the role of Capt. Ignacio Vidal. They join returning cast members Hollis McCann (“Birdie”), Darrell Eubanks (“Ike Toomer”), Siobhan Reilly (“Kat”), Preston Yoo (“Deputy Han”) and newly promoted series regular Abbie Lindgren (“Wren”).

“Gideon understands salt,” said Dale Hoffer, President of Entertainment, AMC Networks. “We're also grateful to Nora Castle, whose vision gave us a first season to be proud of.”

Season two consists of six episodes and will premiere on AMC and AMC+ in the fourth quarter of 2023.

About the season

Two years after the storm, Birdie runs for mayor. Something is wrong with the oysters.

Credits

Based on the novels by Harlan Crewe
Executive Producers: Gideon Marsh, Harlan Crewe, Hollis McCann, Beth Ann Sorrell
Co-Executive Producer: Lyle Baptiste
Producer: Ruth Kimura
Writers: Gideon Marsh, Lyle Baptiste, Ana Prado
Directors: Beth Ann Sorrell, Kofi Mensah-Grant
Music by: The Lowcountry Four
Casting: Meg Prior, CSA

About Gideon Marsh

Marsh created “Black Ice” for Showtime and wrote for three seasons on “Hard Rain” under Emmy winner Paula Kerr. He is a graduate of Oberlin.

Media contacts

Jill Strand, AMC. Tomás Rey, Fable.

=== claims
2 | cast Adrienne Locke / Dr. Celeste Boudin / joining | official | + | AMC | NEW YORK
2 | cast Reinaldo Pozo / Capt. Ignacio Vidal / joining | official | + | AMC | ^
2 | production filming starts when=2023-03-13..2023-03-16 | official | + | AMC | ^
2 | crew Gideon Marsh / producer | official | + | AMC | ^
2 | crew Gideon Marsh / showrunner | official | + | AMC | ^
2 | cast Hollis McCann / Birdie / returning | official | + | - | They join
2 | cast Darrell Eubanks / Ike Toomer / returning | official | + | - | ^
2 | cast Siobhan Reilly / Kat / returning | official | + | - | ^
2 | cast Preston Yoo / Deputy Han / returning | official | + | - | ^
2 | cast Abbie Lindgren / Wren / returning | official | + | - | ^
1 | crew Nora Castle / showrunner | official | + | Dale Hoffer | “We're also
2 | episodes 6 | official | + | - | Season two
2 | release 2023-10..2023-12 | official | + | - | ^
2 | platform AMC | official | + | - | ^
2 | platform AMC+ | official | + | - | ^
- | source_material novel / - | official | + | - | Based on
2 | crew Harlan Crewe / producer | official | + | - | Executive Producers: Gideon
2 | crew Hollis McCann / producer | official | + | - | ^
2 | crew Beth Ann Sorrell / producer | official | + | - | ^
2 | crew Lyle Baptiste / producer | official | + | - | Co-Executive
2 | crew Ruth Kimura / producer | official | + | - | Producer: Ruth
2 | crew Gideon Marsh / writer | official | + | - | Writers: Gideon
2 | crew Lyle Baptiste / writer | official | + | - | ^
2 | crew Ana Prado / writer | official | + | - | ^
2 | crew Beth Ann Sorrell / director | official | + | - | Directors: Beth
2 | crew Kofi Mensah-Grant / director | official | + | - | ^
2 | crew The Lowcountry Four / composer | official | + | - | Music by
Black Ice :: - | crew Gideon Marsh / creator | official | + | - | Marsh created
Black Ice :: - | platform Showtime | official | + | - | ^
