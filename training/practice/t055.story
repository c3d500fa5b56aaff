url: https://www.hoursandminutes.example/2020/11/10/everything-we-know-the-apiarist-s2
outlet: Hours & Minutes
published: 2020-11-10
title: The Apiarist Season 2: Release Date, Cast, Story, and What the Makers Say
series: The Apiarist

There's a buzz about The Apiarist (sorry), and with good reason: the BBC One and Showtime thriller about a beekeeper with no past drew the largest audience for a new drama this year. Here's the lowdown on what lies ahead.

Has The Apiarist been renewed?

Not officially. “It's a conversation,” the BBC's Pauline Dent told Broadcast at the end of September, a conversation that has, by the look of things, progressed: the production company has put out a call for swarms in Kent next May.

When might it come out?

Provided that a May shoot does happen, and going by the eleven months that passed between the first clapper and the first broadcast of season 1 (which started on January 5), a debut around April 2022 is realistic. BBC One's Long Acre, mind you, took a year and nine months to return.

Who would be in it?

• Lesley Adebayo – the beekeeper, as a matter of course
• Conrad Bell – Sergeant Mills
• Maisie Tunstall – Wren

We'd bet against Rafe Ellison, considering what happened in the greenhouse.

What would it be about?

Season 1 covered the whole of Tobias Lang's novel. Creator Hester Vane has an original idea for what follows, and she told the Radio Times that four hours would do for it, instead of the previous six.

Would Showtime be part of it?

The American channel says it'd be “thrilled,” and yet it hasn't signed anything.

=== claims
- | platform BBC One | official | + | - | There's a buzz
- | platform Showtime | official | + | - | ^
1 | source_material novel / - | official | + | - | Season 1 covered
2 | renewal renewed | official | - | Pauline Dent | Not officially
2 | release 2022-04 | predicted | + | - | Provided that
1 | release 2020-01-05 | official | + | - | ^
2 | cast Lesley Adebayo / the beekeeper / returning | predicted | + | - | Lesley
2 | cast Conrad Bell / Sergeant Mills / returning | predicted | + | - | Conrad
2 | cast Maisie Tunstall / Wren / returning | predicted | + | - | Maisie
2 | cast Rafe Ellison / - / leaving | predicted | + | - | We'd bet
- | crew Hester Vane / creator | official | + | - | Creator Hester
2 | episodes 4 | official | + | Hester Vane | ^
1 | episodes 6 | official | + | - | ^
2 | precedent Long Acre / release / 21 | official | + | - | BBC One's Long
Long Acre :: - | platform BBC One | official | + | - | ^
