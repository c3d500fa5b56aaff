url: https://www.backlotbulletin.example/tv/2024/05/nbc-orders-the-hive-brockton-twins
outlet: Backlot Bulletin
published: 2024-05-10
title: NBC Bets On ‘The Hive’, Leaves Two Pilots At The Altar
series: The Hive

The final piece of NBC's fall puzzle has dropped into place. It's The Hive, a medical thriller from Oscar nominee Lena Drummond-Hayes, that walks away with the network's sole new drama order for 2024-25, after a photo finish with Grosse Pointe Police and Wolf Creek Road, neither of which is going forward.

Hailing from Universal Television, the hour is built around Dr. Maya Sokolov (Thalia Okonjo), who discovers that her whole ward shares one dream. Peter Hallstrom, Ji-ho Baek and Candice Renner play her colleagues. The order is for thirteen, with an option on nine more.

Drummond-Hayes wrote the pilot and will run the thing with 24-year veteran Marty Feig, whose résumé takes in ER Nights and Saint Elsewhere Else. Pilot director Sasha Greer stays on as an executive producer and will call the shots on two further hours. It reimagines the Danish Kuben, a minor hit for DR in 2020.

When the swarm descends on Tuesdays hasn't been divulged; we hear the last week of September. Casting on a hospital administrator is under way, and Sela Crown, a free agent since Blackwater County, is circling it.

How does NBC's slate look otherwise? Chicago Harbor and its two siblings were taken care of in March. Found Objects made the cut too, and will do so for a junior year. Quantum Reap leaps no more, as we told you on April 5, and Magnum, T.I. had its farewell in January.

There's been no ruling yet on either Lopez Family Values or Extended Warranty, a couple of comedies that share a stage, a lead-in and, as of today, a headache. The network's upfront is on Monday.

Rivals have shut their ledgers too. Fox canned The Great Northern after a year and stood by Alert & Alarmed; CBS parts with So Help Me Tom, three years young, but is getting itself another Fire Counties, the third. Of ABC's Not Dead Enough, Deadline wrote at noon that it very much is.

=== claims
1 | renewal renewed when=2024-05-10 | official | + | - | It's The Hive
- | platform NBC | official | + | - | The final piece
- | crew Lena Drummond-Hayes / creator | official | + | - | It's The Hive
Grosse Pointe Police :: 1 | renewal cancelled when=2024-05-10 | official | + | - | ^
Wolf Creek Road :: 1 | renewal cancelled when=2024-05-10 | official | + | - | ^
- | cast Thalia Okonjo / Maya Sokolov / - | official | + | - | Hailing from
- | cast Peter Hallstrom / - / - | official | + | - | Peter Hallstrom
- | cast Ji-ho Baek / - / - | official | + | - | ^
- | cast Candice Renner / - / - | official | + | - | ^
1 | episodes 13 | official | + | - | The order is
1 | crew Lena Drummond-Hayes / writer | official | + | - | Drummond-Hayes wrote
- | crew Lena Drummond-Hayes / showrunner | official | + | - | ^
- | crew Marty Feig / showrunner | official | + | - | ^
- | crew Sasha Greer / director | official | + | - | Pilot director
- | crew Sasha Greer / producer | official | + | - | ^
- | source_material series / Kuben | official | + | - | It reimagines
1 | release none | official | - | - | When the swarm
1 | release 2024-09-24..2024-09-30 | rumored | + | - | ^
1 | cast Sela Crown / - / joining | rumored | + | - | Casting on a
Found Objects :: 3 | renewal renewed | official | + | - | Found Objects made
Chicago Harbor :: - | renewal renewed when=2024-03 | official | + | - | Chicago Harbor and
Quantum Reap :: - | renewal cancelled when=2024-04-05 | official | + | - | Quantum Reap leaps
Lopez Family Values :: - | renewal renewed | official | - | - | There's been no
Extended Warranty :: - | renewal renewed | official | - | - | ^
The Great Northern :: 2 | renewal cancelled | official | + | - | Fox canned
Alert & Alarmed :: - | renewal renewed | official | + | - | ^
So Help Me Tom :: 4 | renewal cancelled | official | + | - | ^
Fire Counties :: 3 | renewal renewed | official | + | - | ^
Not Dead Enough :: - | renewal cancelled | reported | + | Deadline | Of ABC's Not
Not Dead Enough :: - | platform ABC | official | + | - | ^
