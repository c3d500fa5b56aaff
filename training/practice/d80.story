url: https://www.lanewsreel.example/2025/10/07/paper-presidents-season-3-cast-adds
outlet: LA Newsreel
published: 2025-10-07
title: ‘Paper Presidents’: Kerry Bishé-Long, Omar Sy-Diallo Board Season 3; Premiere Set

EXCLUSIVE: Two more candidates have thrown their hats in. Kerry Bishé-Long (Halt) and Omar Sy-Diallo (The Locksmith) are set for recurring roles on the third season of Paper Presidents, Hulu's satire from 20th Television, which bows on Election Day a year early — Nov. 4.

Bishé-Long will portray pollster Ann-Marie Teague. Sy-Diallo is the ambassador of a country which, in the running gag of the series, can't be named.

They come on top of series regulars Beau Rickard, Tina Lifford-Jones and Max Abelson, as well as of the previously announced Holland Rourke. Not part of the ticket any more is Anders Vance; his chief of staff resigned in the Season 2 closer.

Season 3 of the show has Rickard's President Dunn face a primary by his own wife (Lifford-Jones). Its premiere comprises two episodes; eight more follow, one per week.

Paper Presidents hails from creators Eve Sandler and Mo Green. Sandler showruns and executive produces with Abelson, Green having left after the first season for an overall deal at Sony. Directors this season include Abelson and Tricia Brock-Hall.

Source of it all is “The Understudies,” a 2014 New Yorker piece by Tad Frend.

No decision on a fourth term has been taken.

Bishé-Long, repped by Gersh, toplined three seasons of Halt and next appears in the A24 feature Sand Mine. Sy-Diallo is with UTA and Adéquat. He was nominated for a César in 2022 for the Gaumont picture The Locksmith.

=== claims
Paper Presidents :: 3 | cast Kerry Bishé-Long / Ann-Marie Teague / joining | official | + | - | Kerry Bishé-Long (Halt)
Paper Presidents :: 3 | cast Omar Sy-Diallo / - / joining | official | + | - | ^
Paper Presidents :: - | platform Hulu | official | + | - | ^
Paper Presidents :: 3 | release 2025-11-04 | official | + | - | ^
Paper Presidents :: 3 | cast Beau Rickard / President Dunn / - | official | + | - | They come on
Paper Presidents :: 3 | cast Tina Lifford-Jones / - / - | official | + | - | ^
Paper Presidents :: 3 | cast Max Abelson / - / - | official | + | - | ^
Paper Presidents :: 3 | cast Holland Rourke / - / joining | official | + | - | ^
Paper Presidents :: 3 | cast Anders Vance / - / leaving | official | + | - | Not part of
Paper Presidents :: 3 | episodes 10 | official | + | - | Its premiere
Paper Presidents :: - | crew Eve Sandler / creator | official | + | - | Paper Presidents hails
Paper Presidents :: - | crew Mo Green / creator | official | + | - | ^
Paper Presidents :: - | crew Eve Sandler / showrunner | official | + | - | Sandler showruns
Paper Presidents :: - | crew Eve Sandler / producer | official | + | - | ^
Paper Presidents :: - | crew Max Abelson / producer | official | + | - | ^
Paper Presidents :: 3 | crew Max Abelson / director | official | + | - | Directors this
Paper Presidents :: 3 | crew Tricia Brock-Hall / director | official | + | - | ^
Paper Presidents :: - | source_material other / The Understudies | official | + | - | Source of it
Paper Presidents :: 4 | renewal renewed | official | - | - | No decision
