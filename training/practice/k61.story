url: https://www.networkdesk.example/2023/01/11/press-tour-notes
outlet: Network Desk
published: 2023-01-11
title: Notes from the press tour: FX, AMC and Starz

FX chief John Lander told critics on Thursday that The Kitchen would be back in June. The second season has ten episodes. It is now being filmed in Chicago.

He also confirmed that Snowdrop will end with season 6, which starts on February 22.

"We haven't decided," Lander said when asked about a second season of Kindling. The first season was released on December 13.

Atlantis Avenue is finished. Its creator and star, Don Glover-Hayes, has no plans for a fifth season, he said.

Reservation Cats returns for a third season later in the year. The scripts are done, and filming begins in Oklahoma on March 6.

At AMC, Interview With the Ghost has started production on its second season in Prague. Jack Anderson and Sam Reed-Hall are back. The premiere is planned for 2024. AMC boss Dan McKenna said that the network wants at least five seasons.

61st Street Blues was dropped by AMC, although the second season has been filmed. It's not known where it will be shown.

Dark Wind has been renewed for season 2 and will return in the summer. It is based on the novels by Tom Hiller.

Starz announced that Outland will end with an eighth season. The seventh premieres in the summer and has 16 episodes. It also ordered a prequel with ten episodes. Filming on that one starts in Scotland this year.

The third season of Powerless Book III comes on March 17, Starz said. A trailer was shown in the room.

The tour ends next Monday. There were fewer stars than usual, and the coffee was worse.

=== claims
The Kitchen :: 2 | release 2023-06 | official | + | John Lander | FX chief
The Kitchen :: 2 | episodes 10 | official | + | - | The second season has ten
The Kitchen :: 2 | production filming under way | official | + | - | It is now
Snowdrop :: 6 | renewal final | official | + | John Lander | He also confirmed
Snowdrop :: 6 | release 2023-02-22 | official | + | John Lander | ^
Kindling :: 2 | renewal renewed | official | - | John Lander | "We haven't
Kindling :: 1 | release 2022-12-13 | official | + | - | The first season was
Atlantis Avenue :: 5 | renewal cancelled | official | + | Don Glover-Hayes | Its creator
Atlantis Avenue :: - | crew Don Glover-Hayes / creator | official | + | - | ^
Reservation Cats :: 3 | release 2023-01-11..2023-12-31 | official | + | - | Reservation Cats
Reservation Cats :: 3 | production writing ends | official | + | - | The scripts
Reservation Cats :: 3 | production filming starts when=2023-03-06 | official | + | - | ^
Interview With the Ghost :: 2 | production filming starts | official | + | - | At AMC
Interview With the Ghost :: 2 | cast Jack Anderson / - / returning | official | + | - | Jack Anderson
Interview With the Ghost :: 2 | cast Sam Reed-Hall / - / returning | official | + | - | ^
Interview With the Ghost :: 2 | release 2024 | official | + | - | The premiere
61st Street Blues :: 2 | production filming ends | official | + | - | 61st Street
Dark Wind :: 2 | renewal renewed | official | + | - | Dark Wind
Dark Wind :: 2 | release 2023-06-01..2023-08-31 | official | + | - | ^
Dark Wind :: - | source_material novel / - | official | + | - | It is based
Outland :: 8 | renewal final | official | + | Starz | Starz announced
Outland :: 7 | release 2023-06-01..2023-08-31 | official | + | - | The seventh
Outland :: 7 | episodes 16 | official | + | - | ^
Powerless Book III :: 3 | release 2023-03-17 | official | + | Starz | The third season of
Powerless Book III :: 3 | trailer trailer | official | + | - | A trailer
