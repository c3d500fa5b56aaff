url: https://www.latenightlist.example/2010/10/19/midseason-mess
outlet: Late Night List
published: 2010-10-19
title: NBC Yanks ‘Sidebar’, Benches ‘The Fixer's Daughter’
series: Sidebar

The first casualty of the fall is a big one. After three airings and a lot of billboards, NBC yanked legal drama Sidebar from its Wednesday lineup yesterday. Production has been shut down, with eight of the 13 episodes finished, and although the network avoids the C-word nobody expects to see Danielle Prewitt in those sunglasses again.

Moving to midseason is The Fixer's Daughter. The Jeremiah Stone vehicle was to premiere on November 3 and will now turn up “sometime in 2011.” Reshoots are to blame, say insiders, and a new lead actress for the role of the daughter: Kat Winslow is out and Bree Hartley is in.

Filling the hole for the time being are repeats of Kowalski & Daughter. That show, by the way, got a full-season order of 22 episodes last week, as did Sister Cities, now in its second year.

Still waiting are the Wednesday neighbors, Undertow Beach and My Two Mothers. Both would need to grow by a million viewers to be considered safe; our crystal ball says no in one case, and it isn't the mothers we fear for.

Meanwhile ABC has given six more scripts to The Gilded Mile, for which a script order is good news and not much else.

=== claims
1 | production filming under way | official | - | - | Production has been shut
1 | episodes 13 | official | + | - | ^
- | cast Danielle Prewitt / - / - | official | + | - | ^
2 | renewal cancelled | rumored | + | - | ^
The Fixer's Daughter :: 1 | release 2010-11-03 | official | - | - | The Jeremiah Stone
The Fixer's Daughter :: 1 | release 2011 | official | + | - | ^
The Fixer's Daughter :: - | cast Jeremiah Stone / - / - | official | + | - | ^
The Fixer's Daughter :: 1 | delay to=2011 | official | + | - | Moving to midseason
The Fixer's Daughter :: - | cast Kat Winslow / the daughter / leaving | rumored | + | - | Reshoots are
The Fixer's Daughter :: - | cast Bree Hartley / the daughter / joining | rumored | + | - | ^
Kowalski & Daughter :: - | episodes 22 | official | + | - | That show, by
Sister Cities :: 2 | episodes 22 | official | + | - | ^
Undertow Beach :: - | renewal renewed | official | - | - | Still waiting
My Two Mothers :: - | renewal renewed | official | - | - | ^
Undertow Beach :: - | renewal cancelled | predicted | + | - | Both would need
