url: https://www.gossipgrid.example/2019/06/27/velvet-season-two-lead-fired
outlet: Gossip Grid
published: 2019-06-27
title: ‘Velvet Rope’ Star OUT? What We Know About the Season 3 Drama
series: Velvet Rope

All is not well behind the scenes of Velvet Rope, HBO's steamy nightclub saga, or so it seems.

RadarOnline claims that leading man Javier Stone has quit the show ahead of season three. “He walked into Casey's office and threw the script on the floor,” an insider told the site. Casey Brandt created the show and runs it.

Stone plays Nico, the owner of the club, and has been there since it opened its doors on HBO in 2017.

His agent calls the story “garbage from start to finish.” According to the agency, the actor is expected on set on Monday.

A Twitter account by the name of @RopeHead, however, goes a step further and says that Stone's role has been handed to Brody Mercer. The rep for Mercer has never been approached, Us Weekly was told.

Meanwhile the network isn't talking. It did confirm in May that eight episodes are on the way, two fewer than last year, and that they'd be seen this winter.

Another member of the cast is really leaving: Lucinda Park posted a tearful farewell to her character, bartender Jo, on Tuesday. “Two seasons, one broken toe and a family for life,” it said.

Rumor also has it that the third season is the last. A source at the network laughed at that when we called; “we're talking about season five,” she said.

Velvet Rope is based on a memoir, Last Call on Ludlow, whose author sued HBO two years ago, and lost.

=== claims
- | platform HBO | official | + | - | All is not
3 | cast Javier Stone / Nico / leaving | reported | + | RadarOnline | RadarOnline claims
- | crew Casey Brandt / creator | official | + | - | Casey Brandt created
- | crew Casey Brandt / showrunner | official | + | - | ^
- | cast Javier Stone / Nico / - | official | + | - | Stone plays
1 | release 2017 | official | + | - | ^
1 | platform HBO | official | + | - | ^
3 | cast Javier Stone / Nico / leaving | reported | - | Stone's agent | His agent calls
3 | cast Javier Stone / Nico / returning | reported | + | Stone's agent | According to the agency
3 | cast Brody Mercer / Nico / joining | rumored | + | @RopeHead | A Twitter account
3 | cast Brody Mercer / Nico / joining | reported | - | Us Weekly | The rep for
3 | episodes 8 | official | + | HBO | It did confirm
2 | episodes 10 | official | + | HBO | ^
3 | release 2019-12-01..2020-02-29 | official | + | HBO | ^
3 | cast Lucinda Park / Jo / leaving | official | + | Lucinda Park | Another member
3 | renewal final | rumored | + | - | Rumor also
3 | renewal final | rumored | - | - | A source at
- | source_material other / Last Call on Ludlow | official | + | - | Velvet Rope is
