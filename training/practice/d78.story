url: https://www.theprairiepress.example/arts/2019/05/21/grain-elevator-cbc-fourth
outlet: The Prairie Press
published: 2019-05-21
title: Grain: CBC's Saskatchewan drama to return with new blood

REGINA — Grain isn't going fallow. The homegrown drama will be sown a fourth time, CBC has let it be known, with the harvest foreseen for the week of Jan. 12.

"Sown" is to be taken literally: production gets going in Moose Jaw on July 8 and needs green fields for the first of its ten hours.

Tantoo Redbird stays at the head of things as Sheila Ironchild, and Peter Outhwaite at the head of the bank. Two others are coming into the picture, Olunike Ade-Bright and, from Letterkenny, Jared Kehler, who'll be brothers-in-law of a sort. That Peg McAllister's Grandma Dot lies in the churchyard was visible to all who saw the last hour of season three. McAllister herself, 91, told this paper she's "glad of the rest."

Norma Fairweather, showrunner from the second season on, succeeds the show's inventor, Lorne Schultz, also as an executive producer; Schultz, who's been ill, is through with it for now.

Season 1, of March 2016, was a summer's worth of work for 140 locals. It was made after Schultz's play Chaff.

More from CBC's upfront

Coroner of the North is back for a second time in the winter, and Diggstown's sister show Pictou House gets its first eight episodes.

Burden of Truths will be on for its last 8.

Unspoken-of in the presentation was Little Mosque Redux. A publicist's answer: "We're still talking."

Netflix has Grain for everyone else. It doesn't say where it got the title Heartland Blood from.

=== claims
Grain :: 4 | renewal renewed | official | + | CBC | The homegrown
Grain :: 4 | release 2020-01-12..2020-01-18 | official | + | CBC | ^
Grain :: 4 | production filming starts when=2019-07-08 | official | + | - | "Sown" is
Grain :: 4 | episodes 10 | official | + | - | ^
Grain :: 4 | cast Tantoo Redbird / Sheila Ironchild / returning | official | + | - | Tantoo Redbird
Grain :: 4 | cast Peter Outhwaite / - / returning | official | + | - | ^
Grain :: 4 | cast Olunike Ade-Bright / - / joining | official | + | - | Two others
Grain :: 4 | cast Jared Kehler / - / joining | official | + | - | ^
Grain :: - | cast Peg McAllister / Grandma Dot / - | official | + | - | That Peg
Grain :: 4 | cast Peg McAllister / Grandma Dot / leaving | official | + | Peg McAllister | McAllister herself
Grain :: 2 | crew Norma Fairweather / showrunner | official | + | - | Norma Fairweather
Grain :: 4 | crew Norma Fairweather / producer | official | + | - | ^
Grain :: - | crew Lorne Schultz / creator | official | + | - | ^
Grain :: 4 | crew Lorne Schultz / producer | official | - | - | ^
Grain :: 1 | release 2016-03 | official | + | - | Season 1, of March
Grain :: - | source_material other / Chaff | official | + | - | It was made after
Coroner of the North :: 2 | release 2019-12-01..2020-02-29 | official | + | CBC | Coroner of
Pictou House :: 1 | renewal renewed | official | + | CBC | ^
Pictou House :: 1 | episodes 8 | official | + | CBC | ^
Burden of Truths :: - | renewal final | official | + | CBC | Burden of
Burden of Truths :: - | episodes 8 | official | + | CBC | ^
Little Mosque Redux :: - | renewal renewed | official | - | CBC | A publicist's
Grain :: - | platform Netflix | official | + | - | Netflix has
