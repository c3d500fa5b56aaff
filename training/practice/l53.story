url: https://www.latenightwire.example/2022/12/14/comedy-central-mix
outlet: Late Night Wire
published: 2022-12-14
title: Sketch, panel, talk: comings and goings
series: Half Past Funny

Four of the nine have left Half Past Funny. IFC's sketch show comes back on January 20 for its fifth season minus Tate Ellery, Mo Farrukh, Aidy Brandt and Kyle Mulroney-Hess, while Bowen Lang, Ego Nwosu-Hart, Sarah Shermer, Punkie Jones and Mikey Dayton are kept on. Lang is promoted to head writer. Featured players to be tried out: Molly Kearns, Marcello Hernán, Devon Walkins and Michael Longfeld. Creator Lorne Mitchell produces.

Panel show Have I Got Lies (Dave) stays with chair Angus Dayliss, team captains Lee Maxwell and Davina Mitchell-Coe, and for its 17th series has booked Chris McCaus, Sindhu Vees and Lou Saunders as guests.

At Comedy Central, The Nightly Scroll will have a season of guest hosts instead of one new host. After Trevor Noakes said goodbye on Thursday, the first to sit down is Leslie Joans, followed by Wanda Psych, D.L. Hewson, Chelsea Handley and Sarah Silvers. Executive producer Jen Flanigan has signed for two more years. Correspondent Roy Woodson Jr. is the favorite to get it, we'd bet.

Taskmaker: Greg Davidson, tall as ever, and Alex Horner, small as ever, are joined in series 15 by Frankie Boil, Ivo Grahame, Jenny Éclat, Kiell Smith-Baynoe, and Mae Marten. Filmed already. Spring, Channel 4.

Ziwe Now. Showtime. Cancelled. Its host will be seen next in the film Drama Camp.

And Netflix's That's My Timeslot ended with David Letterby interviewing himself. There is no sign of a second go, his producer Tom Keany told THR.

=== claims
5 | cast Tate Ellery / - / leaving | official | + | - | IFC's sketch
5 | cast Mo Farrukh / - / leaving | official | + | - | ^
5 | cast Aidy Brandt / - / leaving | official | + | - | ^
5 | cast Kyle Mulroney-Hess / - / leaving | official | + | - | ^
5 | cast Bowen Lang / - / returning | official | + | - | ^
5 | cast Ego Nwosu-Hart / - / returning | official | + | - | ^
5 | cast Sarah Shermer / - / returning | official | + | - | ^
5 | cast Punkie Jones / - / returning | official | + | - | ^
5 | cast Mikey Dayton / - / returning | official | + | - | ^
5 | release 2023-01-20 | official | + | - | ^
- | platform IFC | official | + | - | ^
5 | crew Bowen Lang / writer | official | + | - | Lang is
5 | cast Molly Kearns / - / joining | official | + | - | Featured players
5 | cast Marcello Hernán / - / joining | official | + | - | ^
5 | cast Devon Walkins / - / joining | official | + | - | ^
5 | cast Michael Longfeld / - / joining | official | + | - | ^
- | crew Lorne Mitchell / creator | official | + | - | Creator Lorne
- | crew Lorne Mitchell / producer | official | + | - | ^
Have I Got Lies :: - | platform Dave | official | + | - | Panel show
Have I Got Lies :: 17 | cast Angus Dayliss / - / returning | official | + | - | ^
Have I Got Lies :: 17 | cast Lee Maxwell / - / returning | official | + | - | ^
Have I Got Lies :: 17 | cast Davina Mitchell-Coe / - / returning | official | + | - | ^
Have I Got Lies :: 17 | cast Chris McCaus / - / joining | official | + | - | ^
Have I Got Lies :: 17 | cast Sindhu Vees / - / joining | official | + | - | ^
Have I Got Lies :: 17 | cast Lou Saunders / - / joining | official | + | - | ^
The Nightly Scroll :: - | platform Comedy Central | official | + | - | At Comedy
The Nightly Scroll :: - | cast Trevor Noakes / - / leaving | official | + | - | After Trevor
The Nightly Scroll :: - | cast Leslie Joans / - / joining | official | + | - | ^
The Nightly Scroll :: - | cast Wanda Psych / - / joining | official | + | - | ^
The Nightly Scroll :: - | cast D.L. Hewson / - / joining | official | + | - | ^
The Nightly Scroll :: - | cast Chelsea Handley / - / joining | official | + | - | ^
The Nightly Scroll :: - | cast Sarah Silvers / - / joining | official | + | - | ^
The Nightly Scroll :: - | crew Jen Flanigan / producer | official | + | - | Executive producer Jen
The Nightly Scroll :: - | cast Roy Woodson Jr. / - / - | official | + | - | Correspondent Roy
Taskmaker :: 15 | cast Greg Davidson / - / returning | official | + | - | Taskmaker: Greg
Taskmaker :: 15 | cast Alex Horner / - / returning | official | + | - | ^
Taskmaker :: 15 | cast Frankie Boil / - / joining | official | + | - | ^
Taskmaker :: 15 | cast Ivo Grahame / - / joining | official | + | - | ^
Taskmaker :: 15 | cast Jenny Éclat / - / joining | official | + | - | ^
Taskmaker :: 15 | cast Kiell Smith-Baynoe / - / joining | official | + | - | ^
Taskmaker :: 15 | cast Mae Marten / - / joining | official | + | - | ^
Taskmaker :: 15 | production filming ends | official | + | - | Filmed already
Taskmaker :: 15 | release 2023-03..2023-05 | official | + | - | Spring, Channel
Taskmaker :: 15 | platform Channel 4 | official | + | - | ^
Ziwe Now :: - | platform Showtime | official | + | - | Showtime.
Ziwe Now :: - | renewal cancelled | official | + | - | Cancelled
That's My Timeslot :: - | platform Netflix | official | + | - | And Netflix's
That's My Timeslot :: - | cast David Letterby / - / - | official | + | - | ^
That's My Timeslot :: - | renewal renewed | official | - | Tom Keany | There is no sign
That's My Timeslot :: - | crew Tom Keany / producer | official | + | - | ^
