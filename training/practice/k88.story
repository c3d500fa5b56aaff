url: https://www.onair-australia.example/2024/05/23/in-brief
outlet: On Air Australia
published: 2024-05-23
title: In brief: Bay of Fires Road, Fisher's Island, Total Command

ABC has renewed Bay of Fires Road for a third season. Filming begins in Tasmania in August with Marta Dusseldorp-Lane in the lead.

The second season of Fisher's Island premieres on Stan on June 6. All six episodes will be available at once.

Total Command will end with season three. The ABC political drama, starring Deborah Mailer, returns in July.

Nine has axed the renovation show The Flip after one season.

Paramount+ is in production on a second season of NCIS: Perth. The first had eight episodes and was the most-watched local drama of 2023. Season two comes out early next year.

Binge has yet to announce a third series of Colin & Accounts. Stars Genevieve Hegney-Ross and Trent O'Brien said they were hopeful.

SBS has moved Erotic Tales of Erskineville from June to September.

Apples Never Drop, the Peacock series made in Queensland, will not have a second season. It was based on the novel by Leanne Moriarty-Bell and was planned as a limited series.

Thank You, Next Please has been picked up for season two by Amazon. Four writers are working on scripts in Sydney.

Season 3 of Heartbreak Low will be on Netflix as well. Production finished in March, and the series is expected in December. Star Ayesha Madoni told Pedestrian that it's the last season.

The Logies will be held on August 18.

=== claims
Bay of Fires Road :: 3 | renewal renewed | official | + | - | ABC has renewed
Bay of Fires Road :: 3 | production filming starts when=2024-08 | official | + | - | Filming begins
Bay of Fires Road :: 3 | cast Marta Dusseldorp-Lane / - / returning | official | + | - | ^
Fisher's Island :: 2 | release 2024-06-06 | official | + | - | The second season of
Fisher's Island :: 2 | platform Stan | official | + | - | ^
Fisher's Island :: 2 | episodes 6 | official | + | - | All six
Total Command :: 3 | renewal final | official | + | - | Total Command
Total Command :: - | platform ABC | official | + | - | The ABC political
Total Command :: - | cast Deborah Mailer / - / - | official | + | - | ^
Total Command :: 3 | release 2024-07 | official | + | - | ^
The Flip :: 2 | renewal cancelled | official | + | - | Nine has
NCIS: Perth :: 2 | production filming under way | official | + | - | Paramount+ is
NCIS: Perth :: 1 | episodes 8 | official | + | - | The first had
NCIS: Perth :: 2 | release 2025-01-01..2025-04-30 | official | + | - | Season two comes
Colin & Accounts :: 3 | renewal renewed | official | - | - | Binge has
Colin & Accounts :: - | cast Genevieve Hegney-Ross / - / - | official | + | - | Stars Genevieve
Colin & Accounts :: - | cast Trent O'Brien / - / - | official | + | - | ^
Erotic Tales of Erskineville :: - | release 2024-09 | official | + | - | SBS has
Erotic Tales of Erskineville :: - | delay to=2024-09 | official | + | - | ^
Erotic Tales of Erskineville :: - | release 2024-06 | official | - | - | ^
Apples Never Drop :: 2 | renewal cancelled | official | + | - | Apples Never
Apples Never Drop :: - | platform Peacock | official | + | - | ^
Apples Never Drop :: - | source_material novel / - | official | + | - | It was based
Thank You, Next Please :: 2 | renewal renewed | official | + | - | Thank You, Next
Thank You, Next Please :: 2 | production writing under way | official | + | - | Four writers
Heartbreak Low :: 3 | platform Netflix | official | + | - | Season 3 of Heartbreak
Heartbreak Low :: 3 | production filming ends when=2024-03 | official | + | - | Production finished
Heartbreak Low :: 3 | release 2024-12 | predicted | + | - | ^
Heartbreak Low :: 3 | renewal final | official | + | Ayesha Madoni | Star Ayesha
Heartbreak Low :: - | cast Ayesha Madoni / - / - | official | + | - | ^
