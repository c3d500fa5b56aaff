url: https://www.telly-tribune.example/2016/11/04/outpost-fans-campaign
outlet: Telly Tribune
published: 2016-11-04
title: Could ‘Outpost Sigma’ Live On? A Recap of the Rumors
series: Outpost Sigma

It has been five weeks since Syfy grounded Outpost Sigma after three seasons, and the fans have hired a plane.

“#FlySigma,” read the banner that circled over Netflix's offices on Tuesday. The company tweeted a rocket. Cue hysteria.

What do we actually know? Star Gil Navarro was told on September 29 that the options on him would lapse; he starts on a Broadway musical in January. Writer and executive producer Beth Kaminsky revealed at Comic Con that she'd “had a lunch,” without saying with whom. In the same breath she shot down the idea of a movie.

A report in The Hollywood Reporter has Amazon as the most serious suitor. Six episodes is what is being discussed, the trade says, and 2018 the year. Hulu passed on it weeks ago.

Per an insider who wrote to the fan site SigmaBase, the sets in Vancouver were pulped. Kaminsky posted a picture of them, quite unpulped, the same evening.

The third season went out with a cliffhanger on September 23, after a start in June that had been its best ever.

Will it be saved? My gut says no. One has to remember how seldom it happens: Longmire-like “Deputy” took half a year, from cancellation to rescue.

The blu-ray of season three comes out on December 6.

=== claims
4 | renewal cancelled | official | + | - | It has been five
3 | release 2016-06 | official | + | - | The third season
- | cast Gil Navarro / - / - | official | + | - | Star Gil
- | crew Beth Kaminsky / writer | official | + | - | Writer and
- | crew Beth Kaminsky / producer | official | + | - | ^
4 | platform Amazon | reported | + | The Hollywood Reporter | A report in
4 | episodes 6 | reported | + | The Hollywood Reporter | Six episodes
4 | release 2018 | reported | + | The Hollywood Reporter | ^
4 | renewal renewed | predicted | - | - | My gut
