url: https://www.bingebarometer.example/2025/03/27/fever-coast-season-3-late
outlet: Binge Barometer
published: 2025-03-27
title: Fever Coast Season 3 Is Running Late, and Here's by How Much
series: Fever Coast

You'd be forgiven for thinking that Fever Coast had been called off. It hasn't; it's just unpunctual.

What was supposed to happen

Max had it down for this June. A date on a slide, said slide having been photographed by a Bloomberg reporter, was June 15.

What's happening instead

Per Puck, the third round of the medical thriller is now a January affair, seeing that five weeks in Cartagena have to be shot afresh. "January or February, I hear," adds an agent who has two clients in it. A source at the effects house told us of "no deliveries before Thanksgiving," by which even February looks sporty.

What Max says

A spokesperson would confirm neither the slip nor the reshoots.

What we say

Spring of 2026. The White Lotus, in a much calmer climate, let two years and two months pass between its second and third seasons; by that measure Fever Coast, last seen on February 8, 2024, when season 2 dropped in one go, isn't even tardy.

Who's shooting afresh?

It can't be Paul Renner, whose Dr. Costa has left the coast. Reportedly, his successor is the reason for it all: Gil Bird, hired for the part of Dr. Amaro, was let go in week six, and Alexis Vann has stepped in. Diane Kruger-Holt and Wagner Moreno, the two leads, are on the spot in any event; Moreno's own pictures have the palm trees in them.

=== claims
3 | release 2025-06-15 | reported | - | Bloomberg | A date on
3 | release 2025-06 | official | - | - | Max had it
3 | release 2026-01 | reported | + | Puck | Per Puck
3 | delay to=2026-01 | reported | + | Puck | ^
3 | release 2026-01..2026-02 | rumored | + | - | "January or
3 | release 2026-03..2026-05 | predicted | + | - | Spring of 2026
3 | precedent The White Lotus / release / 26 | official | + | - | The White Lotus
2 | release 2024-02-08 | official | + | - | ^
3 | cast Paul Renner / Dr. Costa / leaving | official | + | - | It can't be
3 | cast Gil Bird / Dr. Amaro / leaving | rumored | + | - | Reportedly, his
3 | cast Alexis Vann / Dr. Amaro / joining | rumored | + | - | ^
3 | cast Diane Kruger-Holt / - / returning | official | + | - | Diane Kruger
3 | cast Wagner Moreno / - / returning | official | + | - | ^
