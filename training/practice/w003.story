url: https://www.starfeedseoul.example/2024/08/21/paper-crown-2-denial
outlet: Starfeed Seoul
published: 2024-08-21
title: [Update] Producers wave off ‘Paper Crown 2’ report
series: Paper Crown

Update, 4 p.m.: Studio Haneul, which makes the drama, has now responded. “A second season of Paper Crown has not been decided, and no actor has been sent a script,” it said in a text message to reporters.

What we wrote earlier: On the morning of August 21 the outlet Sports Jungang reported that Paper Crown was to be continued with a season 2, and that Ryu Da-on and Shim Ho-yeon were positively reviewing an offer to be in it. The shoot, it went on, would get going next spring.

Oak & Ivy, the agency of Ryu Da-on, replied only that the actor “has not received such an offer.” From Shim's side there was no answer by the time of publication.

Paper Crown was on SBS on Fridays and Saturdays from October 13 to December 2, 2023. The palace romance, inspired by a web novel of Maehwa called The Prince Who Folds Cranes, is set in a Joseon that never was. Ryu was the crown prince Yi Gyeom in it, and Shim the paper maker Dal-rae. Its highest rating, 14.2 percent nationwide, came with the twelfth episode.

It would not have been the only historical drama to get another round, for other stations have lately looked through their archives too.

=== claims
2 | renewal renewed | official | - | Studio Haneul | “A second season
2 | renewal renewed | reported | + | Sports Jungang | What we wrote earlier
2 | cast Ryu Da-on / Yi Gyeom / returning | reported | + | Sports Jungang | ^
2 | cast Shim Ho-yeon / Dal-rae / returning | reported | + | Sports Jungang | ^
2 | production filming starts when=2025-03-01..2025-05-31 | reported | + | Sports Jungang | The shoot, it went on
2 | cast Ryu Da-on / Yi Gyeom / returning | reported | - | Oak & Ivy | Oak & Ivy, the agency
1 | release 2023-10-13 | official | + | - | Paper Crown was on SBS
- | platform SBS | official | + | - | ^
- | source_material novel / The Prince Who Folds Cranes | official | + | - | The palace romance
1 | cast Ryu Da-on / Yi Gyeom / - | official | + | - | Ryu was the crown prince
1 | cast Shim Ho-yeon / Dal-rae / - | official | + | - | ^
