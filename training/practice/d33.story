url: https://www.cardboardthrone.example/2024/07/19/does-silent-parish-get-a-season-5
outlet: Cardboard Throne
published: 2024-07-19
title: Does ‘Silent Parish’ Get a Season 5?
series: Silent Parish

One more week, and Silent Parish season 4 rings its bell on Hulu. There's joy in that for anyone who likes their folk horror slow. There's grief in it as well, since the fourth is the one with which the tale has been declared over.

Recommended Videos

In other words, Father Quill (Tobias Menzel) and his flock have ten last services to hold. They'll be held from July 26, 2024, with two on the opening night.

Silent Parish — the last amen — 7.26 pic.twitter.com/ — Hulu (@hulu) July 1, 2024

Ten hours should do, even for a village in which nobody has ever finished a sentence.

For ages there's been talk that Wren (Isla Merchant) can't really have drowned. Those who've seen the trailer know: there she sits, in the third pew, hair dripping. How did she get out of the millpond? That's a matter between her and the eels.

Nor is she all alone. That Deacon Holt will rise was plain from the last minute of season 3, in which his glove moved. Being a scarecrow now, he can't get about as he used to, though.

Does Mrs. Abernathy speak? We can only hope.

The showrunner, Caleb Dunne, thanked the fans on Sunday for “four years of sitting in the dark with us.” He's writing a Dracula for FX, of which there's nothing else to tell.

Cardboard Throne is kept alive by those who read it. Some links may earn us a commission. Learn more in our Affiliate Policy

=== claims
4 | platform Hulu | official | + | - | One more week
4 | renewal final | official | + | - | There's grief
- | cast Tobias Menzel / Father Quill / - | official | + | - | In other words
4 | episodes 10 | official | + | - | ^
4 | release 2024-07-26 | official | + | - | They'll be held
4 | cast Isla Merchant / Wren / returning | official | + | - | For ages
4 | trailer trailer | official | + | - | Those who've
- | crew Caleb Dunne / showrunner | official | + | - | The showrunner, Caleb
