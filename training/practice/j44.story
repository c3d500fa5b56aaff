url: https://www.tidewaterdrama.example/2016/09/30/gilt-season-four-cast-shakeup
outlet: Tidewater Drama
published: 2016-09-30
title: ‘Gilt’: Three in, two out as season 4 gets going
series: Gilt

There's a new chandelier at the Carraway Hotel and, come January, there'll be new people under it.

TVLine has learned that Bruce Tilden, late of ER Confidential, is checking into E!'s Gilt for a multi-episode arc. He'll be introduced in the season premiere as a preacher with a gambling problem. Already aboard are Nia Solomon as the hotel's new owner and Cooper Lang (recurring).

Exiting: Maddie Fairchild, whose Paige left for Paris in the third-season finale, and Dev Anand, who tells us that “it was mutual, mostly.”

Lead Elise Moran has signed on for a fourth and, as her deal has it, a fifth year.

The first table read took place on Monday, and the cameras go up on October 10. Gilt's showrunner, Tamsin Reese, is hoping to wrap ahead of Christmas.

Reese replaced Gilt's originator, Mark Delaney, after season one.

Thirteen hours were ordered when E! renewed the soap this May.

Moran, 41, was nominated for a People's Choice Award last year. She's the daughter of the late Western star Chip Moran.

Does anybody else miss the old chandelier?

Elsewhere in casting: Tom Willard has booked a guest spot on CBS's Ghost Doctor, where he plays, naturally, a ghost; and the pilot Prairie Fire, for Hulu, has found its lead in Hanna Groff.

=== claims
4 | cast Bruce Tilden / - / joining | reported | + | TVLine | TVLine has
- | platform E! | official | + | - | ^
4 | release 2017-01 | official | + | - | There's a new
4 | cast Nia Solomon / - / joining | official | + | - | Already aboard
4 | cast Cooper Lang / - / joining | official | + | - | ^
4 | cast Maddie Fairchild / Paige / leaving | official | + | - | Exiting
4 | cast Dev Anand / - / leaving | official | + | - | ^
4 | cast Elise Moran / - / returning | official | + | - | Lead Elise
5 | cast Elise Moran / - / returning | official | + | - | ^
4 | production filming starts when=2016-10-10 | official | + | - | The first table
- | crew Tamsin Reese / showrunner | official | + | - | Gilt's showrunner
4 | production filming ends when=2016-09-30..2016-12-25 | official | + | Tamsin Reese | ^
- | crew Mark Delaney / creator | official | + | - | Reese replaced
4 | episodes 13 | official | + | - | Thirteen hours
4 | renewal renewed when=2016-05 | official | + | - | ^
Ghost Doctor :: - | platform CBS | official | + | - | Elsewhere
Ghost Doctor :: - | cast Tom Willard / - / joining | official | + | - | ^
Prairie Fire :: 1 | platform Hulu | official | + | - | ^
Prairie Fire :: 1 | cast Hanna Groff / - / - | official | + | - | ^
