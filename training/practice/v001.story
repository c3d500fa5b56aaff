url: https://www.hanokpost.example/2024/03/05/prosecutor-noodle-2-cast-agencies
outlet: Hanok Post
published: 2024-03-05
title: Agencies Answer The Reports About “Prosecutor Noodle 2”
series: Prosecutor Noodle

The light above the counter of Mapo Noodle is on again, yet who will be standing at the stove is a matter of dispute.

On March 4 Sports Donga ran a story according to which Cha Woo-bin and Ma Ye-ju had put their names to contracts for “Prosecutor Noodle 2,” whereas Pyo Dong-il was going to sit it out.

Blue Heron Entertainment, under whose roof Cha Woo-bin works, was quick to pour water on that. “A proposal lies on his desk, and whoever speaks of a signature knows more than we do,” somebody there let Newsen know.

Ma Ye-ju's label, Onda Company, had no quarrel with the article: “She'll tie the apron on for a second time and be Detective Bong.”

And Pyo Dong-il, to whom the first season owed its pickpocket Oh Gap-su? At his management the phone rang into the void. Nor would he be drawn at the press call for his new film last Thursday, where he talked of nothing but sailing.

JTBC, for its part, neither blessed nor buried any of this. What the network does vouch for is the calendar: cameras are to be switched on at the end of May, and the courtroom comedy is to be served in the fourth quarter.

PD Ki Sun-ho is calling the shots once more, from pages that Wang Bo-ra has delivered; the food stylist Kim Noori and the stunt coordinator Jo Hyuk have likewise been retained. A newcomer was let slip on top of it, in passing, by the writer herself: Eun Sae-byeok has the part of a rival cook, Choi Man-deok, who “burns everything but his bridges.”

The first helping came in twelve portions and went on the table in January 2023. No other Saturday drama of that winter was watched by so many under forty. Cha has since been the widowed baker of “Three Ways Home,” while Ma hosted an awards gala.

In the finale, you will remember, Judge Seol ate a bowl to the last drop and then had everyone arrested. Did he mean it? Whom do you want at the counter? Vote below!

Source (1) (2) (3)

=== claims
2 | cast Cha Woo-bin / - / returning | reported | + | Sports Donga | On March 4 Sports Donga
2 | cast Ma Ye-ju / Detective Bong / returning | reported | + | Sports Donga | ^
2 | cast Pyo Dong-il / Oh Gap-su / leaving | reported | + | Sports Donga | ^
2 | cast Cha Woo-bin / - / returning | reported | - | Blue Heron Entertainment | “A proposal lies
2 | cast Ma Ye-ju / Detective Bong / returning | reported | + | Onda Company | Ma Ye-ju's label
1 | cast Pyo Dong-il / Oh Gap-su / - | official | + | - | And Pyo Dong-il, to whom
2 | production filming starts when=2024-05-21..2024-05-31 | official | + | JTBC | What the network does vouch
2 | release 2024-10..2024-12 | official | + | JTBC | ^
2 | crew Ki Sun-ho / director | official | + | - | PD Ki Sun-ho
2 | crew Wang Bo-ra / writer | official | + | - | ^
2 | cast Eun Sae-byeok / Choi Man-deok / joining | official | + | Wang Bo-ra | A newcomer was let slip
1 | episodes 12 | official | + | - | The first helping
1 | release 2023-01 | official | + | - | ^
