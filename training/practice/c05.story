url: https://www.streamwatchdaily.example/2024/03/08/release-watch-thrillers
outlet: Streamwatch Daily
published: 2024-03-08
title: Release Watch: where your thrillers are stuck this week

Every Friday we sweep up what was said, leaked and taken back.

• Cold Meridian S2 (Apple TV+): An exhibitor's calendar seen by Puck carries it under "Aug. 14, TBC." Apple's own grid has nothing.
• Ninety Fathoms S3 (Netflix): The wet part is over; the dry sets in Malta get struck at the end of May, says producer Ines Camilleri. 2024 is a non-starter for it.
• The Understudy Murders: Peacock lifted the second run out of its June line-up without so much as a footnote. No fresh day was offered.
• Red Tally: Scripts? Two drafts, both binned. Season four's opener has a blank title page still, star and producer Kofi Mensah sighed on a podcast.
• Ghost Notary (Viki): Reportedly twelve hours this time, up from ten. Fans on DC Inside would have you believe in a May bow.
• Halfway Dead: A teaser of eleven seconds sneaked out in front of a YouTube ad yesterday. It was gone by lunch.
• Brackwater: Filming on the sixth and closing batch got going on Monday in Hull. Last year at this time, they'd wrapped already.

Asked and unanswered

When is Cold Meridian's star Jonas Rehn free again? Does anyone at MAX remember The Lemon Key, whose first season is two years old today? And was that Lauren Cho in a wig outside the Brackwater studio?

Corrections

Last week we wrote that Silver Lining Inc. would be held until Christmas. Hulu's press office wrote in: not so, it is coming on July 2 as planned. We'd had it from a billboard. Severance, which we named as a yardstick for it because three years will have passed there, stays a yardstick for nobody, as Hulu's thing has been shooting without a break.

Next week: documentaries, among them the Oscar winner of Sunday.

=== claims
Cold Meridian :: 2 | platform Apple TV+ | official | + | - | Cold Meridian S2
Cold Meridian :: 2 | release 2024-08-14 | reported | + | Puck | ^
Cold Meridian :: 2 | release none | official | - | - | ^
Ninety Fathoms :: 3 | platform Netflix | official | + | - | Ninety Fathoms S3
Ninety Fathoms :: 3 | production filming ends when=2024-05-21..2024-05-31 | official | + | Ines Camilleri | ^
Ninety Fathoms :: - | crew Ines Camilleri / producer | official | + | - | ^
Ninety Fathoms :: 3 | release 2024 | official | - | - | ^
The Understudy Murders :: 2 | release 2024-06 | official | - | - | The Understudy
The Understudy Murders :: 2 | platform Peacock | official | + | - | ^
The Understudy Murders :: 2 | release none | official | - | - | ^
Red Tally :: 4 | production writing under way | official | + | - | Red Tally
Red Tally :: 4 | production writing ends | official | - | Kofi Mensah | ^
Red Tally :: - | cast Kofi Mensah / - / - | official | + | - | ^
Red Tally :: - | crew Kofi Mensah / producer | official | + | - | ^
Ghost Notary :: - | platform Viki | official | + | - | Ghost Notary
Ghost Notary :: - | episodes 12 | rumored | + | - | ^
Ghost Notary :: - | episodes 10 | official | + | - | ^
Ghost Notary :: - | release 2024-05 | rumored | + | - | ^
Halfway Dead :: - | trailer teaser when=2024-03-07 | official | + | - | Halfway Dead
Brackwater :: 6 | production filming starts when=2024-03-04 | official | + | - | Brackwater
Brackwater :: 6 | renewal final | official | + | - | ^
Brackwater :: 5 | production filming ends when=..2023-03-08 | official | + | - | ^
The Lemon Key :: - | platform Max | official | + | - | Does anyone
The Lemon Key :: 1 | release 2022-03-08 | official | + | - | ^
Silver Lining Inc. :: - | release 2024-11-15..2024-12-31 | official | - | Hulu | Last week we
Silver Lining Inc. :: - | release 2024-07-02 | official | + | Hulu | Hulu's press
Silver Lining Inc. :: - | platform Hulu | official | + | - | ^
Silver Lining Inc. :: - | production filming under way | official | + | - | Severance, which
