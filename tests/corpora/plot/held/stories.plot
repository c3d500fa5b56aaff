== 2022-06-01 | Harbor Nine Season 2: Release Date, Cast, Plot
N Harbor Nine came to Netflix in March 2022 and was renewed for season 2 in May.
# What happened in season 1?
R A port inspector, Ji-woo, opened a container and found eleven bodies and one girl who was still breathing.
R The girl refused to speak, and the customs office wanted the matter closed.
R As Ji-woo dug deeper, her own brother turned out to be on the smugglers' payroll.
R By the end of the eighth episode he lay dead on the pier, and the girl had stolen a boat.
# What will Harbor Nine season 2 be about?
A The girl's boat will be found empty, and Ji-woo is going to follow the trail to Busan.
A She may learn who gave the order to drown the container.
A Expect old colleagues to turn against her once the minister's name comes up.
N The writers' room opened in June, according to the showrunner.
N Fans have praised the show's camera work and its patience.

== 2023-02-11 | The Glass Orchard season 3: what is the story?
N The Glass Orchard was renewed for a third season by Apple TV+ on February 1, 2023.
# The story so far
R Constance Pike inherits an orchard in Kent and a debt that her late husband never mentioned.
R In the first season, she buried a stranger under the oldest tree, and the neighbors dug him up.
R Season 2 saw her marry the magistrate to keep him quiet.
R He was poisoned at their wedding breakfast, and nobody at the table was innocent.
# Where season 3 goes
A Next season, the widow stands trial for a murder she did not commit, while the real poisoner lives in her house.
A Bess will have to choose whether to save her mistress or herself.
A A stranger from Ceylon arrives with the dead husband's diary, if the producers' hints are anything to go by.
N The diary is a prop made by the art department from real Victorian paper.
N Helena Ward said that she had never worked on a funnier set.

== 2021-05-05 | Is Vengeance Academy getting a second season?
# Plot
R Jin is fifteen when the masked headmaster cuts down his parents in front of him.
R Years later he enrols under a false name at the very academy that trains the killers.
R There he makes friends, falls for the headmaster's daughter and begins to doubt his revenge.
N The anime covers the first four volumes of the light novel.
N It has a score of 7.9 on MyAnimeList, and the Blu-ray sold 5,000 copies.
# What to expect in season 2
A If the anime goes on, Jin would face the twelve masters one after another.
A The tournament of blades should take up most of the episodes, and one of his friends will not survive it.
A His sister, whom everybody believes dead, could be waiting behind the last mask.
N Studio Kite has not announced a sequel.
N You can stream all episodes on Crunchyroll.

== 2024-03-09 | Iron Lotus Season 2 review
N The second season of Iron Lotus is out now on Netflix, eight episodes long.
R It opens with the emperor's funeral and a coup that lasts exactly one night.
R Sora, blinded at the end of the first season, learns to fight by ear under a drunken monk.
R Meanwhile, Hana plots with the pirates to starve the capital.
R Then the dam breaks, and half the cast is swept away before the credits roll.
N It is a bold hour of television, and the effects are better than most films'.
N Rina Sato gives the performance of her career.
A A third season will have to tell us who opened the sluices.
A With the capital under water, Sora and the monk will probably head for the mountains, where the exiled prince raises an army.
N Netflix has yet to say whether there will be one.

== 2022-08-15 | Meadowlark season 5: synopsis revealed
N Hallmark has released the official synopsis of the fifth season, which premieres on October 2, 2022.
A “After the fire, Ellie returns to the ranch and discovers that Toby has sold the horses,” it reads.
A “When a lawyer claims half of the valley, the sisters must stand together or lose everything.”
A Season 5 finds Father Keane questioning his vows.
N Patrick Dunne has played the priest since the first season.
# Recap of season 4
R Ellie broke off her engagement when she overheard Toby bargaining with the bank.
R A wildfire swept down from the ridge, and in the last shot we see her running back into the burning barn.
R Keane's secret son came to town and confessed to the arson.
N Season 4 drew 2.1 million viewers a week.
N The ranch stands near Calgary, where the crew moved in May.

== 2023-05-30 | Red Delta ending explained: what happened to Kavya?
# Who killed the minister?
R It was Desai all along: he switched the syringes while the nurses slept.
R Vikram confronts him on the roof, but the corrupt officer jumps.
R Kavya, bleeding from the shot she took for her father, hands the tape to a reporter and collapses.
# Is Kavya dead?
R The last frame shows an empty hospital bed and a window that stands open.
N Priya Nair told Film Companion that she knows the answer and will not say it.
A In the next season we will find out who took her and why the reporter never published the tape.
A Vikram is bound to hunt for her across the border.
N Red Delta season 2 was shot in Kochi and Goa.
N The makers hope to start in November.
N Prime Video paid for two seasons at once.

== 2020-11-03 | Night Ferry Season 4 plot: what we know
A The new season is set six months after the wreck.
A Captain Reed has lost his licence and drinks, until a passenger who should be dead steps aboard.
A Together they will try to prove that the ferry was sunk for the insurance.
A Martha, now harbor master, stands in their way.
N ITV commissioned six episodes in September.
R Previously, the ferry struck a mine that had been laid the week before, and forty people drowned.
R Finn swam ashore with a child on his back and told nobody what he had seen.
R The inquiry blamed Reed, who had been asleep.
N Series three ended in February with 6.3 million viewers.
N Tom Hollis and Grace Adeyemi both signed on again.

== 2021-09-20 | Copper Sky: all about the Spanish western
R In Copper Sky, a midwife named Lucía rides through a land where the mines have eaten the men.
R When she delivers the child of the mine owner's wife, she recognizes the birthmark of her own murdered brother.
R El Gato, the bandit who loves her, wants the mine blown up.
R The inspector wants him hanged.
N The series is filmed in Almería, where the old western towns still stand.
N Movistar+ holds the rights in Spain and Netflix those abroad.
A In the second season the mine will flood and the truth about the birthmark will come out.
A Lucía might even hand over her lover to save the child.
N The director wants to shoot in winter.
N It won two Feroz awards.

== 2022-12-02 | Cold Ledger: release date rumors
N Cold Ledger season 2 is rumored for March 2023.
N A leaked call sheet shows that the crew worked in Leeds until October.
N The leak was removed after the BBC complained.
R The accountant Marcus, who launders for three gangs, wrote down everything in a ledger before his daughter was taken.
R He got her back in the finale, but the ledger is gone.
A Whoever has the book will blackmail all three gangs, and Marcus gets the blame.
A The Broker, it seems, is not who he says he is, and Evelyn will pay for trusting him.
N Idris Cole is also in the film Harm.
N He broke two fingers in a stunt and went on.
N Viewers are dying to know who the Broker is.

== 2023-07-07 | Paper Moon Inn season 2: has it been cancelled?
N tvN has said nothing about a second season of Paper Moon Inn.
R The dead check in at Hwa-young's inn for one night and settle what they left undone.
R A chef who cannot taste, a bride without a groom and a boy who waits for his dog were among the guests.
R Hwa-young herself died eighty years ago, as Manager Bong finally admitted.
N The drama ended at a rating of 11.2 percent.
N Its writer is at work on a film.
A Should it return, Hwa-young would have to decide whether to cross the river or stay.
A The boy could come back as a grown man and take over the desk.
N The set has been turned into a café.
N Choi Yoon-ah joins the cast of Blue Rain next.
