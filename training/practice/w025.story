url: https://www.lifestyletv.example/the-great-allotment-episode-guide
outlet: Lifestyle TV
published: 2025-04-28
title: The Great Allotment: Channel 4's gardening contest digs up a fourth run
series: The Great Allotment

Mud, marrows and mild peril: The Great Allotment is on Channel 4 again from tomorrow. It's the fourth series, and it wasn't supposed to be here yet. Heavy rain in the autumn flooded the plots near Evesham, and so what was due in February is only being shown now.

Hosts Bunty Alcott and Sanjeev Rao have both come back, wellies and all. Judge Winifred Stott hasn't. She was last seen in the Christmas special, which she left with a giant leek under her arm. In her stead you'll meet Olu Bankole, head gardener of a castle in Fife.

There'll be nine episodes, each an hour long. Episode one is about seedlings and episode two about slugs; we've seen both and can say that the slugs win.

As for series five, Channel 4 has given it the nod already. Applications close on 1 June. “We film from July through to September,” a spokeswoman told us, “so it's 2026 before anyone sees a carrot.”

Series one to three are on Netflix too, though not the special.

The Great Allotment has been sold to eleven countries. In Denmark, where it is hosted by the actor Rasmus Holt-Friis, three million watch every week.

=== claims
4 | release 2025-04-29 | official | + | - | Mud, marrows
- | platform Channel 4 | official | + | - | ^
4 | delay | official | + | - | Heavy rain
4 | release 2025-02 | official | - | - | ^
4 | cast Bunty Alcott / - / returning | official | + | - | Hosts Bunty
4 | cast Sanjeev Rao / - / returning | official | + | - | ^
4 | cast Winifred Stott / - / leaving | official | + | - | Judge Winifred
4 | cast Olu Bankole / - / joining | official | + | - | In her stead
4 | episodes 9 | official | + | - | There'll be nine
5 | renewal renewed | official | + | - | As for series five
5 | production filming under way when=2025-07-01..2025-09-30 | official | + | Channel 4 | “We film
5 | release 2026-01-01.. | official | + | Channel 4 | ^
1 | platform Netflix | official | + | - | Series one to three
2 | platform Netflix | official | + | - | ^
3 | platform Netflix | official | + | - | ^
