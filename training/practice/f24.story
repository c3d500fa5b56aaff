url: https://www.reelreality.example/2018/09/05/summer-unscripted-renewals
outlet: Reel Reality
published: 2018-09-05
title: What's coming back (and what isn't) on the unscripted front

Summer's over; time to sort the laundry. Here are the fates of nine reality shows.

• Barbecue Wars (Food Network): back for a 7th season on November 4, with pitmaster Earl Tibbs judging and Monique Gray as the new host.

• The Great Canadian Attic (HGTV): not renewed after three seasons. Its couple, Pam and Stu Weller, will renovate on YouTube in the future.

• Wives of Winnipeg (Slice): 12 further episodes are in the works; no date.

• Dance Dorm (MTV): the Season 2 reunion attracted 400,000 viewers on Monday. Whether there'll be a third is "a conversation," says MTV.

• Dark Tourist's Guide (Netflix): all eight episodes are up, as of July 20.

• Pawn Queens of Reno (A&E): pulled after two weeks on air. The four unaired hours are to run on Saturdays.

• My Big Fat Barn (TLC): Season 5, with an order of 16, was pushed from September to January because of Hurricane Lane.

• Singing Truckers (NBC): Blake Holloway turned his chair for the last time in May. In his place the sixth cycle, starting on the 24th, welcomes country star June Raines.

• Escape the Vineyard (Bravo): insiders tell Us Weekly that the next season will be its last, and that chef Antoine Levy isn't in it. Bravo had no comment.

Emmys for reality programs will be handed out on September 8. RuPaul's Drag Race is the favorite.

=== claims
Barbecue Wars :: - | platform Food Network | official | + | - | Barbecue Wars
Barbecue Wars :: 7 | release 2018-11-04 | official | + | - | ^
Barbecue Wars :: 7 | cast Earl Tibbs / - / - | official | + | - | ^
Barbecue Wars :: 7 | cast Monique Gray / - / joining | official | + | - | ^
The Great Canadian Attic :: - | platform HGTV | official | + | - | The Great Canadian
The Great Canadian Attic :: 4 | renewal cancelled | official | + | - | ^
The Great Canadian Attic :: - | cast ?Pam Weller / - / - | official | + | - | ^
The Great Canadian Attic :: - | cast Stu Weller / - / - | official | + | - | ^
Wives of Winnipeg :: - | platform Slice | official | + | - | Wives of
Wives of Winnipeg :: - | renewal renewed | official | + | - | ^
Wives of Winnipeg :: - | episodes 12 | official | + | - | ^
Wives of Winnipeg :: - | release none | official | - | - | ^
Dance Dorm :: - | platform MTV | official | + | - | Dance Dorm
Dance Dorm :: 3 | renewal renewed | official | - | MTV | ^
Dark Tourist's Guide :: - | platform Netflix | official | + | - | Dark Tourist
Dark Tourist's Guide :: 1 | episodes 8 | official | + | - | ^
Dark Tourist's Guide :: 1 | release 2018-07-20 | official | + | - | ^
Pawn Queens of Reno :: - | platform A&E | official | + | - | Pawn Queens
Pawn Queens of Reno :: 2 | renewal cancelled | official | + | - | ^
My Big Fat Barn :: - | platform TLC | official | + | - | My Big Fat
My Big Fat Barn :: 5 | episodes 16 | official | + | - | ^
My Big Fat Barn :: 5 | release 2018-09 | official | - | - | ^
My Big Fat Barn :: 5 | delay to=2019-01 | official | + | - | ^
My Big Fat Barn :: 5 | release 2019-01 | official | + | - | ^
Singing Truckers :: - | platform NBC | official | + | - | Singing Truckers
Singing Truckers :: 6 | cast Blake Holloway / - / leaving | official | + | - | ^
Singing Truckers :: 6 | release 2018-09-24 | official | + | - | ^
Singing Truckers :: 6 | cast June Raines / - / joining | official | + | - | ^
Escape the Vineyard :: - | platform Bravo | official | + | - | Escape the
Escape the Vineyard :: - | renewal final | reported | + | Us Weekly | ^
Escape the Vineyard :: - | cast Antoine Levy / - / leaving | reported | + | Us Weekly | ^
