url: https://www.insiderleak.example/2024/11/02/valkyrie-motel-season-5
outlet: Insider Leak
published: 2024-11-02
title: ‘Valkyrie Motel’ Season 5 'edges closer' as stars eye comeback
series: Valkyrie Motel

The neon might come on again at the Valkyrie Motel, notwithstanding that the owner had switched it off himself.

It was Puck which first let the cat out of the bag on Thursday: Max is after a fifth season of the hit drama, even though number four, seen last spring, had been billed as the end.

“Money is being talked about, nothing is being signed,” an insider spilled to Life & Style.

As per another tipster, Dolores Vance is keen to return as Hilda, provided that the paycheck is doubled. Her on-screen ex Rhys McCall, a source near the actor claims, has already given his nod.

What is certain is that Graham Toll, the maker of the show, will have no hand in it. “I wrote the last scene and I closed the laptop,” he remarked at a panel in Austin last month. His job would fall to Nina Prell, who penned a dozen episodes, Puck also reported.

For its part, Max poured cold water: “There are no plans for additional seasons at this time,” a rep stated to Deadline yesterday.

The Texas-set saga premiered in 2019 on HBO and was dubbed “Twin Peaks with room service” by critics. It is loosely adapted from the stories of Amos Reddick.

Fans on X are beside themselves; one swears to have seen trucks in Marfa, and that the filming commences in January.

McCall, 44, who split from wife Tara in June, was spotted at a premiere in Rome last week with a mystery brunette. Vance's next is the thriller Cold Pool, which lands in theaters on 14 February.

=== claims
5 | renewal renewed | reported | + | Puck | It was Puck
4 | renewal final | official | + | - | ^
4 | release 2024-03..2024-05 | official | + | - | ^
5 | renewal renewed | reported | - | Life & Style | “Money is being
5 | cast Dolores Vance / Hilda / returning | rumored | + | - | As per another
5 | cast Rhys McCall / - / returning | rumored | + | - | Her on-screen
- | crew Graham Toll / creator | official | + | - | What is certain
5 | crew Graham Toll / creator | official | - | - | ^
5 | crew Nina Prell / showrunner | reported | + | Puck | His job
- | crew Nina Prell / writer | official | + | - | ^
5 | renewal renewed | official | - | Max | For its part
1 | release 2019 | official | + | - | The Texas-set
1 | platform HBO | official | + | - | ^
- | source_material other / - | official | + | - | It is loosely
5 | production filming starts when=2025-01 | rumored | + | - | Fans on X
