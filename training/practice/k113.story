url: https://www.schedulewatch.example/2022/05/19/cbs-fall-2022
outlet: Schedule Watch
published: 2022-05-19
title: CBS fall schedule: new nights, new shows, goodbye to three dramas

CBS presented its schedule for 2022-23 on Wednesday.

New shows

Fire Land comes from producer Jerry Brock and stars Max Terrier. It airs on Fridays at 9. So Help Me Todd-Lee, with Marcia Gay, goes on Thursdays at 9. East Newark, on Sundays, is about the first female police chief of the city. All three premiere in September. The fourth, True Lies & Co., is based on the film and will begin in midseason.

Returning shows

The Neighbors' House returns for season 5, Ghosts & Roommates for season 2, with 22 episodes, and Young Shelton for season 6. Blue Bloodline gets its 13th season. Star Tom Sellers is back. SWAT Boston stays on Fridays. The Equalizers has been renewed for two seasons, its third and fourth.

Cancelled

Magnum Force, B Negative and The United States of Alan will not return. Magnum Force had four seasons, and NBC might pick it up, Deadline says. B Negative had two, and Alan three.

Not on the schedule

Blood & Money has been cut to ten episodes and comes in January. The decision on Come Dance With Me has been put off until the summer.

The network's boss Kelly Kahn said that he was happy with the year. CBS has been the most-watched network for 14 years.

=== claims
Fire Land :: - | crew Jerry Brock / producer | official | + | - | Fire Land
Fire Land :: - | cast Max Terrier / - / - | official | + | - | ^
So Help Me Todd-Lee :: - | cast Marcia Gay / - / - | official | + | - | So Help
Fire Land :: 1 | release 2022-09 | official | + | - | All three
So Help Me Todd-Lee :: 1 | release 2022-09 | official | + | - | ^
East Newark :: 1 | release 2022-09 | official | + | - | ^
True Lies & Co. :: - | source_material film / - | official | + | - | The fourth
The Neighbors' House :: 5 | renewal renewed | official | + | - | The Neighbors
Ghosts & Roommates :: 2 | renewal renewed | official | + | - | ^
Ghosts & Roommates :: 2 | episodes 22 | official | + | - | ^
Young Shelton :: 6 | renewal renewed | official | + | - | ^
Blue Bloodline :: 13 | renewal renewed | official | + | - | Blue Bloodline
Blue Bloodline :: 13 | cast Tom Sellers / - / returning | official | + | - | Star Tom
The Equalizers :: 3 | renewal renewed | official | + | - | The Equalizers
The Equalizers :: 4 | renewal renewed | official | + | - | ^
Magnum Force :: 5 | renewal cancelled | official | + | - | Magnum Force, B
B Negative :: 3 | renewal cancelled | official | + | - | ^
The United States of Alan :: 4 | renewal cancelled | official | + | - | ^
Magnum Force :: 5 | renewal renewed | reported | + | Deadline | Magnum Force had
Magnum Force :: 5 | platform NBC | reported | + | Deadline | ^
Blood & Money :: - | episodes 10 | official | + | - | Blood & Money
Blood & Money :: - | release 2023-01 | official | + | - | ^
Come Dance With Me :: - | renewal renewed | official | - | - | The decision
