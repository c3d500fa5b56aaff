url: https://www.castlecourier.example/tv/the-alderman-what-the-papers-say
outlet: Castle Courier
published: 2025-05-20
title: What the papers say about The Alderman
series: The Alderman

Since Channel 4's political comedy rang its last division bell in February the sketch writers have had little to live on. So they live on this.

According to The Times, the fifth term is “all but signed.” It has Lord Aldous Pike's Whip, played by Rory Gaskill, crossing the floor to the other party and Gaskill to the other channel.

The Sun's version is that Gaskill stays and that it's Petronella Wray who goes. Her spokesman called that “bilge.”

The Guardian's diary was told by a tea lady that the writers' room convened on May 6. Popbitch knows that it convened and broke up over lunch.

If the Evening Standard is well informed, each of the new episodes runs to an hour and there are four.

In the Observer, critic Lyle Hobday foresees a transmission “before the leaves are off,” and he was out by merely a week last time.

On the i's showbiz page a bookmaker will give you 2-1 that there's no more of it, ever. The paper's own correspondent thinks it more likely that the show goes to Sky.

All of which Channel 4 sums up as “fun to read.” Its announcement, one learns from Broadcast, will be made at the Edinburgh festival on August 21.

What do we say? We say that the writer, Harriet Boon, has never yet gone longer than a year without a script to her name, and that an election is due by 2029, and so she should have something for the cameras before the year is out. We'd not look for the result until the spring of 2026. Gaskill we see in it; Wray, alas, not.

The rest is history. In series 3, you'll remember, the mace was stolen. Boon began as a stenographer. And The Alderman of 1961, a film with Alec Tarrant, has nothing to do with it, even though three of these papers printed his picture.

=== claims
- | platform Channel 4 | official | + | - | Since Channel
5 | renewal renewed | reported | + | The Times | According to The
5 | cast Rory Gaskill / Whip / leaving | reported | + | The Times | It has Lord
5 | cast Rory Gaskill / Whip / returning | reported | + | The Sun | The Sun's
5 | cast Petronella Wray / - / leaving | reported | + | The Sun | ^
5 | cast Petronella Wray / - / leaving | reported | - | Petronella Wray's spokesman | Her spokesman
5 | production writing starts when=2025-05-06 | reported | + | The Guardian | The Guardian's
5 | episodes 4 | reported | + | Evening Standard | If the Evening
5 | release 2025-09..2025-11 | predicted | + | Lyle Hobday | In the Observer
5 | platform Sky | predicted | + | i | The paper's
5 | renewal renewed when=2025-08-21 | reported | + | Broadcast | Its announcement
- | crew Harriet Boon / writer | official | + | - | We say that
5 | production filming starts when=2025-05-20..2025-12-31 | predicted | + | - | ^
5 | release 2026-03..2026-05 | predicted | + | - | We'd not
5 | cast Rory Gaskill / Whip / returning | predicted | + | - | Gaskill we
5 | cast Petronella Wray / - / leaving | predicted | + | - | ^
