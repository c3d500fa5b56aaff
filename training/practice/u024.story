url: https://www.cablecutter.example/2018/10/fx-amc-usa-fates
outlet: The Cable Cutter
published: 2018-10-02
title: Cable roundup: FX goes long, USA goes short, AMC goes silent

Three networks, one Tuesday, a dozen verdicts.

FX. John Landgraf isn't a man for half measures. Atlanta Nights has been kept on for two years at a stroke, its third and fourth; Fargo Road gets a fourth tale whenever Noah Hawthorne finds one to tell; and of the biker drama Mayan Kings, four weeks old, there's going to be a second ride. The only sour note: You're the Best will retire after the coming batch, number five, as creator Stephen Falkirk told his Twitter followers last night.

USA. Not much mercy here. Shooters had dodged the bullet twice and couldn't a third time, Colony Six is evacuated after the same number of seasons, and Mr. Android was to have four and has four, so that's the end of the line, by design. Queen of the Border, by contrast, may hold court for another thirteen hours.

AMC. What about Lodge 50? Not for another month will there be smoke from that chimney, says a publicist. The Sons, with Pierce Brosnahan, has been put down for a 10-part second act, which came to light in May. That leaves Into the Wastelands, and I wouldn't lay odds.

Elsewhere: At Freeform they have a soft spot for The Bold Ones (greenlit for 3), none for Shadow Hunt. Syfy is out of the Killjoy business by 2019, with both remaining seasons paid for. And TNT? The network that knew drama would like you to know that Animal House of Horrors comes back “bigger, badder, wetter”; it neglected to say when.

Off the record: The Hollywood Reporter has Damnationville pegged for the scrapheap, agents are telling clients to sit tight on The Sinners (a third), and Dietlanders, we suspect, won't be weighed again.

A reader, Patty from Tulsa, wonders whatever happened to Graceland Drive. That went off in 2015, Patty. We miss it too.

=== claims
Atlanta Nights :: 3 | renewal renewed | official | + | - | Atlanta Nights has
Atlanta Nights :: 4 | renewal renewed | official | + | - | ^
Fargo Road :: 4 | renewal renewed | official | + | - | ^
Mayan Kings :: 2 | renewal renewed | official | + | - | ^
You're the Best :: 5 | renewal final when=2018-10-01 | official | + | Stephen Falkirk | The only sour
You're the Best :: - | crew Stephen Falkirk / creator | official | + | - | ^
Shooters :: 4 | renewal cancelled | official | + | - | Shooters had dodged
Colony Six :: 4 | renewal cancelled | official | + | - | ^
Mr. Android :: 4 | renewal final | official | + | - | ^
Queen of the Border :: - | renewal renewed | official | + | - | Queen of the Border
Queen of the Border :: - | episodes 13 | official | + | - | ^
Lodge 50 :: - | renewal renewed when=2018-11.. | official | - | - | Not for another
The Sons :: 2 | renewal renewed when=2018-05 | official | + | - | The Sons, with
The Sons :: 2 | episodes 10 | official | + | - | ^
The Sons :: - | cast Pierce Brosnahan / - / - | official | + | - | ^
Into the Wastelands :: - | renewal renewed | official | - | - | That leaves
The Bold Ones :: 3 | renewal renewed | official | + | - | Elsewhere: At
Shadow Hunt :: - | renewal cancelled | official | + | - | ^
Animal House of Horrors :: - | renewal renewed | official | + | TNT | The network that
Animal House of Horrors :: - | release none | official | - | - | ^
Damnationville :: - | renewal cancelled | reported | + | The Hollywood Reporter | Off the record
The Sinners :: 3 | renewal renewed | rumored | + | - | ^
Dietlanders :: - | renewal cancelled | predicted | + | - | ^
