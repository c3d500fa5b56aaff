url: https://www.fantasynews.example/2023/08/the-thornwood-kings-season-2-delay
outlet: Fantasy News Desk
published: 2023-08-29
title: The Thornwood Kings Season 2 Won't Make Its 2023 Date
series: The Thornwood Kings

The throne stays empty a little longer. Disney+ has taken The Thornwood Kings off its autumn calendar, where it had been inked in for November 8, and left a blank in its place.

A spokesperson cited the strikes, because of which neither looping nor promotion is possible. As for a new slot, we were told “when there's peace in the kingdom.”

We believe that it'll be spring before the second season surfaces. What's on Disney+, a fan site, heard from its contacts at an effects vendor that all work is due on January 15, which would fit.

That the thing is finished as far as acting goes we've known since February, when Éowyn-Rose Macallister uploaded a video of her sword being locked away. Post has been grinding on ever since.

She and Malakai Brandt-Sørensen were crowned in the first season's eight episodes, out in the August of 2021. For the second, two more have been made. Thandeka Ruiz, Ludo and Sir Miles Hargreave are among the additions to the court.

The saga springs from the video game Thornwood, whose third part went on sale on the very day of the postponement. It has no connection with the film Thorn King (2009).

Season 3? It's being written, or was until May 2: that's when showrunner Blythe Osgood-Tanaka put down her pencil.

The Rings of Power, meanwhile, isn't to be seen this year, either.

=== claims
2 | release 2023-11-08 | official | - | - | Disney+ has taken
- | platform Disney+ | official | + | - | ^
2 | delay | official | + | - | ^
2 | release none | official | - | - | As for a
2 | release 2024-03..2024-05 | predicted | + | - | We believe
2 | production post-production ends when=2024-01-15 | reported | + | What's on Disney+ | What's on
2 | production filming ends when=2023-02 | official | + | - | That the thing
2 | production post-production under way | official | + | - | Post has
- | cast Éowyn-Rose Macallister / - / - | official | + | - | She and
- | cast Malakai Brandt-Sørensen / - / - | official | + | - | ^
1 | episodes 8 | official | + | - | ^
1 | release 2021-08 | official | + | - | ^
2 | episodes 10 | official | + | - | For the second
2 | cast Thandeka Ruiz / - / joining | official | + | - | Thandeka
2 | cast Ludo / - / joining | official | + | - | ^
2 | cast Sir Miles Hargreave / - / joining | official | + | - | ^
- | source_material game / Thornwood | official | + | - | The saga
3 | production writing under way when=2023-05-02 | official | - | - | It's being
- | crew Blythe Osgood-Tanaka / showrunner | official | + | - | ^
The Rings of Power :: - | release 2023 | official | - | - | The Rings
