url: https://www.almanacoftv.example/status/2024-summer
outlet: Almanac of TV
published: 2024-06-14
title: The Summer Almanac: where your shows stand

Alibi Street

NBC brings it back in the fall, and that is as far as the network goes. The second year bowed on October 3, 2023, if that helps anyone.

Bonewhite

No word. Not a syllable, not from FX, not from the writers, not from the dog. One pattern does stand out: Dustbowl Opera, from the same stable, was 22 months in the making between years two and three, and on that model Bonewhite's third would be with us in January.

Crown of Nettles

The sixth and last set opens on Starz on July 26; a second half is to be shown in November. The 16 episodes make it the longest by six.

Dead Letter Office

It isn't out in July, the way the posters had it. Apple TV+ has redone the posters, with August 21.

Even Money

Delayed, if you believe Puck, by a full year, to the summer of 2025. AMC calls this “inventive.”

The Fathom Line

Only the pilot has been shot. It is after a Danish series, Dybet, of which Viaplay made three seasons, and Max is where it washes up.

Greyfriars

One for the patient: a fourth series is to be expected on ITVX next spring or so, says no one but me. My reason is Penhallow, another copper show with bad weather, for which the pause was fourteen months.

Hotel Montclair

A two-hour double bill gets season 3 going on Hulu this coming Thursday. Eleven hours remain to be handed out after that, one a week.

In the Red

The fifth will, in the words of its star Moira Bains to TV Insider, “be a Christmas present.” Which Christmas she forgot to say.

Jubilee Row

The Hollywood Reporter gives it a September slot. Somebody's agent gives it an October one. We'd give it neither, and rather think of a berth in January, after the football; the trailer, too, can hardly be ready before Thanksgiving.

=== claims
Alibi Street :: - | platform NBC | official | + | - | NBC brings it
Alibi Street :: 3 | release 2024-09..2024-11 | official | + | NBC | ^
Alibi Street :: 2 | release 2023-10-03 | official | + | - | The second year
Bonewhite :: 3 | release none | official | - | - | Not a syllable
Bonewhite :: 3 | precedent Dustbowl Opera / release / 22 | official | + | - | One pattern does
Bonewhite :: 3 | release 2025-01 | predicted | + | - | ^
Crown of Nettles :: 6 | renewal final | official | + | - | The sixth and
Crown of Nettles :: 6 | release 2024-07-26 | official | + | - | ^
Crown of Nettles :: 6 | platform Starz | official | + | - | ^
Crown of Nettles :: 6 | episodes 16 | official | + | - | The 16 episodes
Dead Letter Office :: - | release 2024-07 | official | - | - | It isn't out
Dead Letter Office :: - | release 2024-08-21 | official | + | Apple TV+ | Apple TV+ has
Even Money :: - | delay to=2025-06..2025-08 | reported | + | Puck | Delayed, if you
Even Money :: - | release 2025-06..2025-08 | reported | + | Puck | ^
The Fathom Line :: - | source_material series / Dybet | official | + | - | It is after
The Fathom Line :: - | platform Max | official | + | - | ^
Greyfriars :: 4 | release 2025-03..2025-05 | predicted | + | - | One for the
Greyfriars :: 4 | platform ITVX | predicted | + | - | ^
Greyfriars :: 4 | precedent Penhallow / release / 14 | official | + | - | My reason is
Hotel Montclair :: 3 | release 2024-06-20 | official | + | - | A two-hour double
Hotel Montclair :: 3 | platform Hulu | official | + | - | ^
In the Red :: - | cast Moira Bains / - / - | official | + | - | The fifth will
Jubilee Row :: - | release 2024-09 | reported | + | The Hollywood Reporter | The Hollywood Reporter gives
Jubilee Row :: - | release 2024-10 | rumored | + | - | Somebody's agent
Jubilee Row :: - | release 2025-01 | predicted | + | - | We'd give it
Jubilee Row :: - | trailer trailer when=2024-11-28.. | predicted | + | - | ^
