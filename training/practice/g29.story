url: https://www.ayonews.example/2025/02/captain-marrow-season-4-spring
outlet: Ayo News
published: 2025-02-04
title: ‘Captain Marrow’ Season 4 Could Be Filming Before You Know It
series: Captain Marrow

• Post By Reggie Tarn
• February 4, 2025

The Pirate Isn't Dead Yet

LOS ANGELES, CA — Hoist the flag. Production sources would have us know that Captain Marrow has a fourth voyage secured, whose cameras could be switched on as early as next month. It's a triumph for lovers of swashbuckling superheroes everywhere.

We're only a few weeks away from Season 3, which drops anchor on Max on 6th March 2025. To have its successor lined up already is a vote of confidence that the comic-book maker hasn't given to any of its other titles.

A Slip of the Tongue

How did it leak? Supporting player Rosie Kwan-Delgado (who is Bosun Pike) blabbed on a convention stage, and set trackers put two and two together. Season 1 went through a makeover so thorough in 2022 that half of it had to be shot again. By comparison showrunner Hollis Drummond and the rest of the crew have been left in charge for Season 4, as though nothing could go wrong.

“We'll be wet by springtime,” an insider was quoted.

An Old Enemy Surfaces?

Sterling Abara is back as Lady Gallows in Season 3, Max has made that clear. The tide of gossip also says that Season 4 gets a reunion of all five captains.

• Old Salt: According to rumors Jim Tavares-Webb reprises Admiral Kray in Season 4. He told the Deep End podcast that “phones have been ringing.”
• Bad Blood: Kray's last film, Ironclads 2, flopped in November.

=== claims
4 | renewal renewed | rumored | + | - | Production sources
4 | production filming starts when=2025-03 | rumored | + | - | ^
3 | release 2025-03-06 | official | + | - | We're only
3 | platform Max | official | + | - | ^
- | cast Rosie Kwan-Delgado / Bosun Pike / - | official | + | - | Supporting player
4 | crew Hollis Drummond / showrunner | official | + | - | By comparison
4 | production filming starts when=2025-03..2025-05 | rumored | + | - | “We'll be wet
3 | cast Sterling Abara / Lady Gallows / returning | official | + | Max | Sterling Abara
4 | cast Jim Tavares-Webb / Admiral Kray / returning | rumored | + | - | Old Salt
