url: https://www.fivefavourites.example/2024/04/15/status-check-five-dramas
outlet: Five Favourites
published: 2024-04-15
title: Status check: where five of our favourite dramas are now

The Tidewardens

Nobody drowned, and that alone sets the finale of 11 February apart. The BBC wasted no time in asking Rowan Keats for more; the third set of episodes was green-lit while the credits of the second still rolled. Keats has the first two on paper and says the remaining four are "in my bath." A return within the year would need a miracle. We are thinking of autumn 2025.

Minor Royals

It arrived on Paramount+ in August 2022, was liked, and came round again fourteen months after. Then, silence. The cast was let out of its contracts at the end of March, a sign that is rarely a good one, and Harriet Vane-Lister has since taken over from Joely Marsh in the West End's "Ghosts." Officially the comedy hasn't been axed. Nobody has said that it's returning either.

Cold Snap

The Canadian import is well ahead of the game: CBC has not only bespoken a fourth and a fifth round but had them made in one, in Yellowknife, from the autumn until the end of March. What remains is the edit. Star Dan Wabano has been promoted to the director's chair for the opener of the former. Expect him on screen on 9 October, the day that CBC has marked, and on Sky Witness some weeks after.

Vantage Point 9

Has sci-fi lost its nerve? Peacock's show was to have been with us by New Year; it was pushed to Easter, then to June, and on Thursday off the calendar entirely. The eight hours exist. They were shown to the crew. Sources whisper that a buyer is sought.

The Lamplighter

No show made us as happy, and it's over. Two times ten hours, taken from Ottilie Grau's quartet: the novels three and four won't be filmed, ZDF confirms. “A decision made by accountants,” Grau called it to Der Spiegel. A feature isn't excluded.

=== claims
The Tidewardens :: 3 | renewal renewed when=2024-02-11 | official | + | - | The BBC wasted
The Tidewardens :: - | crew Rowan Keats / writer | official | + | - | ^
The Tidewardens :: 3 | production writing under way | official | + | Rowan Keats | Keats has
The Tidewardens :: 3 | episodes 6 | official | + | Rowan Keats | ^
The Tidewardens :: 3 | release 2025-09-01..2025-11-30 | predicted | + | - | We are thinking
Minor Royals :: 1 | release 2022-08 | official | + | - | It arrived
Minor Royals :: 1 | platform Paramount+ | official | + | - | ^
Minor Royals :: 2 | release 2023-10 | official | + | - | ^
Minor Royals :: - | cast Harriet Vane-Lister / - / - | official | + | - | The cast was
Minor Royals :: 3 | renewal cancelled | official | - | - | Officially the
Minor Royals :: 3 | renewal renewed | official | - | - | Nobody has
Cold Snap :: 4 | renewal renewed | official | + | - | The Canadian
Cold Snap :: 5 | renewal renewed | official | + | - | ^
Cold Snap :: 4 | production filming ends when=2024-03-21..2024-03-31 | official | + | - | ^
Cold Snap :: 5 | production filming ends when=2024-03-21..2024-03-31 | official | + | - | ^
Cold Snap :: 4 | production post-production under way | official | + | - | What remains
Cold Snap :: 5 | production post-production under way | official | + | - | ^
Cold Snap :: - | cast Dan Wabano / - / - | official | + | - | Star Dan
Cold Snap :: 4 | crew Dan Wabano / director | official | + | - | ^
Cold Snap :: 4 | release 2024-10-09 | official | + | - | Expect him
Cold Snap :: 4 | platform CBC | official | + | - | ^
Cold Snap :: 4 | platform Sky Witness | official | + | - | ^
Cold Snap :: 4 | cast Dan Wabano / - / returning | official | + | - | ^
Vantage Point 9 :: - | platform Peacock | official | + | - | Peacock's show
Vantage Point 9 :: 1 | release ..2024-01-01 | official | - | - | ^
Vantage Point 9 :: 1 | delay | official | + | - | ^
Vantage Point 9 :: 1 | release 2024-06 | official | - | - | ^
Vantage Point 9 :: 1 | episodes 8 | official | + | - | The eight
The Lamplighter :: 1 | episodes 10 | official | + | - | Two times
The Lamplighter :: 2 | episodes 10 | official | + | - | ^
The Lamplighter :: - | source_material novel / - | official | + | - | ^
The Lamplighter :: 3 | renewal cancelled | official | + | ZDF | ^
