url: https://www.streamledger.example/lists/netflix-2024-renewed-and-cancelled
outlet: Stream Ledger
published: 2024-03-19
title: Every Netflix Show Renewed Or Cancelled In 2024 (So Far)

We keep this page up to date. Last changes: March 19.

Renewed

• Lighthouse Divorce Season 2
• The Locksmith's Wife Season 4
• 9 Lives of Omar Bey Season 3 (final)
• Tundra (seasons 2 and 3)
• Kitchen Cabinet: back for a fifth helping
• Under Glass, ordered again on February 6

Cancelled

• Shiver: one season and out
• Pretty Boy Floyd's Garage, after 3 seasons
• Mercury Rising Slowly. Creator Anouk Devries broke the news on Instagram on March 2
• The Quiet Ones of Bruges: will not be back for a second

Still waiting

• Orphan Radio: no word from Los Gatos since its launch in October
• Salt Mother: ten million views, and nobody who decides has spoken
• Deadline hears that a third go-around of Pacific Standard Crime is near

Ending

Two long-runners are about to shut up shop. Archangel bows out with its sixth year on May 30, and the comedy Dad Jokes for Divorcees, whose seventh chapter of eight episodes is now before the cameras in Leeds, has that one left and no further.

Questions you ask us

Has Candle been cancelled? Not that anyone can tell; it was never meant as more than a limited series. Are the sets of Shiver still standing? No idea. When do views stop counting? After 91 days.

Why does one sink where the other swims? Take Lighthouse Divorce, which was watched to the end by six in ten, and hold it against Shiver, where it was three. “Completion is king,” an analyst told us, and he has told us so since season 1 of Archangel.

=== claims
Lighthouse Divorce :: 2 | renewal renewed | official | + | - | Lighthouse Divorce Season 2
The Locksmith's Wife :: 4 | renewal renewed | official | + | - | The Locksmith's
9 Lives of Omar Bey :: 3 | renewal final | official | + | - | 9 Lives
Tundra :: 2 | renewal renewed | official | + | - | Tundra
Tundra :: 3 | renewal renewed | official | + | - | ^
Kitchen Cabinet :: 5 | renewal renewed | official | + | - | Kitchen Cabinet
Under Glass :: - | renewal renewed when=2024-02-06 | official | + | - | Under Glass
Shiver :: 2 | renewal cancelled | official | + | - | Shiver: one
Pretty Boy Floyd's Garage :: 4 | renewal cancelled | official | + | - | Pretty Boy
Mercury Rising Slowly :: - | crew Anouk Devries / creator | official | + | - | Mercury Rising
Mercury Rising Slowly :: - | renewal cancelled when=2024-03-02 | official | + | Anouk Devries | Mercury Rising
The Quiet Ones of Bruges :: 2 | renewal cancelled | official | + | - | The Quiet
Orphan Radio :: - | renewal renewed | official | - | - | Orphan Radio
Orphan Radio :: - | release 2023-10 | official | + | - | ^
Salt Mother :: - | renewal renewed | official | - | - | Salt Mother
Pacific Standard Crime :: 3 | renewal renewed | reported | + | Deadline | Deadline hears
Archangel :: 6 | renewal final | official | + | - | Archangel bows
Dad Jokes for Divorcees :: 7 | renewal final | official | + | - | ^
Dad Jokes for Divorcees :: 7 | episodes 8 | official | + | - | ^
Dad Jokes for Divorcees :: 7 | production filming under way | official | + | - | ^
Candle :: - | renewal cancelled | official | - | - | Not that
