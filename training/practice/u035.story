url: https://www.frameandscore.example/watch/nine-below-season-four-trailer
outlet: Frame & Score
published: 2022-02-17
title: Watch: the ice is cracking in a first proper look at Nine Below's comeback
series: Nine Below

Two minutes and six seconds: that's how long Prime Video has granted us in the company of the Arctic's least trustworthy weather station. The trailer surfaced this morning, six weeks after a teaser that showed little beyond a thermometer.

It opens on Dr. Freya Lund (Siri Aasgaard) waking under a different sky, and before long there's a submarine. Look closely at 1:14 and you'll spot Marcus Whitlock, of whom it was generally assumed that he'd perished in the crevasse at the close of number three. Welcome aboard as well to Adjoa Nkrumah-Bell, whose mining magnate brings donuts.

The fourth descends on 18 March, two installments a week until 8 April. It'll be the penultimate one. When the streamer re-upped the thriller last spring it did so for a pair, so a fifth is a certainty, and having that many chapters was all that showrunner Henrik Dahl ever asked for, he told Empire. “Then we let the ice melt.”

Dahl's brother Lars, who scored the earlier seasons, hands the baton to Icelandic cellist Hrafnhildur Jóns. Behind the camera you find Ana Torres-Quist all the way through.

Has anyone informed the fans of The Terminal Beach that its own trailer is a fake? Prime took it down on Tuesday. Somebody had cut it together from three video games.

Nine Below is an adaptation of a podcast, which was itself inspired by a diary, and it first reared its frosty head in November 2018. Season 2 holds a record of sorts: most uses of the word “hypothermia”.

By contrast The Terminal Beach may be washed up, TheWrap says; its informants give it the season it has got and not a day more.

See it above, and tell us whether that was Whitlock's beard.

=== claims
- | platform Prime Video | official | + | - | Two minutes and
4 | trailer trailer when=2022-02-17 | official | + | - | The trailer surfaced
4 | trailer teaser when=2022-01-06 | official | + | - | ^
- | cast Siri Aasgaard / Freya Lund / - | official | + | - | It opens on
4 | cast Adjoa Nkrumah-Bell / - / joining | official | + | - | Welcome aboard
4 | release 2022-03-18 | official | + | - | The fourth descends
4 | renewal renewed when=2021-03..2021-05 | official | + | - | When the streamer
5 | renewal final when=2021-03..2021-05 | official | + | Henrik Dahl | ^
- | crew Henrik Dahl / showrunner | official | + | - | ^
4 | crew Hrafnhildur Jóns / composer | official | + | - | Dahl's brother
4 | crew Ana Torres-Quist / director | official | + | - | Behind the camera
- | source_material other / - | official | + | - | Nine Below is
1 | release 2018-11 | official | + | - | ^
The Terminal Beach :: - | renewal cancelled | reported | + | TheWrap | By contrast The
