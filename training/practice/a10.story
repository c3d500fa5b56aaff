url: https://www.trailerpark.example/quick-hits/2025-09-17
outlet: Trailer Park
published: 2025-09-17
title: Quick hits: Halcyon, Borrowed Time, Ganymede and more

HALCYON. Rosalind Achebe joins the Paramount+ drama as a senator with a past. Her arc takes up the back half of Season 3, whose shoot in Toronto hit its midpoint on Friday.

BORROWED TIME. Official trailer! Apple has let go of two and a half minutes from the time-loop romance, out October 10 with a two-episode opener.

GANYMEDE. Canceled by Syfy after one season. It's the channel's third such verdict since June, after Blackfathom and Cinder Alley.

LORD OF THE FLEAS. Teaser art only. The toon about a circus, a Peacock original, promises moving pictures “soon-ish.”

BIG SISTER, LITTLE SISTER. Toby Marchetti exits ahead of the fifth cycle over money, his rep tells The Wrap. The show hasn't commented.

SEVEN WIVES FOR SEVEN DENTISTS. Scoop! TLC keeps it in its chair for two more: seasons 4 and 5.

ANGEL DUST. Not dead. Starz merely “paused” the sixth and supposedly last of the cop saga while its star heals a knee; cameras ought to spin again around Thanksgiving.

THE MARSH. Sky's chiller recruits Gwen Pryce and Eoghan Daly for its second helping. Joel Hartigan, killed in the pilot, is not coming back in flashbacks, as some had hoped.

RED CLAY. HBO's adaptation of Lorna Teague's bestseller found its director: Amadou Keita shoots the first two of eight from January 12.

BAD GRANDPA'S B&B. There'll be no more rooms. Hallmark+ confirms that checkout time has come, and thanks the guests of three summers.

And that was your Wednesday. Did anything thrill you? Is the knee of the star of Angel Dust any of our business? Discuss. Tomorrow we talk to Rosalind Achebe about her two Tonys, her years on Court of Appeals and her dog.

=== claims
Halcyon :: 3 | cast Rosalind Achebe / - / joining | official | + | - | Rosalind Achebe
Halcyon :: - | platform Paramount+ | official | + | - | ^
Halcyon :: 3 | production filming under way | official | + | - | Her arc
Borrowed Time :: 1 | trailer trailer | official | + | - | Apple has
Borrowed Time :: 1 | release 2025-10-10 | official | + | - | ^
Ganymede :: 2 | renewal cancelled | official | + | - | Canceled by
Blackfathom :: - | renewal cancelled when=2025-06-01..2025-09-17 | official | + | - | It's the channel's
Cinder Alley :: - | renewal cancelled when=2025-06-01..2025-09-17 | official | + | - | ^
Lord of the Fleas :: - | platform Peacock | official | + | - | The toon
Lord of the Fleas :: 1 | trailer trailer | official | - | - | ^
Big Sister, Little Sister :: 5 | cast Toby Marchetti / - / leaving | reported | + | The Wrap | Toby Marchetti
Seven Wives for Seven Dentists :: 4 | renewal renewed | official | + | - | Scoop!
Seven Wives for Seven Dentists :: 5 | renewal renewed | official | + | - | ^
Angel Dust :: 6 | production filming under way | official | - | - | Starz merely
Angel Dust :: 6 | renewal final | rumored | + | - | ^
Angel Dust :: 6 | production filming starts when=2025-11 | predicted | + | - | ^
The Marsh :: - | platform Sky | official | + | - | Sky's chiller
The Marsh :: 2 | cast Gwen Pryce / - / joining | official | + | - | ^
The Marsh :: 2 | cast Eoghan Daly / - / joining | official | + | - | ^
The Marsh :: 2 | cast Joel Hartigan / - / leaving | official | + | - | Joel Hartigan
Red Clay :: - | platform HBO | official | + | - | HBO's adaptation
Red Clay :: - | source_material novel / - | official | + | - | ^
Red Clay :: 1 | crew Amadou Keita / director | official | + | - | ^
Red Clay :: 1 | episodes 8 | official | + | - | ^
Red Clay :: 1 | production filming starts when=2026-01-12 | official | + | - | ^
Bad Grandpa's B&B :: - | renewal cancelled | official | + | Hallmark+ | Hallmark+ confirms
