url: https://www.dailyorchard.example/apple/2025/02/03/continuum-lab-season-three-resumes
outlet: Daily Orchard
published: 2025-02-03
title: Continuum Lab season three: work for Apple TV+ picks up after fires
series: Continuum Lab

Skip to main content

Feb 3 2025

Three weeks after the Los Angeles fires had emptied its stages, season three of Continuum Lab has people on them again. So it emerges from a post of the show's account.

It's a picture of a clapperboard with soot on it. Enlarge it, as several sleuths did, and you'll make out a scene number and "Dr. Vance" (Thandiwe Cole) next to a door, from which it's clear that the cameras for Continuum Lab season three are in use.

Apple had commissioned the third set of episodes in June 2024. It went before the cameras in November, until the evacuation on January 8 sent everybody home.

Nothing has been made public as regards a launch day. By all accounts of the company's own calendar for 2025, printed in December, the show isn't on it.

Continuum Lab counts among Apple TV+'s most decorated dramas, with four Emmys from the ceremony of September 15. Season two, in which a physicist has to testify against a version of herself, broke off just as the jury came back in. Who had the red folder? We still argue.

The premise was borrowed from an article by Ines Okafor in The Atlantic.

Apple TV+ is $9.99 a month, or comes with Apple One. It can be watched in the TV app, on consoles, and at tv.apple.com. New subscribers get seven days on the house.

FTC: We use income earning auto affiliate links.

=== claims
3 | production filming starts | official | + | - | Three weeks after
3 | cast Thandiwe Cole / Dr. Vance / - | official | + | - | Enlarge it
3 | production filming under way | official | + | - | ^
3 | renewal renewed when=2024-06 | official | + | - | Apple had commissioned
3 | production filming starts when=2024-11 | official | + | - | It went before
3 | production filming under way when=2025-01-08 | official | - | - | ^
3 | release none | official | - | - | Nothing has been
3 | release 2025 | official | - | Apple | By all accounts
- | platform Apple TV+ | official | + | - | Continuum Lab counts
- | source_material other / - | official | + | - | The premise was
