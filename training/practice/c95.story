url: https://www.weeklyseriesnews.example/2025/07/04/series-news-of-the-week
outlet: Weekly Series News
published: 2025-07-04
title: The series news of the week in brief
series: Paper Kingdom

+++ Filming of the third season of Paper Kingdom was completed on Tuesday in Budapest. HBO wants to broadcast it next spring; fans who found a calendar in the background of a set photo believe in April 12.

+++ The fantasy series Ashes of Vel has lost its place in Prime Video's fall. Instead of in September it will be seen "in the winter," which at Amazon usually means February.

+++ At the request of Just Jared, Lena Headly's management confirmed that she's negotiating about a role in the second season of The Physician's Daughter. STARZ itself hasn't even confirmed that second season.

+++ No end to the trouble at Quarantine Island: after the showrunner, the director has quit as well, and the shooting, interrupted since May 30, won't go on in July either. Hulu holds on to 2026. The first season (July 2023) had ten episodes, of the second three have been shot.

+++ Crunchyroll has published a trailer of 100 seconds for Monster Notary. The anime's second season begins on October 4.

+++ Even before the first episode of Lake Effect has been shown, ABC orders a second season of 13 episodes. The family series starts on September 25 and is going to be followed by The Rookie.

+++ In an interview with Collider, Noah Hawke promised "not to die before the fifth season" of Prairie Gospel, for which he's got four of ten scripts lying on his desk. The four-year pause of Fargo, his other series, doesn't serve as a model, he said.

+++ According to the trade sheet Production Bulletin, the filming of Hollow Kings 2 is to start on August 11 in Belfast and to take until Christmas. Netflix had last spoken of 2026.

+++ Tom Hardy-Jones was awarded an honorary degree.

=== claims
Paper Kingdom :: 3 | production filming ends when=2025-07-01 | official | + | - | +++ Filming
Paper Kingdom :: 3 | release 2026-03..2026-05 | official | + | HBO | HBO wants
Paper Kingdom :: 3 | release 2026-04-12 | rumored | + | - | ^
Paper Kingdom :: - | platform HBO | official | + | - | ^
Ashes of Vel :: - | platform Prime Video | official | + | - | +++ The fantasy
Ashes of Vel :: - | release 2025-09 | official | - | - | Instead of
Ashes of Vel :: - | release 2025-12-01..2026-02-28 | official | + | - | ^
Ashes of Vel :: - | release 2026-02 | predicted | + | - | ^
The Physician's Daughter :: 2 | cast Lena Headly / - / joining | reported | + | Lena Headly's management | +++ At the
The Physician's Daughter :: 2 | renewal renewed | official | - | - | STARZ
Quarantine Island :: 2 | production filming under way | official | - | - | +++ No end
Quarantine Island :: 2 | production filming starts when=2025-07 | official | - | - | ^
Quarantine Island :: 2 | release 2026 | official | + | Hulu | Hulu holds
Quarantine Island :: 1 | release 2023-07 | official | + | - | The first season
Quarantine Island :: 1 | episodes 10 | official | + | - | ^
Monster Notary :: 2 | trailer trailer | official | + | Crunchyroll | +++ Crunchyroll
Monster Notary :: 2 | release 2025-10-04 | official | + | - | The anime's
Lake Effect :: 2 | renewal renewed | official | + | - | +++ Even
Lake Effect :: 2 | episodes 13 | official | + | - | ^
Lake Effect :: 1 | release 2025-09-25 | official | + | - | The family
Prairie Gospel :: 5 | production writing under way | official | + | Noah Hawke | +++ In an
Prairie Gospel :: 5 | episodes 10 | official | + | Noah Hawke | ^
Hollow Kings :: 2 | production filming starts when=2025-08-11 | reported | + | Production Bulletin | +++ According
Hollow Kings :: 2 | production filming ends when=2025-12-25 | reported | + | Production Bulletin | ^
Hollow Kings :: 2 | release 2026 | official | + | Netflix | Netflix had
