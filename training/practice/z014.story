url: https://www.saturdaysupplement.example/television/what-they-wont-tell-you-autumn
outlet: The Saturday Supplement
published: 2022-06-11
title: What they won't tell you about the autumn (so we asked around)

The broadcasters hold their schedules to their chests until August. A poll among agents, editors and one postman produced the following sketch; use a rubber.

Grace and Favour stands a fair chance of opening the season on BBC One. Three of the five whom we asked settled on Sunday, September 4.

With Ludlow the consensus is that Channel 4 delays until after the World Cup, so we're speaking of January. Its lead Nish Rao is back for sure: he tweeted a photograph of the badge.

Poor old Tolliver! The word among the agents is that the ninth is the swansong, and that Bernard Hythe himself asked for it.

From a lady who does subtitles we have it that The Silver Thread is down to five episodes from six. She also says that Norah Quince isn't in a single one of them.

As for The Governess of Gdansk, our postman brings scripts to a certain house in Hove, and the envelopes say “Series Two.” Sky has made no announcement; we make the deduction.

Broadcast, whose word is worth more than the postman's, expects Channel 5 to bring home Harbourmaster in November.

Should you be waiting for A Kind of Bluebell, go on waiting: filming, which was penciled in for July, won't in our estimation begin until next spring.

Rumour weds Imogen Sallow to the lead of Crown Court Blues; rumour, mind, had wed her to Bond.

One editor was ready to lay down twenty pounds that Rooks never returns at all. Another took the bet.

Fact-checkers, avert your eyes no longer. Sanditon Gaol will start on ITV on August 29. Britbox has commissioned more Ferryside. The Lodge is not to come back, so its writer, Ellie Marr, informed us in a pretty letter. And the postman is called Derek.

=== claims
Grace and Favour :: - | platform BBC One | predicted | + | - | Grace and Favour
Grace and Favour :: - | release 2022-09-04 | rumored | + | - | Three of the five
Ludlow :: - | delay to=2023-01 | rumored | + | - | With Ludlow
Ludlow :: - | release 2023-01 | rumored | + | - | ^
Ludlow :: - | platform Channel 4 | official | + | - | ^
Ludlow :: - | cast Nish Rao / - / returning | official | + | Nish Rao | Its lead
Tolliver :: 9 | renewal final | rumored | + | - | The word among
Tolliver :: - | cast Bernard Hythe / - / - | official | + | - | ^
The Silver Thread :: - | episodes 5 | rumored | + | - | From a lady
The Silver Thread :: - | cast Norah Quince / - / leaving | rumored | + | - | She also
The Governess of Gdansk :: 2 | renewal renewed | predicted | + | - | As for The Governess
The Governess of Gdansk :: 2 | renewal renewed | official | - | - | Sky has
Harbourmaster :: - | release 2022-11 | predicted | + | Broadcast | Broadcast, whose
Harbourmaster :: - | platform Channel 5 | predicted | + | Broadcast | ^
A Kind of Bluebell :: - | production filming starts when=2022-07 | predicted | - | - | Should you
A Kind of Bluebell :: - | production filming starts when=2023-03..2023-05 | predicted | + | - | ^
Crown Court Blues :: - | cast Imogen Sallow / - / joining | rumored | + | - | Rumour weds
Rooks :: - | renewal cancelled | predicted | + | - | One editor
Sanditon Gaol :: - | release 2022-08-29 | official | + | - | Sanditon Gaol
Sanditon Gaol :: - | platform ITV | official | + | - | ^
Ferryside :: - | renewal renewed | official | + | - | Britbox has
The Lodge :: - | renewal cancelled | official | + | Ellie Marr | The Lodge
The Lodge :: - | crew Ellie Marr / writer | official | + | - | ^
