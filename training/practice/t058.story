url: https://www.reboothill.example/2021/06/29/family-matters-of-state-revival-news
outlet: Reboot Hill
published: 2021-06-29
title: The Reboot Report: Who's Coming Back, Who Isn't, Who Should
series: Matters of State

Nothing ever ends. A tour of the revivals that are under construction.

Matters of State: Fifteen years after President Landry left the Oval Office, Paramount+ has ordered ten episodes of a continuation. Alan Prescott and Carol Ann Meeks are both on board; so is creator Jay Abelman. Bernard Oakes, alas, isn't: he retired from acting in 2016. Cameras roll in the fall, in Toronto.

Dottie Malone: The Peacock comedy is being rushed, it seems. It's only been eight weeks since the announcement and there's a teaser already. September is what they're aiming at.

Sheriff of Nowhere: Is anything happening with this? Its network, CBS, has been developing it for three years, and star Gus McCandless keeps saying that he's read a script. No order has been placed.

Quantum Physicals: There was chatter last winter. A representative for NBC now tells us flatly, “We're not doing that.”

The Lotus Club: HBO Max has the whole original cast under contract, the trades report, and that includes Fiona Caldwell. She'd sworn in 2012 that wild horses couldn't drag her. One presumes that these were very expensive horses.

Baywater High: Freeform's new take on the 1995 series stars nobody from the old one. It premieres July 15, with an order of 13.

Ally & Sons: Fans have started a petition. That's all. Please stop writing to me.

=== claims
- | renewal renewed | official | + | - | Matters of State: Fifteen
- | episodes 10 | official | + | - | ^
- | cast Alan Prescott / - / returning | official | + | - | Alan Prescott
- | cast Carol Ann Meeks / - / returning | official | + | - | ^
- | crew Jay Abelman / creator | official | + | - | ^
- | cast Bernard Oakes / - / leaving | official | + | - | Bernard Oakes
- | production filming starts when=2021-09..2021-11 | official | + | - | Cameras roll
Dottie Malone :: - | platform Peacock | official | + | - | Dottie Malone
Dottie Malone :: - | renewal renewed when=2021-05 | official | + | - | It's only been
Dottie Malone :: - | trailer teaser | official | + | - | ^
Dottie Malone :: - | release 2021-09 | official | + | - | September is what
Sheriff of Nowhere :: - | cast Gus McCandless / - / - | official | + | - | Its network
Sheriff of Nowhere :: - | platform CBS | official | + | - | ^
Sheriff of Nowhere :: - | renewal renewed | official | - | - | No order
Quantum Physicals :: - | renewal renewed | official | - | NBC | A representative
The Lotus Club :: - | cast Fiona Caldwell / - / returning | reported | + | - | The Lotus Club
Baywater High :: - | platform Freeform | official | + | - | Baywater High
Baywater High :: - | source_material series / - | official | + | - | ^
Baywater High :: 1 | release 2021-07-15 | official | + | - | It premieres
Baywater High :: 1 | episodes 13 | official | + | - | ^
