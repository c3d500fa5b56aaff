url: https://www.showpulse.example/news/2024/03/05/the-understudies-s3
outlet: ShowPulse
published: 2024-03-05
title: ‘The Understudies’ Taps Odile Marchand as New Showrunner, Adds Five for Season 3
series: The Understudies

Change of guard at The Understudies. Max has handed the keys of its backstage comedy to Odile Marchand (Rue Morgue, The Intern's Wife), who succeeds Griffin Lowell and Pam Sato as showrunner with the third season. Lowell and Sato, its creators, keep their executive-producer stripes.

“Odile made us laugh at a funeral,” the outgoing pair said in a joint statement.

Under Marchand the theater gets bigger. Wendell Pruitt, Xochitl Reyes, Bao Nguyen-Hart and the rapper Dizzy Malone have been booked as regulars. Tony winner Cornelia Babb recurs as the landlady. They fall in with Harriet Doyle, Samir Patel and Fran Kowalczyk, the three stars since opening night.

Absent from the playbill: Theo Lindgren, whose Maurice ran away with the cash box, and the scene-stealing Mrs. Applebaum, Estelle Gorman having died in January at 91.

Marchand and Kit Osei will write; Osei was story editor on season 2. Jody Farrow directs the bulk of the ten half-hours, and Doyle makes her debut behind the lens with one. As EPs you'll find Marchand, Lowell, Sato, Farrow and, for Tin Roof, Arnold Beck; Lupe Santos is co-EP. New tunes are by Broadway's Gideon Lark, who takes over from Clem Rossi.

Production is slated to begin in Toronto on April 22, with an eye on a bow in early 2025.

Asked whether guest star Bette Lamour might drop in again as herself, Marchand wouldn't say. The real Max Feldman, on whom Patel's impresario is modelled, has meanwhile sued, which Patel finds "the best review we've had." Sarah Wexler, who runs comedy at Max, praised the team.

Marchand is repped by UTA and Lasky Fine. Babb was last seen in Gilt on Starz.

=== claims
3 | crew Odile Marchand / showrunner | official | + | - | Max has handed
- | platform Max | official | + | - | ^
2 | crew Griffin Lowell / showrunner | official | + | - | ^
2 | crew Pam Sato / showrunner | official | + | - | ^
3 | crew Griffin Lowell / showrunner | official | - | - | ^
3 | crew Pam Sato / showrunner | official | - | - | ^
- | crew Griffin Lowell / creator | official | + | - | Lowell and Sato, its
- | crew Pam Sato / creator | official | + | - | ^
3 | crew Griffin Lowell / producer | official | + | - | ^
3 | crew Pam Sato / producer | official | + | - | ^
3 | cast Wendell Pruitt / - / joining | official | + | - | Wendell Pruitt
3 | cast Xochitl Reyes / - / joining | official | + | - | ^
3 | cast Bao Nguyen-Hart / - / joining | official | + | - | ^
3 | cast Dizzy Malone / - / joining | official | + | - | ^
3 | cast Cornelia Babb / - / joining | official | + | - | Tony winner
3 | cast Harriet Doyle / - / returning | official | + | - | They fall in
3 | cast Samir Patel / - / returning | official | + | - | ^
3 | cast Fran Kowalczyk / - / returning | official | + | - | ^
3 | cast Theo Lindgren / Maurice / leaving | official | + | - | Absent from
3 | cast Estelle Gorman / Mrs. Applebaum / leaving | official | + | - | ^
3 | crew Odile Marchand / writer | official | + | - | Marchand and Kit
3 | crew Kit Osei / writer | official | + | - | ^
3 | crew Jody Farrow / director | official | + | - | Jody Farrow
3 | crew Harriet Doyle / director | official | + | - | ^
3 | episodes 10 | official | + | - | ^
3 | crew Odile Marchand / producer | official | + | - | As EPs
3 | crew Jody Farrow / producer | official | + | - | ^
3 | crew Arnold Beck / producer | official | + | - | ^
3 | crew Lupe Santos / producer | official | + | - | ^
3 | crew Gideon Lark / composer | official | + | - | New tunes
3 | crew Clem Rossi / composer | official | - | - | ^
3 | production filming starts when=2024-04-22 | official | + | - | Production is
3 | release 2025-01..2025-04 | official | + | - | ^
Gilt :: - | platform Starz | official | + | - | Babb was last
