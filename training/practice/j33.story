url: https://www.cable-cuts.example/2018/03/08/week-in-renewals
outlet: Cable Cuts
published: 2018-03-08
title: The week's renewals and cancellations, A to Z

Agent Provocateur (Freeform) — RENEWED for season 3, on Tuesday.

Bad Seeds (FX) — Cancelled. One and done.

Champagne Problems (Bravo) — Renewed for season six, minus Danielle Rossi.

Dominion Road (TVNZ/Acorn TV) — A second season is on the cards if the funding body agrees, which it does or doesn't on April 12.

Easy Street (Amazon) — Picked up for a third and final year, to be released in 2019.

Frogmen (History) — Nothing yet. History wants to see how the delayed numbers look.

Ghostwriter's Club (Nickelodeon) — Twenty more. That's season two.

Harper Valley (CMT) — Cancelled by CMT in January, rescued by Netflix today. The deal covers seasons 5 and 6.

Imposters & Co. (Bravo) — Season 2 opens on April 5.

Jawbreaker (Audience) — In production on its second season in Albuquerque.

Knight School (CBBC) — Off to Wales for series 4; Jake Tilley doesn't go along.

Long Way Down (Showtime) — Insiders whisper that the seventh season is where it stops.

Madison & Vine (TBS) — Production of season 2 halted after misconduct allegations against its star.

Next week: N to Z, and whatever ABC has done by then.

=== claims
Agent Provocateur :: - | platform Freeform | official | + | - | Agent Prov
Agent Provocateur :: 3 | renewal renewed when=2018-03-06 | official | + | - | ^
Bad Seeds :: - | platform FX | official | + | - | Bad Seeds
Bad Seeds :: 2 | renewal cancelled | official | + | - | ^
Champagne Problems :: - | platform Bravo | official | + | - | Champagne
Champagne Problems :: 6 | renewal renewed | official | + | - | ^
Champagne Problems :: 6 | cast Danielle Rossi / - / leaving | official | + | - | ^
Dominion Road :: - | platform TVNZ | official | + | - | Dominion
Dominion Road :: - | platform Acorn TV | official | + | - | ^
Easy Street :: - | platform Amazon | official | + | - | Easy Street
Easy Street :: 3 | renewal final | official | + | - | ^
Easy Street :: 3 | release 2019 | official | + | - | ^
Frogmen :: - | platform History | official | + | - | Frogmen
Frogmen :: - | renewal renewed | official | - | - | ^
Ghostwriter's Club :: - | platform Nickelodeon | official | + | - | Ghostwriter
Ghostwriter's Club :: 2 | episodes 20 | official | + | - | ^
Ghostwriter's Club :: 2 | renewal renewed | official | + | - | ^
Harper Valley :: - | platform CMT | official | + | - | Harper Valley
Harper Valley :: 5 | renewal cancelled when=2018-01 | official | + | - | ^
Harper Valley :: 5 | renewal renewed when=2018-03-08 | official | + | - | ^
Harper Valley :: 5 | platform Netflix | official | + | - | ^
Harper Valley :: 6 | renewal renewed when=2018-03-08 | official | + | - | The deal covers
Harper Valley :: 6 | platform Netflix | official | + | - | ^
Imposters & Co. :: - | platform Bravo | official | + | - | Imposters
Imposters & Co. :: 2 | release 2018-04-05 | official | + | - | ^
Jawbreaker :: - | platform Audience | official | + | - | Jawbreaker
Jawbreaker :: 2 | production filming under way | official | + | - | ^
Knight School :: - | platform CBBC | official | + | - | Knight
Knight School :: 4 | cast Jake Tilley / - / leaving | official | + | - | ^
Long Way Down :: - | platform Showtime | official | + | - | Long Way
Long Way Down :: 7 | renewal final | rumored | + | - | ^
Madison & Vine :: - | platform TBS | official | + | - | Madison
Madison & Vine :: 2 | production filming under way | official | - | - | ^
