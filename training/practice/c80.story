url: https://www.pilotlight.example/2017/11/10/sweeps-mailbag
outlet: Pilot Light
published: 2017-11-10
title: Mailbag: 'Juniper Falls,' 'Code Gray,' 'Low Tide' and more
series: Juniper Falls

Question: When are we getting back to Juniper Falls? — Kate
Matt: The CW has the eighteen new ones on deck for January 16, right behind The Flash. There was to be a crossover. There no longer is.

Question: Somebody on Facebook swears Code Gray has been canned by NBC. Please say no! — Jo
Matt: I'll say what I know: production shut down on the 2nd, at episode eleven, two short of the order. NBC isn't using the c-word. Its rivals and I are.

Question: Low Tide ended on a raft. Does the raft come ashore? — B.
Matt: TNT would like it to, and exec producer Shawn Ryder is on record with “spring shoot, fall splash.” No contract's been signed, and so long as it isn't, file that one under wishes.

Question: What happened to Prisoner of Park Avenue? — Sy
Matt: Bravo happened. The network had it for a fall bow, then for January, and now my screener's been replaced with a card that says “2018.” The edit isn't the cause, I'm assured. What is, I'm not.

Question: Hearing anything on Hopscotch? — Lou
Matt: That a third and fourth year have been written back-to-back. By whom did I hear it? By a writer. Of another show.

Question: Why no new Tin Soldier till after the Olympics? — Amy
Matt: It's only one week that ABC takes off. The premiere was in September.

Question: Will my favorite, Kit & Kaboodle, have a full season this time? — Wes
Matt: Full as in 22? No. As in 13? Freeform doesn't tell, but its star, Lily Dao, told a morning show 13.

Question: How long's too long? — Eve
Matt: Curb Your Enthusiasm just returned after six years, so Low Tide can take its time.

=== claims
Juniper Falls :: - | platform The CW | official | + | - | Matt: The CW
Juniper Falls :: - | episodes 18 | official | + | - | ^
Juniper Falls :: - | release 2018-01-16 | official | + | - | ^
Code Gray :: - | production filming under way | official | - | - | Matt: I'll
Code Gray :: - | episodes 13 | official | + | - | ^
Code Gray :: - | renewal cancelled | official | - | - | NBC isn't
Low Tide :: - | renewal renewed | official | - | - | No contract
Low Tide :: - | production filming starts when=2018-03..2018-05 | official | + | Shawn Ryder | Matt: TNT
Low Tide :: - | release 2018-09..2018-11 | official | + | Shawn Ryder | ^
Low Tide :: - | crew Shawn Ryder / producer | official | + | - | ^
Prisoner of Park Avenue :: - | release 2017-09..2017-11 | official | - | - | The network
Prisoner of Park Avenue :: - | release 2018-01 | official | - | - | ^
Prisoner of Park Avenue :: - | release 2018 | official | + | - | ^
Prisoner of Park Avenue :: - | delay to=2018 | official | + | - | ^
Hopscotch :: 3 | production writing ends | rumored | + | - | Matt: That
Hopscotch :: 4 | production writing ends | rumored | + | - | ^
Tin Soldier :: - | release 2017-09 | official | + | - | The premiere
Kit & Kaboodle :: - | episodes 13 | official | + | Lily Dao | Freeform doesn't
Kit & Kaboodle :: - | cast Lily Dao / - / - | official | + | - | ^
Low Tide :: - | precedent Curb Your Enthusiasm / release / 72 | official | + | - | Matt: Curb
