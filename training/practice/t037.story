url: https://www.thegazettear.example/tv/2017/oct/2/the-long-thaw-returns
outlet: The Gazette
published: 2017-10-02
title: The Long Thaw to return for second series on Sky Atlantic
series: The Long Thaw

Sky has recommissioned The Long Thaw, its Arctic whodunnit, for a second series of ten parts. The first, which ended last Thursday, was watched by a cumulative audience of 1.4 million, the highest for any Sky original since Riviera Nights.

Production starts in Iceland in January. One Icelandic site even speaks of the middle of December. Filming in the dark months was the wish of the cast, according to the writer, Gwendolyn Achterhuis: “They found the midnight sun unbearable.”

Achterhuis will again write all the episodes. Her director for the first series, Baldur Einarsson, is unavailable because of a film, and his place will be taken by two newcomers to the show, Clare Osgood and Jakob Nordin.

Of the principal actors, Michael Ferrant, Jodhi Sarr and Sofia Gråberg (Ingrid) are certain to return. Christopher Eames, whose Governor Hobson was last seen walking on to the ice, is not. “Never say never, but I've given the coat back,” the actor told the Gazette.

The series will be seen in autumn 2018 in the UK, Ireland, Italy and Germany. In the United States, where Amazon showed the first, no deal has been struck so far.

Sky's other commissions this week include Petticoat Lane, an eight-part comedy set in 1962 by Ros Templeton, starring Hetty Marr, and a film about the Battle of Cable Street.

=== claims
2 | renewal renewed | official | + | - | Sky has recommissioned
- | platform Sky | official | + | - | ^
2 | episodes 10 | official | + | - | ^
2 | production filming starts when=2018-01 | official | + | - | Production starts
- | crew Gwendolyn Achterhuis / writer | official | + | - | Filming in the dark
2 | crew Gwendolyn Achterhuis / writer | official | + | - | Achterhuis will
1 | crew Baldur Einarsson / director | official | + | - | Her director
2 | crew Baldur Einarsson / director | official | - | - | ^
2 | crew Clare Osgood / director | official | + | - | ^
2 | crew Jakob Nordin / director | official | + | - | ^
2 | cast Michael Ferrant / - / returning | official | + | - | Of the principal
2 | cast Jodhi Sarr / - / returning | official | + | - | ^
2 | cast Sofia Gråberg / Ingrid / returning | official | + | - | ^
2 | cast Christopher Eames / Governor Hobson / leaving | official | + | Christopher Eames | Christopher Eames
2 | release 2018-09..2018-11 | official | + | - | The series will be
1 | platform Amazon | official | + | - | In the United States
Petticoat Lane :: 1 | renewal renewed | official | + | - | Sky's other
Petticoat Lane :: 1 | episodes 8 | official | + | - | ^
Petticoat Lane :: 1 | crew Ros Templeton / creator | official | + | - | ^
Petticoat Lane :: - | cast Hetty Marr / - / - | official | + | - | ^
2 | production filming starts when=2017-12-11..2017-12-20 | rumored | + | - | One Icelandic
