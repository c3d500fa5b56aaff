url: https://www.prestigepodcast.example/news/saltmarsh-season-2-first-look
outlet: Prestige
published: 2020-07-09
title: Saltmarsh season 2 first look: Agnes has a gun
series: Saltmarsh

Look who is armed. HBO has parted with the first pictures of Saltmarsh season 2, and in one of them Agnes (Orla Fenn) is aiming a fowling piece at somebody we cannot see.

A further still has Jun Watanabe, one of the four newcomers this year, ankle-deep in mud. Watanabe plays a Japanese ornithologist who's either looking for a rare tern or for a body. With him come Rosa Imperioli (as a coroner), Digby Shaw and the stage actress Wilhelmina Obi.

The eight-episode second season was in the last days of its shoot on the Essex coast when everything shut down in March, and it's the reason that what was planned for this August will now be seen in “the winter,” as the network calls it in the accompanying release. According to director Hal Cormack there were only nine days left to film. These are due to be made up in the first half of September.

Cormack took over from Beatrice Nyberg, who had helmed the whole of the first year and has moved to features. Scripts are once more by Toby Ashdown, from a story he cooked up with Fenn, who produces as well.

For anyone who missed it, season 1 is up on HBO Max. It ran to six episodes and got eleven Emmy nominations, of which it turned four into statues.

A third season? On the quiet one is told that it's as good as ordered.

=== claims
2 | cast Orla Fenn / Agnes / - | official | + | - | HBO has parted
2 | cast Jun Watanabe / - / joining | official | + | - | A further still
2 | cast Rosa Imperioli / - / joining | official | + | - | With him come
2 | cast Digby Shaw / - / joining | official | + | - | ^
2 | cast Wilhelmina Obi / - / joining | official | + | - | ^
2 | episodes 8 | official | + | - | The eight-episode
2 | production filming under way when=2020-03 | official | - | - | ^
2 | release 2020-08 | official | - | - | ^
2 | delay to=2020-12..2021-02 | official | + | HBO | ^
2 | release 2020-12..2021-02 | official | + | HBO | ^
2 | crew Hal Cormack / director | official | + | - | According to director
2 | production filming ends when=2020-09-01..2020-09-15 | official | + | Hal Cormack | These are due
1 | crew Beatrice Nyberg / director | official | + | - | Cormack took over
2 | crew Beatrice Nyberg / director | official | - | - | ^
2 | crew Toby Ashdown / writer | official | + | - | Scripts are
- | crew Orla Fenn / producer | official | + | - | ^
1 | platform HBO Max | official | + | - | For anyone who
1 | episodes 6 | official | + | - | It ran to six
3 | renewal renewed | rumored | + | - | On the quiet
