url: https://www.comiccrunch.example/2019/07/22/sdcc-the-oracle-hour-hulu
outlet: Comic Crunch
published: 2019-07-22
title: SDCC: The Oracle Hour skips the fall, shows its teeth
series: The Oracle Hour

Ballroom 20 erupted when the lights died and a rattle was heard. Then came three and a half minutes from the next season of The Oracle Hour, followed by the bad tidings: Hulu has it down for "Early 2020, Not Fall, We Know, We Know," as the slide had it.

Karim Adeyemi, who adapted the Image comic by Rae Nguyen, faced the groans himself. The edit suite, he explained, is where they'll live until Labor Day, while the score doesn't get under way before that. The three and a half minutes won't be online, "as my mother-in-law isn't finished color-correcting them." (She really is the colorist.)

In terms of numbers, thirteen has become ten, and "nobody's sad about it, least of all the three that died."

Emmy Rossi (Cass) and Dev Pastel (the Boy) were on hand; Tig Notaro, not on hand, will lend her voice to a snake. Wait for the credits of the second hour, hinted Rossi, to find out if Ruth Negga's priestess got out of the well. Negga herself is on contract for another show, at least if the Hollywood Reporter reads contracts right.

I caught Adeyemi behind the curtain. Will they be back after this? "You get me Craig Erwich on the phone." He's of the opinion that the tale has forty hours in it. A veteran from the publisher's booth confided that a script for "301" has been commissioned.

Legion got 14 months from first to second; Preacher 13. The Oracle Hour, begun on November 2, 2018, is going to be in that ballpark, or a tad outside.

The panels for Veronica Mars and Snowpiercer are covered elsewhere, trailers and all.

=== claims
2 | trailer clip when=2019-07 | official | + | - | Then came
2 | release 2020-01..2020-04 | official | + | Hulu | ^
2 | release 2019-09..2019-11 | official | - | Hulu | ^
- | crew Karim Adeyemi / writer | official | + | - | Karim
- | source_material comic / - | official | + | - | ^
2 | production post-production under way | official | + | Karim Adeyemi | The edit
2 | production post-production ends when=2019-07-22..2019-09-02 | official | + | Karim Adeyemi | ^
# | The three and
2 | episodes 10 | official | + | - | In terms
1 | episodes 13 | official | + | - | ^
- | cast Emmy Rossi / Cass / - | official | + | - | Emmy
- | cast Dev Pastel / Boy / - | official | + | - | ^
2 | cast Tig Notaro / snake / joining | official | + | - | ^
#
3 | production writing starts | rumored | + | - | A veteran
2 | precedent Legion / release / 14 | official | + | - | Legion
2 | precedent Preacher / release / 13 | official | + | - | ^
1 | release 2018-11-02 | official | + | - | The Oracle Hour, begun
