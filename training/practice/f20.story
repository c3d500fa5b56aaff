url: https://www.toonboxoffice.example/2021/10/28/hollow-county-season-3
outlet: Toon Box Office
published: 2021-10-28
title: 'Hollow County' Creator on the Road to Season 3: 'We Have Ears Everywhere'
series: Hollow County

Halloween came early for the ghouls of Hollow County: HBO Max has brought the stop-motion comedy back from the grave, a year and a half after YouTube Premium buried it.

The resurrection comprises ten episodes, to be unveiled in pairs at some point in 2022.

“I kept the puppets in my mother's garage,” creator Ezra Finch told Toon Box Office. “When the call came we had to comb the mice out of them.” Shooting, two seconds a day, has been in motion since August at a warehouse in Portland.

Not all are on board. Lil Betancourt, who spoke Wilhelmina in the eight episodes of 2018 and in the twelve of 2019, has “aged out of the register,” as Finch puts it, so that the werewolf girl is now Maya Quist. Ron Delacroix remains Sheriff Bones. Whether Tilda Moss will make time for the Countess is a matter that her agent and Warner are still haggling over.

A first look lasting fifteen seconds was slipped in after the credits of Sunday's Adult Swim block.

Which old episodes should one see? All twenty are on the service from today, Finch's favourite among them being the musical, which won an Annie in January 2020. He is at peace with the end of the YouTube days. “They were kind. They sent a fruit basket.”

Would he do a fourth? “If the mice allow.”

Along with his wife, the composer Ida Ferrante, whose theremin is heard all over the County, Finch has been developing an unrelated feature, The Gravedigger's Cat, for Laika. Its release is slated for October 2024.

=== claims
3 | renewal renewed | official | + | - | Halloween came
- | platform HBO Max | official | + | - | ^
3 | renewal cancelled when=2020-04 | official | + | - | ^
3 | episodes 10 | official | + | - | The resurrection
3 | release 2022 | official | + | - | ^
- | crew Ezra Finch / creator | official | + | - | “I kept the puppets
3 | production filming starts when=2021-08 | official | + | - | Shooting, two
1 | episodes 8 | official | + | - | Lil Betancourt
1 | release 2018 | official | + | - | ^
2 | episodes 12 | official | + | - | ^
2 | release 2019 | official | + | - | ^
1 | cast Lil Betancourt / Wilhelmina / - | official | + | - | ^
2 | cast Lil Betancourt / Wilhelmina / - | official | + | - | ^
3 | cast Lil Betancourt / Wilhelmina / leaving | official | + | Ezra Finch | ^
3 | cast Maya Quist / Wilhelmina / joining | official | + | Ezra Finch | ^
3 | cast Ron Delacroix / Sheriff Bones / returning | official | + | - | Ron Delacroix
3 | cast Tilda Moss / Countess / returning | official | - | - | Whether Tilda
3 | trailer clip when=2021-10-24 | official | + | - | A first look
1 | platform HBO Max | official | + | - | All twenty
2 | platform HBO Max | official | + | - | ^
- | crew Ida Ferrante / composer | official | + | - | Along with his wife
