url: https://www.airtimes.example/premiere-dates/summer-2023
outlet: Airtimes
published: 2023-05-08
title: Mark It Down: Premiere Dates for Summer 2023

Pools are being filled, and so is our calendar. All times Eastern, all dates subject to the whims of executives.

Wednesday, May 17
• The Lemon Law (Hulu): season 2, all ten installments at once
• Dry Dock (Discovery): season 11

Thursday, June 1
• Barbarella Street, Prime Video
• Farmhand: Alaska (Fox), series premiere

Sunday, June 11
• Count of Three (AMC), fifth and last season

Sunday, June 25
• Ivory Tower (HBO): the professors reconvene for term three

Not dated

The heat is on, but not for everybody. Still without a slot are Salvage Rights on Paramount+ and Starz's Vipers' Nest, both of which were promised for “the summer.” The Freeform soap Bel Air Confidential, ordered in 2021, was to have joined the fray on July 12 and has been yanked; September is what's being whispered in the halls.

And Peacock has had second thoughts on Crash Test Mummies, which had been tagged for June 8. You'll be able to see the slapstick only in 2024, so the streamer, since a certain strike has left it without a finished finale.

Which of them do we look forward to? Count of Three, naturally. No network show has ended as well as its fourth year did, when Marcel Dubois's Octave jumped off the train; ten chapters remain in which to find out where he fell. Ivory Tower used to be better, if we may say so, before creator Jane Wexler took her chair elsewhere.

Reruns of Lost Coast fill the gap on Tuesdays. Trailers for most of the above are on our video page.

=== claims
The Lemon Law :: 2 | release 2023-05-17 | official | + | - | The Lemon Law
The Lemon Law :: - | platform Hulu | official | + | - | ^
The Lemon Law :: 2 | episodes 10 | official | + | - | ^
Dry Dock :: 11 | release 2023-05-17 | official | + | - | Dry Dock
Dry Dock :: - | platform Discovery | official | + | - | ^
Barbarella Street :: - | release 2023-06-01 | official | + | - | Barbarella
Barbarella Street :: - | platform Prime Video | official | + | - | ^
Farmhand: Alaska :: 1 | release 2023-06-01 | official | + | - | Farmhand
Farmhand: Alaska :: - | platform Fox | official | + | - | ^
Count of Three :: 5 | release 2023-06-11 | official | + | - | Count of Three (AMC
Count of Three :: - | platform AMC | official | + | - | ^
Count of Three :: 5 | renewal final | official | + | - | ^
Ivory Tower :: 3 | release 2023-06-25 | official | + | - | Ivory Tower (HBO
Ivory Tower :: - | platform HBO | official | + | - | ^
Salvage Rights :: - | release none | official | - | - | Still without
Vipers' Nest :: - | release none | official | - | - | ^
Salvage Rights :: - | release 2023-06..2023-08 | official | + | - | ^
Vipers' Nest :: - | release 2023-06..2023-08 | official | + | - | ^
Salvage Rights :: - | platform Paramount+ | official | + | - | ^
Vipers' Nest :: - | platform Starz | official | + | - | ^
Bel Air Confidential :: 1 | renewal renewed when=2021 | official | + | - | The Freeform soap
Bel Air Confidential :: - | platform Freeform | official | + | - | ^
Bel Air Confidential :: 1 | release 2023-07-12 | official | - | - | ^
Bel Air Confidential :: 1 | release 2023-09 | rumored | + | - | ^
Crash Test Mummies :: - | release 2023-06-08 | official | - | - | And Peacock has
Crash Test Mummies :: - | release 2024 | official | + | Peacock | You'll be able
Crash Test Mummies :: - | delay to=2024 | official | + | Peacock | ^
Count of Three :: - | cast Marcel Dubois / Octave / - | official | + | - | No network show
Count of Three :: 5 | episodes 10 | official | + | - | ^
Ivory Tower :: - | crew Jane Wexler / creator | official | + | - | Ivory Tower used
