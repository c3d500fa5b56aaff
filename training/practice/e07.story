url: https://www.capesandco.example/2022/08/nightwarden-ending
outlet: Capes & Co
published: 2022-08-04
title: Nightwarden hangs up the cowl: season 4 is the last
series: Nightwarden

It comes to every vigilante. Nightwarden will leave the rooftops of Port Sorrow for good when its fourth season has run, The CW told reporters on Thursday, a mere six weeks before cameras were due to switch on in Calgary.

Why now? A parent company is up for sale, and nothing eats money like men in rubber. Across the corridor Lady Locust was already stopped in May, two seasons in.

Thirteen chapters remain to be told, the first of them slated for early 2023. Milo Castellane goes down with the ship as Ray Corvin, and so does Anjali Boothe, his partner in not quite crime. There will be no farewell, on the other hand, from Desmond Aiello. The man who was Chief Brandt up to and including season three has taken a job on a Broadway stage, where Twelve Angry Men opens on October 6.

Showrunner Cath Moreau wrote in a letter to fans that she had pitched this finish on day one, in 2018, and that the writers have been at it since June.

Nightwarden first put on its mask on January 16, 2019. The comics by Ben Osgood on which it rests have been in print since 1974, and a new omnibus is out in November.

Rumors that Netflix might take it in are, per a rep for the streamer, not true. A reunion panel takes place at Comic-Con next July.

=== claims
4 | renewal final when=2022-08-04 | official | + | The CW | Nightwarden will leave
4 | production filming starts when=2022-09 | official | + | The CW | ^
Lady Locust :: 3 | renewal cancelled when=2022-05 | official | + | - | Across the corridor
4 | episodes 13 | official | + | - | Thirteen chapters remain
4 | release 2023-01-01..2023-04-30 | official | + | - | ^
4 | cast Milo Castellane / Ray Corvin / returning | official | + | - | Milo Castellane goes down
4 | cast Anjali Boothe / - / returning | official | + | - | ^
4 | cast Desmond Aiello / Chief Brandt / leaving | official | + | - | There will be no farewell
3 | cast Desmond Aiello / Chief Brandt / - | official | + | - | The man who was
- | crew Cath Moreau / showrunner | official | + | - | Showrunner Cath Moreau
4 | production writing starts when=2022-06 | official | + | Cath Moreau | ^
1 | release 2019-01-16 | official | + | - | Nightwarden first put on
- | source_material comic / - | official | + | - | The comics by Ben Osgood
5 | renewal renewed | official | - | Netflix | Rumors that Netflix
