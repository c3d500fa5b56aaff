url: https://www.showvault.example/2026/01/20/everything-about-larkspur-season-3
outlet: Show Vault
published: 2026-01-20
title: Larkspur Season 3: Everything to Know Before It Blooms
series: Larkspur

Quick facts

• Title: Larkspur
• Season: 3
• Premiere: February 26, 2026
• Where to watch: Apple TV
• Episodes: 10, weekly
• Showrunner: Delphine Marchetti

When does season 3 premiere?

The first two episodes bloom on Thursday, February 26. It was renewed way back in March 2024, so we've all had time to reread the letters.

Who's returning?

Ruth Adeleke is back as gardener and occasional poisoner Hyacinth Bly. She's joined by the returning Tomasz Wolski (Father Casimir), June Park and the incomparable Dame Edith Somers as Lady Fawley.

Who's new?

A whole flowerbed: Ludo Carrington plays a botanist called Quince, Ifeoma Nwachukwu is his rival, and Sam Rothwell recurs as the new postman. Rosamund Clare, named in a Daily Mail story last summer, isn't in it, whatever they say.

Who's gone?

Callum Frayne. The actor asked to be let go after season 2, and Marchetti told TVLine that his Edgar gets “a very tasteful headstone.”

What's it about?

Hyacinth has taken over a walled garden in Cornwall, and somebody has taken over her shed.

Is there a trailer?

There are two. The teaser came out on November 20, the full trailer last Tuesday.

Will there be a fourth season?

Apple has not said so in as many words. But Marchetti let on at a screening that she'd been asked for an outline, and a report in Deadline has it that the writers are hired from April.

=== claims
3 | release 2026-02-26 | official | + | - | Premiere: February
3 | platform Apple TV | official | + | - | Where to watch
3 | episodes 10 | official | + | - | Episodes: 10
3 | crew Delphine Marchetti / showrunner | official | + | - | Showrunner: Delphine
3 | renewal renewed when=2024-03 | official | + | - | It was renewed way
3 | cast Ruth Adeleke / Hyacinth Bly / returning | official | + | - | Ruth Adeleke
3 | cast Tomasz Wolski / Father Casimir / returning | official | + | - | She's joined
3 | cast June Park / - / returning | official | + | - | ^
3 | cast Edith Somers / Lady Fawley / returning | official | + | - | ^
3 | cast Ludo Carrington / Quince / joining | official | + | - | A whole flowerbed
3 | cast Ifeoma Nwachukwu / - / joining | official | + | - | ^
3 | cast Sam Rothwell / - / joining | official | + | - | ^
3 | cast Rosamund Clare / - / joining | official | - | - | Rosamund
3 | cast Callum Frayne / Edgar / leaving | official | + | Delphine Marchetti | The actor asked
3 | trailer teaser when=2025-11-20 | official | + | - | The teaser came
3 | trailer trailer when=2026-01-13 | official | + | - | ^
4 | renewal renewed | official | - | - | Apple has not said
4 | production writing starts when=2026-04 | reported | + | Deadline | But Marchetti
