url: https://www.screenherald.example/2025/09/04/halcyon-park-what-to-know
outlet: Screen Herald
published: 2025-09-04
title: ‘Halcyon Park’ Season 4: Release Window, Cast, and What We've Been Told
series: Halcyon Park

Release window

“Halcyon Park” is not going to keep you waiting as long as the last time. Prime Video will bring back the theme-park mystery in the first half of 2026, showrunner Bart Nyman revealed at a fan event in Austin over the weekend. A precise day is still to come. Our money is on April.

Compare that with the 26 months which separated the second season from the third, the one with the strikes in the middle.

Production status

Cameras started rolling in Queensland on May 5 and stopped on August 22. The season is now in post, as Nyman's photo of a very dark room and a very large coffee attests.

Cast of season 4

• Constance Adeyemi as June Halloran
• Mateo Villareal as Rusty
• Finn Eriksson as Sebastian Park
• Kei Tanabe as Dr. Oh (new)
• Lorna Pritchard as the Voice (new)

Missing from the list, and rightly so, is Gareth Bloom. His Uncle Walt fell off the Ferris wheel, and Bloom told Entertainment Weekly in January that he had hung up the straw hat for good.

Number of episodes

Eight, as in all previous years, bar the first with its ten.

Trailer

Nothing yet. Attendees in Austin were shown a sizzle reel that hasn't been put online.

Will there be a season 5?

It's too early for that. Nyman did say that he has “one more park map in the drawer,” but Prime Video has made no announcement.

=== claims
4 | platform Prime Video | official | + | Bart Nyman | Prime Video will bring
4 | release 2026-01..2026-06 | official | + | Bart Nyman | ^
- | crew Bart Nyman / showrunner | official | + | - | ^
4 | release none | official | - | - | A precise day
4 | production filming starts when=2025-05-05 | official | + | - | Cameras started
4 | production filming ends when=2025-08-22 | official | + | - | ^
4 | production post-production under way | official | + | - | The season is now
4 | cast Constance Adeyemi / June Halloran / - | official | + | - | Constance
4 | cast Mateo Villareal / Rusty / - | official | + | - | Mateo
4 | cast Finn Eriksson / Sebastian Park / - | official | + | - | Finn
4 | cast Kei Tanabe / Dr. Oh / joining | official | + | - | Kei
4 | cast Lorna Pritchard / the Voice / joining | official | + | - | Lorna
4 | cast Gareth Bloom / Uncle Walt / leaving | official | + | Gareth Bloom | His Uncle Walt
4 | episodes 8 | official | + | - | Eight, as in
1 | episodes 10 | official | + | - | ^
2 | episodes 8 | official | + | - | ^
3 | episodes 8 | official | + | - | ^
4 | trailer trailer | official | - | - | Nothing yet.
5 | renewal renewed | official | - | - | Nyman did say
4 | release 2026-04 | predicted | + | - | Our money
