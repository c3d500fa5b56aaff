url: https://www.brightonscreen.example/2021/09/03/the-salt-inspector-season-3
outlet: Brighton Screen
published: 2021-09-03
title: The Salt Inspector won't make its Boxing Day date
series: The Salt Inspector

ITV's customs sleuth has missed the boat. The Salt Inspector, meant to be the jewel of this Christmas, has been bumped out of it altogether, and those who own a turkey will have to eat it without him.

"New year, new salt," is the line on the matter from the press office. Ask what month and you get a smiley.

It's easily explained. The crew turned over on April 19 in Whitby and planned on calling a wrap in July. Then a "pingdemic" swept away half of them, twice. The shoot stood idle for 23 days in all; the martini shot was drunk on Wednesday instead. Executive producer Bryony Sale guesses that she needs "until February, unless someone finds me a third editor."

Eddie Marchmont told the Whitby Gazette he'd be astonished if he saw himself on telly before Easter. He is, of course, Inspector Thrale. Isla Fenwick, who plays his widow-not-wife, tweeted a harbour at sunrise and the word "goodbye." A goodbye to what? Fans fear for her character, I'd say she was just off home.

So what of a fourth? Sale has an option on three more of the Thrale books by E. M. Garside. There's no commission. In the pub where the crew drank, a lady in wardrobe assured me that they'd all been "booked for the spring after next."

Vera, made by the same firm, saw ten months of 2020 vanish and still beat the Inspector to the screen. The precedent isn't quite fair, for Vera is never all that salty.

A minute from the new stories was tacked to the end of Sunday's Endeavour, and I rewound it twice. Series two, from September 2019, is on ITV Hub until the 30th.

=== claims
- | platform ITV | official | + | - | ITV's customs
3 | release 2021-12-25 | official | - | - | The Salt Inspector, meant
3 | delay | official | + | - | ^
3 | release 2022 | official | + | ITV | "New year
3 | production filming starts when=2021-04-19 | official | + | - | The crew turned
3 | production filming ends when=2021-07 | official | - | - | ^
3 | production filming under way | official | - | - | The shoot stood
3 | production filming ends when=2021-09-01 | official | + | - | ^
3 | production post-production ends when=2022-02 | official | + | Bryony Sale | Executive
- | crew Bryony Sale / producer | official | + | - | ^
3 | release 2022-04-17.. | official | + | Eddie Marchmont | Eddie
- | cast Eddie Marchmont / Inspector Thrale / - | official | + | - | He is, of
- | cast Isla Fenwick / - / - | official | + | - | Isla
- | source_material novel / - | official | + | - | Sale has
4 | renewal renewed | official | - | - | There's no
3 | trailer clip when=2021-08-29 | official | + | - | A minute
2 | release 2019-09 | official | + | - | Series two
2 | platform ITV Hub | official | + | - | ^
