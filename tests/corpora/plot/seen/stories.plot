== 2022-06-01 | Silver Gate Season 2: Release Date, Cast, Plot
N Silver Gate came to Netflix in March 2022 and was renewed for season 2 in May.
# What happened in season 1?
R A night guard, Bo-ra, opened the museum's vault and found a sleeping boy in a Goryeo robe.
R The boy spoke a dead language, and the director wanted him hidden.
R As Bo-ra asked around, her own father turned out to have locked him in.
R By the end of the sixth episode the museum was in flames, and the boy had run off.
# What will Silver Gate season 2 be about?
A The boy will wander through Seoul, and Bo-ra is going to look for him before the collectors do.
A She may learn why he never grows older.
A Expect her father to break out of prison once the robe is sold.
N The director has finished four scripts.
N Fans have praised the show's music.

== 2023-02-11 | The Marble Staircase season 3: what is the story?
N The Marble Staircase was renewed for a third season by Apple TV+ on February 1, 2023.
# The story so far
R Constance Pike comes to Harrowby Hall as a governess and hears somebody weep behind the wall.
R In the first season, she freed the mad wife, and the house burned.
R Season 2 saw her blackmailed by the lord's twin.
R He fell from the staircase on Christmas Eve, and three people had pushed him.
# Where season 3 goes
A Next season, the governess is accused of the fall, while the true killer teaches her pupils.
A Bess will have to choose between her lover and the gallows.
A A priest from Malta turns up with the wife's last letter, if the trailer is anything to go by.
N The staircase was built in a studio near Bristol.
N Emma Ward said that the finale made her cry.

== 2021-05-05 | Is Sorcerer Academy getting a second season?
# Plot
R Riku is ten when the court magicians burn his village.
R Years later he enters the academy disguised as a girl.
R There he meets the princess, breaks every rule and begins to like his enemies.
N The anime covers the first four volumes of the manga.
N It has a score of 7.9 on MyAnimeList.
# What to expect in season 2
A If the anime goes on, Riku would duel the seven magicians.
A The siege of the tower should take up most of the episodes, and one of his friends will not survive it.
A His mother, whom everybody believes dead, could be the eighth.
N Studio Kite has not announced a sequel.
N You can stream all episodes on Crunchyroll.

== 2024-03-09 | Iron Orchid Season 2 review
N The second season of Iron Orchid is out now on Netflix, eight episodes long.
R It opens with a hanging and a pardon that comes one minute late.
R Sora, crippled at the end of the first season, learns to kill with poison under a blind nun.
R Meanwhile, Hana conspires with the salt merchants to bribe the guards.
R Then the bridge gives way, and half the army drowns.
N It is a bold hour of television.
N Rina Saito gives the performance of her career.
A A third season will have to tell us who cut the ropes.
A With the bridge gone, Sora and the nun will probably hide among the merchants, where the exiled prince waits.
N Netflix has yet to say whether there will be one.

== 2022-08-15 | Larkspur season 5: synopsis revealed
N Hallmark has released the official synopsis of the fifth season, which premieres on October 2, 2022.
A “After the flood, Ellie reopens the mill and discovers a body in the wheel,” it reads.
A “When the sheriff suspects her brother, she must find the killer before the jury does.”
A Season 5 finds Father Keane in love.
N Patrick Dunn has played the priest since the first season.
# Recap of season 4
R Ellie sold the mill when she learned that it was haunted.
R The river rose in the night, and in the last shot we see her swimming back for the child.
R Keane's old regiment came to town and accused him of desertion.
N Season 4 drew 2.1 million viewers a week.
N The mill stands near Calgary.

== 2023-05-30 | Red Lagoon ending explained: what happened to Kavya?
# Who killed the judge?
R It was Shah all along: he cut the brakes while the drivers prayed.
R Arjun corners him in the temple, but the old man laughs and swallows the pill.
R Kavya, wounded by the blast, gives the ring to a fisherman and walks into the sea.
# Is Kavya dead?
R The last frame shows the ring on a market stall.
N Priya Menon told Film Companion that she has read two endings.
A In the next season we will find out who sold it and what the fisherman saw.
A Arjun is bound to blame himself.
N Red Lagoon season 2 was shot in Kochi and Goa.
N The makers hope to start in November.
N Prime Video paid for two seasons at once.

== 2020-11-03 | Night Train Season 4 plot: what we know
A The new season is set six months after the crash.
A The driver Reed has lost his memory, until a woman who should be dead buys a ticket.
A Together they will try to prove that the signal was tampered with.
A Martha, now chief of police, stands in their way.
N ITV commissioned six episodes in September.
R Previously, the train ran into a truck that had been parked on the rails, and forty people died.
R Finn climbed out with a briefcase and told nobody what was in it.
R The inquiry blamed Reed, who had been drunk.
N Series three ended in February with 6.3 million viewers.
N Tom Hollis and Grace Adams both signed on again.

== 2021-09-20 | Copper Canyon: all about the Spanish western
R In Copper Canyon, a doctor named Pilar rides through a land that the plague has emptied.
R When she treats the governor's son, she recognizes the horse of her murdered husband.
R El Zorro, the bandit who loves her, wants the governor dead.
R The inspector wants him hanged.
N The series is filmed in Almería, where the old western towns still stand.
N Movistar+ holds the rights in Spain and Netflix those abroad.
A In the second season the plague will return and the truth about the horse will come out.
A Pilar might even betray her lover to save the town.
N The director wants to shoot in winter.
N It won two Feroz awards.

== 2022-12-02 | Cold Harvest: release date rumors
N Cold Harvest season 2 is rumored for March 2023.
N A leaked call sheet shows that the crew worked in Leeds until October.
N The leak was removed after the BBC complained.
R The farmer Marcus, who hides three runaways in his barn, wrote a letter to the police before his son was taken.
R He got him back in the finale, but the letter is gone.
A Whoever has it will blackmail the runaways, and Marcus gets the blame.
A The Broker, it seems, is not who he says he is, and Evelyn will pay for trusting him.
N Idris Cole is also in the film Harm.
N He broke two fingers in a stunt and went on.
N Viewers are dying to know who the Broker is.

== 2023-07-07 | Winter Tea House season 2: has it been cancelled?
N tvN has said nothing about a second season of Winter Tea House.
R Lovers who parted badly drink So-yi's tea and dream the day again.
R A general who lost his war, a nun and a boy thief were among the guests.
R So-yi herself was left at the altar eighty years ago, as her cat finally admitted.
N The drama ended at a rating of 11.2 percent.
N Its writer is at work on a film.
A Should it return, So-yi would have to decide whether to drink the tea herself.
A The boy thief could come back as a grown man and steal the recipe.
N The set has been turned into a café.
N Choi Yoon-ah joins the cast of Blue Rain next.
