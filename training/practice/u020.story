url: https://www.pixelpop.example/lists/streaming-cancellations-2023-so-far
outlet: Pixel Pop
published: 2023-07-07
title: Every streaming show that got the chop in 2023 (so far)

Pour one out. The year is half gone, and so is half of your watchlist.

Gutterpunks (HBO Max)

RIP: January 12, 2023, after two seasons

They were already three weeks into filming the third when the phone rang. Sets, costumes, forty trained rats: all of it went into a container. Star Zazie Okoro posted one word, and we can't print it.

Shadow Parish (Netflix)

One and done. It had opened at the top of the charts in October, but the completion rate was dire. Leigh Bardot would have played the witch again with pleasure.

The Mockingbird Problem (Amazon)

A rare case: the order had been out there since last summer, eight episodes, contracts and all. In April the studio took it back. That leaves the comic's readers with the knowledge of how it ends and everyone else without.

Snow Angels (Peacock)

Shot, edited, never shown. You read that right: the whole of season two exists, and Peacock would sooner have the tax write-off. Producer Will Tessler is trying to sell it elsewhere, if reports are to be believed.

Hexgirl Summer (Paramount+)

This one is complicated. The platform removed it on June 23, hours after saying that it wouldn't get another. Since then a certain broadcaster has come sniffing, and Variety has it that The CW is about to pick up the broomstick for a season three.

Honorable non-mentions

Don't send flowers to Team Player: Hulu never called it a cancellation, Emilia Stroud's comedy having been meant as a limited series from day one. Also alive, despite what TikTok tells you: Ghost Light (its second is being edited), Nine Elms (fourth on order) and The Wednesday Club, which will be with us until at least 2025.

=== claims
Gutterpunks :: - | platform HBO Max | official | + | - | Gutterpunks (HBO
Gutterpunks :: 3 | renewal cancelled when=2023-01-12 | official | + | - | RIP: January
Gutterpunks :: 3 | production filming under way | official | + | - | They were already
Gutterpunks :: - | cast Zazie Okoro / - / - | official | + | - | Star Zazie
Shadow Parish :: - | platform Netflix | official | + | - | Shadow Parish (
Shadow Parish :: 2 | renewal cancelled | official | + | - | One and done.
Shadow Parish :: 1 | release 2022-10 | official | + | - | It had opened
Shadow Parish :: - | cast Leigh Bardot / - / - | official | + | - | Leigh Bardot
The Mockingbird Problem :: - | platform Amazon | official | + | - | The Mockingbird Problem (
The Mockingbird Problem :: - | renewal renewed when=2022-06..2022-08 | official | + | - | A rare case
The Mockingbird Problem :: - | episodes 8 | official | + | - | ^
The Mockingbird Problem :: - | renewal cancelled when=2023-04 | official | + | - | In April the
The Mockingbird Problem :: - | source_material comic / - | official | + | - | That leaves
Snow Angels :: - | platform Peacock | official | + | - | Snow Angels (
Snow Angels :: 2 | production filming ends | official | + | - | Shot, edited
Snow Angels :: 2 | production post-production ends | official | + | - | ^
Snow Angels :: 2 | renewal cancelled | official | + | - | You read that
Snow Angels :: - | crew Will Tessler / producer | official | + | - | Producer Will
Hexgirl Summer :: - | platform Paramount+ | official | + | - | Hexgirl Summer (
Hexgirl Summer :: 3 | renewal cancelled when=2023-06-23 | official | + | Paramount+ | The platform removed
Hexgirl Summer :: 3 | renewal renewed | reported | + | Variety | Since then
Hexgirl Summer :: 3 | platform The CW | reported | + | Variety | ^
Team Player :: - | cast Emilia Stroud / - / - | official | + | - | Don't send
Team Player :: - | renewal cancelled | official | - | - | ^
Ghost Light :: 2 | production post-production under way | official | + | - | Also alive,
Nine Elms :: 4 | renewal renewed | official | + | - | ^
The Wednesday Club :: - | renewal renewed | official | + | - | ^
