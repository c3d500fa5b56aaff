url: https://www.rocketshelf.example/tv/has-lagrange-been-canceled
outlet: Rocket Shelf
published: 2022-02-01
title: Has Lagrange Been Canceled at Apple TV+? Here's What's Really Going On
series: Lagrange

A headline sent half of the space opera's fans into a tailspin on Sunday. “Lagrange scrapped,” ran the story on a site called ScreenBlurt, which gave neither a name nor a reason. Breathe, everybody.

The story is nonsense, to put it kindly. Julian Achebe, Lagrange's showrunner, needed all of six words: “Then what am I editing here?” What he is editing is season two, shot over the course of last year in Hungary and Jordan.

So where might the rumor have come from? Most likely from a genuine bit of news that somebody misread. Apple TV+ had hoped to have the second season out in time for the summer; its visual effects, over 3,000 shots of them, have been slower in coming, and the people at Framehouse now talk of the year's end. Late is not dead.

The other half of the confusion concerns the third. One has been neither ordered nor ruled out. Achebe is nevertheless thought to be mapping out a story up to a fifth season, as he mentioned to io9 at the time of the premiere, in October 2020.

Will everyone be there? Dev Malhotra and Ingrid Solheim, yes, they had their costumes on as early as February. Whether Captain Osei got out of the airlock in that cliffhanger of a finale is something that actor Cuba Mensah has been forbidden to discuss. “I've got a nice coat,” he offered.

There's precedent for a long silence, by the way. It took Westfall 26 months from its first season to its second, and nobody scrapped that.

Lagrange takes its cue from the novels of Tess Okafor-Lane. The third of these comes out in paperback on March 8.

=== claims
2 | renewal cancelled | reported | + | ScreenBlurt | “Lagrange scrapped,” ran
2 | renewal cancelled | official | - | Julian Achebe | Julian Achebe, Lagrange's
- | crew Julian Achebe / showrunner | official | + | - | ^
2 | production post-production under way | official | + | Julian Achebe | ^
2 | production filming under way when=2021 | official | + | - | What he is editing
2 | release 2022-06..2022-08 | official | - | - | Apple TV+ had hoped
- | platform Apple TV+ | official | + | - | ^
2 | delay to=2022-11..2022-12 | official | + | Framehouse | ^
2 | release 2022-11..2022-12 | official | + | Framehouse | ^
3 | renewal renewed | official | - | - | One has been neither
1 | release 2020-10 | official | + | - | Achebe is nevertheless
2 | cast Dev Malhotra / - / returning | official | + | - | Dev Malhotra and
2 | cast Ingrid Solheim / - / returning | official | + | - | ^
2 | cast Cuba Mensah / Captain Osei / returning | official | - | - | Whether Captain Osei
2 | precedent Westfall / release / 26 | official | + | - | It took Westfall
- | source_material novel / - | official | + | - | Lagrange takes its
