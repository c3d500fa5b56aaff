url: https://www.pilotlight.example/2022/08/25/thursday-five
outlet: Pilot Light
published: 2022-08-25
title: Five things in TV today

1. Yellow Brick is in the works for season 2. Disney+ made the decision only a week after the launch on August 17. Georgia Ames and Kofi Mensah will be back.

2. Cameras are rolling on the final season of Jericho Road. AMC shared a picture of the first day from Albuquerque. Season 6 will debut in 2023 and consists of 12 episodes, showrunner Bill Varney said.

3. The Good Lie is out at NBC. The network pulled the drama after two episodes because of poor ratings. It was the first cancellation of the summer. The remaining episodes go to Peacock.

4. Peter Langley is the new lead of Sherlock & Daughters. He replaces Hugh Fenton, who left the show in May for family reasons. The third season starts shooting in Bristol next month and airs on Alibi next year.

5. Netflix's Cuban Rose has been renewed through season 4. The third season drops on October 7. Both new seasons were shot back to back, so fans of the telenovela will not need to wait for long.

Also today

Season 5 of Rescue Dogs kicks off on Animal Planet this Sunday. Tom Ware is still the host.

The Firm Hand has not received a second season from Showtime, but it has not been cancelled either. The last episode aired on August 14.

The Hulu comedy Reboot Me got a full trailer. It is created by Stan Levitz, and it premieres on September 20 with three episodes.

Tomorrow is the last day of our summer sale. Subscribers pay half the price for one year.

=== claims
Yellow Brick :: 2 | renewal renewed | official | + | - | Yellow Brick
Yellow Brick :: 1 | release 2022-08-17 | official | + | - | ^
Yellow Brick :: 2 | cast Georgia Ames / - / returning | official | + | - | ^
Yellow Brick :: 2 | cast Kofi Mensah / - / returning | official | + | - | ^
Jericho Road :: 6 | production filming under way | official | + | - | Cameras are
Jericho Road :: 6 | renewal final | official | + | - | ^
Jericho Road :: 6 | release 2023 | official | + | Bill Varney | ^
Jericho Road :: 6 | episodes 12 | official | + | Bill Varney | ^
Jericho Road :: - | crew Bill Varney / showrunner | official | + | - | ^
The Good Lie :: 2 | renewal cancelled | official | + | - | The Good Lie
Sherlock & Daughters :: 3 | cast Peter Langley / - / joining | official | + | - | Peter Langley
Sherlock & Daughters :: 3 | cast Hugh Fenton / - / leaving | official | + | - | ^
Sherlock & Daughters :: 3 | production filming starts when=2022-09 | official | + | - | ^
Sherlock & Daughters :: 3 | release 2023 | official | + | - | ^
Sherlock & Daughters :: 3 | platform Alibi | official | + | - | ^
Cuban Rose :: - | platform Netflix | official | + | - | Netflix's Cuban
Cuban Rose :: 4 | renewal renewed | official | + | - | ^
Cuban Rose :: 3 | release 2022-10-07 | official | + | - | ^
Cuban Rose :: 3 | production filming ends | official | + | - | ^
Cuban Rose :: 4 | production filming ends | official | + | - | ^
Rescue Dogs :: 5 | release 2022-08-28 | official | + | - | Season 5 of Rescue
Rescue Dogs :: 5 | platform Animal Planet | official | + | - | ^
Rescue Dogs :: - | cast Tom Ware / - / - | official | + | - | Tom Ware
The Firm Hand :: 2 | renewal renewed | official | - | - | The Firm Hand
The Firm Hand :: 2 | renewal cancelled | official | - | - | ^
Reboot Me :: - | platform Hulu | official | + | - | The Hulu comedy
Reboot Me :: 1 | trailer trailer | official | + | - | ^
Reboot Me :: - | crew Stan Levitz / creator | official | + | - | It is created
Reboot Me :: 1 | release 2022-09-20 | official | + | - | ^
