url: https://www.thewirepost.example/afp/lunar-widow-production-dispute
outlet: The Wire Post
published: 2025-10-21
title: Second season of space drama ‘Lunar Widow’ said to face year-long wait

LOS ANGELES — It has been an unhappy week in orbit for “Lunar Widow.”

The sophomore season of the Paramount+ drama, until now slated for April 2026, has been quietly moved to the spring of 2027, the Los Angeles Times wrote on Monday, naming three people with knowledge of the plan. At issue, the newspaper said, is the work of a visual effects house that filed for bankruptcy in August.

Paramount+ called the report “premature.” A spokeswoman added that the company stood by its date.

Analysts were not convinced. “You don't render a moon in five months,” said Doug Creel of Creel Media Research, who puts the likely arrival at October 2026. A rival firm, Parrot's Perch, foresees none at all: it lists the show among those “with an elevated probability of write-off.”

Shooting wrapped on June 27 in Budapest. Reshoots, according to a notice to members of the Hungarian crew union, are to start on November 10 and to take three weeks.

Saoirse Malone, who plays the widow, is not expected to take part in them. It was unclear if this had to do with her role in a Broadway play. An online petition that wants her out of the series altogether has been traced to a single address in Ohio.

Created by Ben Okafor, the show is based on a graphic novel of his. He was quoted by the French magazine Première in September as wishing for a run of four seasons; he has said elsewhere that the second is conceived so that it could be the last.

Colleagues fear the latter. In the canteen, a camera assistant recounted, the rumor is of two endings having been shot, one of them with everybody dead.

A trailer, if one goes by the theaters' booking sheets, runs ahead of the new “Avatar” on December 19. In 2024 the first season drew 8.3 million households. Another moon drama, “Selene,” was scrapped by Max last week after one.

=== claims
Lunar Widow :: 2 | release 2026-04 | reported | - | Los Angeles Times | The sophomore
Lunar Widow :: 2 | release 2027-03..2027-05 | reported | + | Los Angeles Times | ^
Lunar Widow :: 2 | delay to=2027-03..2027-05 | reported | + | Los Angeles Times | ^
Lunar Widow :: - | platform Paramount+ | official | + | - | ^
Lunar Widow :: 2 | release 2026-04 | official | + | Paramount+ | A spokeswoman
Lunar Widow :: 2 | release 2026-10 | predicted | + | Doug Creel | “You don't
Lunar Widow :: 2 | production filming ends when=2025-06-27 | official | + | - | Shooting wrapped
Lunar Widow :: 2 | production filming starts when=2025-11-10 | reported | + | Hungarian crew union | Reshoots
Lunar Widow :: - | cast Saoirse Malone / - / - | official | + | - | Saoirse Malone
Lunar Widow :: - | crew Ben Okafor / creator | official | + | - | Created by
Lunar Widow :: - | source_material comic / - | official | + | - | ^
Lunar Widow :: 2 | trailer trailer when=2025-12-19 | reported | + | - | A trailer
Selene :: 2 | renewal cancelled when=2025-10-12..2025-10-18 | official | + | - | Another moon
Lunar Widow :: 2 | renewal cancelled | predicted | + | Parrot's Perch | A rival firm
