url: https://www.soapbubble.example/2016/06/06/summer-schedule-hearts-of-clay
outlet: Soap Bubble
published: 2016-06-06
title: Summer TV Is Here: What's On, Night by Night
series: Hearts of Clay

Nobody goes outside anyway. Here's our night-by-night guide to the scripted shows of the summer.

Sundays

Hearts of Clay (Starz, July 10) returns for season 3, and Lionel Prince is back in the kiln as Duke. HBO has the last season of The Levee, eight hours long, from June 26. The Tudor soap Red Rose White Rose moves to BBC America, where it starts on June 19; the first two years, you'll recall, were on Ovation.

Mondays

On TNT, Dockside Joe sails into its fifth season on June 13. Eight o'clock belongs to Mistresses & Misters, ABC, which has been back since May 30.

Tuesdays

Freeform launches Cheer Up, Wendy! on the 21st, with Mackenzie Rowe as the saddest cheerleader in Ohio.

Wednesdays

• Motel California, season 2 (USA), July 13
• Duchess of Detroit (VH1), June 29

Thursdays

Nothing. Read a book.

Fridays

Netflix drops Ghostwriter's Ghost, all ten episodes of it, on July 15. It's co-created by Bret Colfax and Nia Hargrove, and we've seen four: it's a hoot. Amazon counters on August 5 with the third season of Boomtown Rats, which was filmed back to back with the second.

Saturdays

Does anybody make television for Saturday? Hallmark does: When Hope Calls Collect begins on June 18.

=== claims
3 | platform Starz | official | + | - | Hearts of Clay (Starz
3 | release 2016-07-10 | official | + | - | ^
3 | cast Lionel Prince / Duke / returning | official | + | - | ^
The Levee :: - | renewal final | official | + | - | HBO has the last
The Levee :: - | episodes 8 | official | + | - | ^
The Levee :: - | platform HBO | official | + | - | ^
The Levee :: - | release 2016-06-26 | official | + | - | ^
Red Rose White Rose :: - | release 2016-06-19 | official | + | - | The Tudor soap
Red Rose White Rose :: - | platform BBC America | official | + | - | ^
Red Rose White Rose :: 1 | platform Ovation | official | + | - | ^
Red Rose White Rose :: 2 | platform Ovation | official | + | - | ^
Dockside Joe :: 5 | release 2016-06-13 | official | + | - | On TNT
Dockside Joe :: 5 | platform TNT | official | + | - | ^
Mistresses & Misters :: - | platform ABC | official | + | - | Eight o'clock
Mistresses & Misters :: - | release 2016-05-30 | official | + | - | ^
Cheer Up, Wendy! :: 1 | release 2016-06-21 | official | + | - | Freeform launches
Cheer Up, Wendy! :: - | platform Freeform | official | + | - | ^
Cheer Up, Wendy! :: - | cast Mackenzie Rowe / - / - | official | + | - | ^
Motel California :: 2 | platform USA | official | + | - | Motel California
Motel California :: 2 | release 2016-07-13 | official | + | - | ^
Duchess of Detroit :: - | platform VH1 | official | + | - | Duchess of Detroit
Duchess of Detroit :: - | release 2016-06-29 | official | + | - | ^
Ghostwriter's Ghost :: - | release 2016-07-15 | official | + | - | Netflix drops
Ghostwriter's Ghost :: - | episodes 10 | official | + | - | ^
Ghostwriter's Ghost :: - | platform Netflix | official | + | - | ^
Ghostwriter's Ghost :: - | crew Bret Colfax / creator | official | + | - | It's co-created
Ghostwriter's Ghost :: - | crew Nia Hargrove / creator | official | + | - | ^
Boomtown Rats :: 3 | release 2016-08-05 | official | + | - | Amazon counters
Boomtown Rats :: 3 | platform Amazon | official | + | - | ^
Boomtown Rats :: 2 | production filming ends | official | + | - | ^
Boomtown Rats :: 3 | production filming ends | official | + | - | ^
When Hope Calls Collect :: - | platform Hallmark | official | + | - | Hallmark does
When Hope Calls Collect :: - | release 2016-06-18 | official | + | - | ^
