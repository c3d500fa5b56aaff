url: https://www.finalcut.example/2020/01/14/the-undertow-to-end-with-season-6
outlet: Final Cut
published: 2020-01-14
title: The Undertow Will End With Its Sixth Season, FX Says
series: The Undertow

All tides go out at some point. At the Television Critics Association winter tour FX chairman Ray Delacroix told reporters on Tuesday that The Undertow will bow out with its sixth season, which airs this summer.

The decision was a joint one, Delacroix insisted. “Casey came to us a year ago and said, ‘I know the last line.’ You don't argue with that.” Casey Prudhomme, who dreamed up the bayou noir and has been its showrunner since 2015, could not be in Pasadena: she is in Louisiana, where the final ten hours have been shooting since November.

Jerome Baptiste and Clea Duquesne will see it through to the end as Rémy and Odette. So will Francis Ochoa, once his schedule on Broadway allows. There is even a homecoming in store: Vivian Sloane, not seen since her Mama Lou drove off in a hearse, is back for the last two episodes.

Season 5 wrapped its run in September with 1.9 million viewers in Live+7, down a tick, although FX prefers to talk about streaming these days.

Will there be a spinoff? “We've kicked ideas around,” said Delacroix, “and none has kicked back.”

FX also used its day to hand out a series order to Bone Orchard, a horror anthology by Diego Fuentes that starts shooting in Savannah this spring, and to announce that The Pinkertons, whose second season was to have been on in February, won't be ready before the fall.

=== claims
6 | renewal final when=2020-01-14 | official | + | Ray Delacroix | At the Television
6 | release 2020-06..2020-08 | official | + | Ray Delacroix | ^
- | crew Casey Prudhomme / creator | official | + | - | Casey Prudhomme, who
- | crew Casey Prudhomme / showrunner | official | + | - | ^
6 | production filming starts when=2019-11 | official | + | - | ^
6 | episodes 10 | official | + | - | ^
6 | cast Jerome Baptiste / Rémy / returning | official | + | - | Jerome Baptiste
6 | cast Clea Duquesne / Odette / returning | official | + | - | ^
6 | cast Francis Ochoa / - / returning | official | + | - | So will Francis
6 | cast Vivian Sloane / Mama Lou / returning | official | + | - | There is even
Bone Orchard :: 1 | renewal renewed when=2020-01-14 | official | + | - | FX also used
Bone Orchard :: 1 | crew Diego Fuentes / creator | official | + | - | ^
Bone Orchard :: 1 | production filming starts when=2020-03..2020-05 | official | + | - | ^
The Pinkertons :: 2 | release 2020-02 | official | - | - | ^
The Pinkertons :: 2 | release 2020-09-01.. | official | + | FX | ^
The Pinkertons :: 2 | delay to=2020-09-01.. | official | + | FX | ^
