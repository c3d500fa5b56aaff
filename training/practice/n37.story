url: https://www.tvbarometer.example/2017/05/bright-harbor-bubble-watch
outlet: TV Barometer
published: 2017-05-08
title: Bubble watch: will ABC keep ‘Night Nurses of Reno’ alive?
series: Night Nurses of Reno

With the upfronts eight days off, no show makes its fans sweat like ABC's Night Nurses of Reno. The sophomore drama wrapped up its year on Thursday to 3.4 million viewers, its second-lowest tally.

Insiders give it even odds. Three different people have assured us that a short third season of ten is on the table; a fourth swore that the sets are already firewood. Officially, ABC is mum.

What speaks for it: the network owns it, and showrunner Camille Dutton has agreed to trim the budget. What speaks against it: lead Joanna Price, whose nurse Kit is in every scene, has shot a pilot for CBS. If that goes to series, she could do only a handful of hours, but her deal for a third year with ABC comes first.

In any event, Darnell Knox will not be around. He tweeted on Friday that Dr. Osei "has clocked off for good."

Dutton, in a chat with TVLine, sounded undaunted. "We've got a room booked for June 5. I know what the first scene is: it's snowing, in a casino."

Our own forecast: renewal, announced at the last minute, on Friday the 12th, and a berth at midseason.

It would not be the first narrow escape. A year ago the call came nine hours before the presentation. The first season, a midseason entry itself, had opened on February 25, 2016.

UPDATE, May 12, 6:40 PM: It's over. ABC has passed on a third season of Night Nurses of Reno.

=== claims
- | platform ABC | official | + | - | With the upfronts
3 | episodes 10 | rumored | + | - | Three different
3 | renewal renewed | rumored | + | - | ^
3 | renewal cancelled | rumored | + | - | ^
3 | renewal renewed | official | - | - | Officially, ABC
- | crew Camille Dutton / showrunner | official | + | - | What speaks for
- | cast Joanna Price / Kit / - | official | + | - | What speaks against
3 | cast Darnell Knox / Dr. Osei / leaving | official | + | Darnell Knox | He tweeted
3 | production writing starts when=2017-06-05 | official | + | Camille Dutton | "We've got
3 | renewal renewed when=2017-05-12 | predicted | + | - | Our own
2 | renewal renewed when=2016-05 | official | + | - | A year ago
1 | release 2016-02-25 | official | + | - | The first season, a
3 | renewal cancelled when=2017-05-12 | official | + | - | ABC has passed
