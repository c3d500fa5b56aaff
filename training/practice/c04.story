url: https://www.thelaughingsofa.example/2019/02/20/second-breakfast-nbc-season-four
outlet: The Laughing Sofa
published: 2019-02-20
title: NBC in no hurry with Second Breakfast
series: Second Breakfast

If you've been setting a place at the table for Second Breakfast, you may clear it again till the end of the year at least. Robert Greenblatt's successors at NBC told affiliates on Tuesday that the diner comedy sits out the spring and comes back in the fall of 2019.

That makes it a wait of seventeen months from the third year's curtain in April 2018, the longest the sitcom ever had. The reason is no secret. Star Gwen Parrish had her twins in December, and the stage in Burbank where the gang usually starts taping in August stayed dark.

Now the lights go on in the second half of April. The writers have been back in their room since Martin Luther King Day; eleven of the thirteen stories are broken, if we may trust co-creator Phil Rossi's Instagram. He also let slip that the network had asked for eighteen and that he had said no.

On the other hand, TVLine hears from the set of another NBC show that Rossi's bunch might be kept for midseason. "Nonsense on toast," was how his partner and co-creator Judy Blum replied to that.

Parrish carries on as Bernie, of course, as does Lamar Oakes as the cook. Will Hank be there? Theo Stamos is signed for a pilot at CBS, so nobody at the diner dares to say. Stamos spent the winter on Broadway, where his play closed on January 6.

You shouldn't expect a promo soon. Past experience tells us that NBC starts running them during the Emmys, which fall on September 22.

Some history for the new customers: a September 2015 premiere, a pickup within five weeks, ratings that never went under four million. Last year's fourteenth episode got a nomination for its lighting.

=== claims
4 | release 2019-09..2019-11 | official | + | NBC | Robert Greenblatt's
4 | release 2019-03..2019-05 | official | - | NBC | ^
4 | platform NBC | official | + | - | ^
- | cast Gwen Parrish / Bernie / - | official | + | - | Star Gwen
4 | production filming starts when=2019-04-16..2019-04-30 | official | + | - | Now the lights
4 | production writing under way | official | + | Phil Rossi | The writers have
4 | production writing starts when=2019-01 | official | + | - | ^
4 | episodes 13 | official | + | Phil Rossi | ^
- | crew Phil Rossi / creator | official | + | - | ^
4 | episodes 18 | official | - | Phil Rossi | He also let
4 | release 2020-01.. | reported | + | TVLine | On the other
4 | release 2020-01.. | official | - | Judy Blum | "Nonsense
- | crew Judy Blum / creator | official | + | - | ^
4 | cast Gwen Parrish / Bernie / returning | official | + | - | Parrish carries
4 | cast Lamar Oakes / cook / returning | official | + | - | ^
4 | cast Theo Stamos / Hank / returning | official | - | - | Theo Stamos
4 | trailer trailer when=2019-09-22 | predicted | + | - | Past experience
1 | release 2015-09 | official | + | - | Some history
2 | renewal renewed when=2015-10 | official | + | - | ^
