url: https://www.tvheadlines.example/2019/06/18/rex-and-the-city-revival
outlet: TV Headlines
published: 2019-06-18
title: ‘Rex & the City’ Season 2: Fox Wants More, Star Wants Less
series: Rex & the City

The dog is willing. Fox's revival of the 1990s canine cop comedy Rex & the City may have finished its six-week comeback only yesterday, but network boss Charlie Brandt-Collier says he's “wide open” to another batch.

No deal has been struck, however, and Jonah Kessler-Park, who plays Sgt. Lou Bianchi, would rather come back for a film. “I can't run like that again,” the 58-year-old told EW.

The revival started on May 13 with 5.1 million viewers and came down to 3.3. Loretta Devine-Ashworth and Skip did the same parts they'd had from 1991 to 1997, when the first Rex ran on ABC; only Bronson Pell, who had been Captain Moody, was replaced (by Art LaRue).

Creator Marv Sugarman, who's 84, let daughter Deb Sugarman-Wu write most of the new episodes. He'll have no trouble filling another ten, he said, “if they're quick about it.”

If Fox were to order them this summer, the writers would begin in September; a launch in spring 2020 has been mentioned in talks.

The network has another revival on deck. Moonlighters, with its original stars, is in production in Toronto. It joins the lineup at midseason.

Of last year's revivals one survives: Murphy Brown and others have been canceled.

=== claims
- | platform Fox | official | + | - | Fox's revival
- | source_material series / Rex & the City | official | + | - | ^
2 | renewal renewed | official | - | - | No deal has
- | cast Jonah Kessler-Park / Lou Bianchi / - | official | + | - | ^
1 | release 2019-05-13 | official | + | - | The revival started
1 | cast Loretta Devine-Ashworth / - / returning | official | + | - | Loretta Devine
1 | cast Skip / - / returning | official | + | - | ^
1 | cast Bronson Pell / Captain Moody / leaving | official | + | - | ^
1 | cast Art LaRue / Captain Moody / joining | official | + | - | ^
- | crew Marv Sugarman / creator | official | + | - | Creator Marv
1 | crew ?Deb Sugarman-Wu / writer | official | + | - | ^
Moonlighters :: - | production filming under way | official | + | - | Moonlighters, with
Moonlighters :: - | release 2020-01..2020-04 | official | + | - | It joins
Murphy Brown :: - | renewal cancelled | official | + | - | Of last
