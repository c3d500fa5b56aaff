url: https://www.tvnotebook.example/2018/12/06/cancelled-but-not-over
outlet: TV Notebook
published: 2018-12-06
title: Cancelled, saved or renewed: the TV year 2018

This year was a busy one. Here are the stories that you read most.

Brooklyn 911 was cancelled by Fox in May. One day later NBC picked it up for a sixth season. It premieres on January 10 with 18 episodes.

Netflix saved Lucien. The devil drama was dropped by Fox after three seasons, and fans protested. Season 4 is being filmed in Los Angeles now. It will be on Netflix in 2019.

Designated President moved from ABC to Netflix, too. The third season has ten episodes, and Kiefer Stone is back in the White House.

Amazon took over The Expanding Universe from Syfy. The fourth season has been shooting in Toronto since October. No release date was announced.

Timekeepers was less lucky. NBC cancelled it for the second time. A two-hour film on December 20 ends the story.

The Big Bunch Theory will end after this season. CBS said in August that season 12 is the last. The final episode airs in May.

Roseanna was renewed for an 11th season in March and cancelled in May.

Orange Is the Old Black ends next year. The seventh season, which is the final one, comes in the summer.

Daredevil's Kitchen was cancelled last week, one month after the release of its third season. Netflix has not decided about The Puncher.

House of Clubs came to an end in November with season 6. It had only eight episodes. Kevin Spade was not part of it.

And Game of Chairs? The eighth season will be on HBO in April. It has six episodes, and it is the last.

Thank you for reading TV Notebook in 2018.

=== claims
Brooklyn 911 :: 6 | renewal cancelled when=2018-05 | official | + | - | Brooklyn 911
Brooklyn 911 :: 6 | renewal renewed when=2018-05 | official | + | - | One day later
Brooklyn 911 :: 6 | platform NBC | official | + | - | ^
Brooklyn 911 :: 6 | release 2019-01-10 | official | + | - | It premieres
Brooklyn 911 :: 6 | episodes 18 | official | + | - | ^
Lucien :: 4 | renewal renewed | official | + | - | Netflix saved
Lucien :: 4 | renewal cancelled | official | + | - | The devil
Lucien :: 4 | production filming under way | official | + | - | Season 4 is being
Lucien :: 4 | release 2019 | official | + | - | It will be on
Lucien :: 4 | platform Netflix | official | + | - | ^
Designated President :: 3 | platform Netflix | official | + | - | Designated President
Designated President :: 3 | episodes 10 | official | + | - | The third season has
Designated President :: 3 | cast Kiefer Stone / - / returning | official | + | - | ^
The Expanding Universe :: - | platform Amazon | official | + | - | Amazon took
The Expanding Universe :: 4 | production filming starts when=2018-10 | official | + | - | The fourth season has
The Expanding Universe :: 4 | production filming under way | official | + | - | ^
The Expanding Universe :: 4 | release none | official | - | - | No release
Timekeepers :: - | renewal cancelled | official | + | - | NBC cancelled
The Big Bunch Theory :: 12 | renewal final when=2018-08 | official | + | CBS | CBS said
Roseanna :: 11 | renewal renewed when=2018-03 | official | + | - | Roseanna
Roseanna :: 11 | renewal cancelled when=2018-05 | official | + | - | ^
Orange Is the Old Black :: 7 | renewal final | official | + | - | The seventh
Orange Is the Old Black :: 7 | release 2019-06-01..2019-08-31 | official | + | - | ^
Daredevil's Kitchen :: 4 | renewal cancelled when=2018-11-26..2018-12-02 | official | + | - | Daredevil's
The Puncher :: - | renewal renewed | official | - | - | Netflix has not
House of Clubs :: 6 | renewal final | official | + | - | House of Clubs
House of Clubs :: 6 | episodes 8 | official | + | - | It had only
House of Clubs :: 6 | cast Kevin Spade / - / leaving | official | + | - | Kevin Spade
Game of Chairs :: 8 | release 2019-04 | official | + | - | The eighth
Game of Chairs :: 8 | platform HBO | official | + | - | ^
Game of Chairs :: 8 | episodes 6 | official | + | - | It has six
Game of Chairs :: 8 | renewal final | official | + | - | ^
