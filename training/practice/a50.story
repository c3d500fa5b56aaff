url: https://www.dialtrade.example/2015/05/abc-pickups-and-passes
outlet: Dial Trade
published: 2015-05-07
title: ABC makes its calls

Christmas came Thursday for nineteen series on ABC, and it didn't for three.

The freshmen first, because theirs is the greater joy. American Vice, the anthology; Agent Parker, set in 1946; Blackened, Fresh Off the Ferry, How to Bury a Husband and Secrets, Lies & Videotape will be sophomores. Galavanting, the musical nobody had money on, is among them, with eight, maybe ten, singing half-hours.

Older hands: Castle Rocks, for which a deal with Nathan Fillmore came through at the last minute while Stana Katich still deliberates; Grey's Anatomies, Scandalous, Once Upon a Rhyme, The Goldsteins, Middle of Nowhere, Modern Families, Marvel's Agents, Nashville Skies, Last Man Sitting; and, for unscripted, The Bachelors, Shark Bait, Dancing on Stars.

Not a peep about a spin-off of Marvel's Agents. Its would-be leads Adrienne Palick and Nick Bloodworth stay where they are, as regulars.

The bad news went to Cristella, after one; Forever & a Day, after one; and to Resurrected. With the second season of that last the dead have, as it were, died. Revenge of the Hamptons, whose fate had been a given since April 29, is not counted here.

Of what's to come five pilots have heard “yes”: The Family Name, Quantica, Wicked Town, Oil Barons, and, out of Muppet Studios, a mockumentary by Bill Pradey. Uncle Buckle, Dr. Kenny and The Real McNeals bring up the comedy side. In Quantica, Priyanka Chopin makes her U.S. debut.

How fast that went! In 2013 it took ABC until the Friday night before upfronts. Marc Cherrie's Devious Nannies, on Lifetime, and Mistress Affairs are summer matters and thus for another day. Yvette Lee Bowers, once of Living Double, writes for Blackened, whose 12th episode was the highest-rated. It's back Wednesday.

=== claims
American Vice :: 2 | renewal renewed | official | + | - | American Vice
Agent Parker :: 2 | renewal renewed | official | + | - | ^
Blackened :: 2 | renewal renewed | official | + | - | ^
Fresh Off the Ferry :: 2 | renewal renewed | official | + | - | ^
How to Bury a Husband :: 2 | renewal renewed | official | + | - | ^
Secrets, Lies & Videotape :: 2 | renewal renewed | official | + | - | ^
Galavanting :: 2 | renewal renewed | official | + | - | Galavanting
Galavanting :: 2 | episodes 8 | official | + | - | ^
Galavanting :: 2 | episodes 10 | predicted | + | - | ^
Castle Rocks :: - | renewal renewed | official | + | - | Older hands
Castle Rocks :: - | cast Nathan Fillmore / - / returning | official | + | - | ^
Castle Rocks :: - | cast Stana Katich / - / returning | official | - | - | ^
Grey's Anatomies :: - | renewal renewed | official | + | - | ^
Scandalous :: - | renewal renewed | official | + | - | ^
Once Upon a Rhyme :: - | renewal renewed | official | + | - | ^
The Goldsteins :: - | renewal renewed | official | + | - | ^
Middle of Nowhere :: - | renewal renewed | official | + | - | ^
Modern Families :: - | renewal renewed | official | + | - | ^
Marvel's Agents :: - | renewal renewed | official | + | - | ^
Nashville Skies :: - | renewal renewed | official | + | - | ^
Last Man Sitting :: - | renewal renewed | official | + | - | ^
The Bachelors :: - | renewal renewed | official | + | - | ^
Shark Bait :: - | renewal renewed | official | + | - | ^
Dancing on Stars :: - | renewal renewed | official | + | - | ^
Marvel's Agents :: - | cast Adrienne Palick / - / returning | official | + | - | Its would-be
Marvel's Agents :: - | cast Nick Bloodworth / - / returning | official | + | - | ^
Cristella :: 2 | renewal cancelled | official | + | - | The bad news
Forever & a Day :: 2 | renewal cancelled | official | + | - | ^
Resurrected :: 3 | renewal cancelled | official | + | - | ^
Revenge of the Hamptons :: - | renewal cancelled when=2015-04-29 | official | + | - | Revenge of
The Family Name :: 1 | renewal renewed | official | + | - | Of what's
Quantica :: 1 | renewal renewed | official | + | - | ^
Wicked Town :: 1 | renewal renewed | official | + | - | ^
Oil Barons :: 1 | renewal renewed | official | + | - | ^
Uncle Buckle :: 1 | renewal renewed | official | + | - | Uncle Buckle
Dr. Kenny :: 1 | renewal renewed | official | + | - | ^
The Real McNeals :: 1 | renewal renewed | official | + | - | ^
Quantica :: - | cast Priyanka Chopin / - / - | official | + | - | In Quantica
Devious Nannies :: - | platform Lifetime | official | + | - | Marc Cherrie's
Blackened :: - | crew Yvette Lee Bowers / writer | official | + | - | Yvette
