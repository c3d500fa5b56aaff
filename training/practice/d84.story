url: https://www.cinemaitalia.example/en/2022/09/08/il-maresciallo-4-rai
outlet: Cinema Italia
published: 2022-09-08
title: The Marshal of Matera 4: date, cast, previews of the Rai 1 fiction

Tonight, 9.25 pm: with the first two of its twelve episodes The Marshal of Matera comes back to Rai 1 for a fourth edition, and for the last, if Giulio Bertoni's words are anything to go by. “Four is a table; five is a habit,” he told Sorrisi.

Bertoni is again Marshal Nardulli. Alongside, we meet again Chiara Iodice in the shoes of Captain Loiacono and Nando Paolella, the unforgettable don Rocco. First entry of the season: Vanessa Scaleri, called on to interpret a restorer with a past. Ninni Bruschi doesn't appear: her Imma was transferred to Turin in the finale of the third.

It's drawn from the novels of Mariolina Venuti; Francesco Amato-Neri, director of the first two editions, returns for these after Luca Ribuoli-Serra's parenthesis. Written by Salvatore De Mola-Porta.

All episodes will be on RaiPlay too, the morning after.

Shot between Matera and Nova Siri from September 2021 to March, the edition suffered two stops for Covid.

The previous one, 5.4 million on average, had been aired in the autumn of 2020.

The other fictions of the Rai autumn

Lolita Lobosco's Cousin, second edition: October 2, with Luisa Ranieri-Conte.

Nero a Mezzanotte, third and last: from the 10th of October, and no longer on Monday.

Blackout in the Alps: nobody says it anymore, but it was to have opened the season. It's been put off to January.

Vincenzo Malinconico's Brother-in-Law: new, four evenings, from the books by Diego De Silvestri.

What about Montalbano? Let him swim.

=== claims
The Marshal of Matera :: 4 | release 2022-09-08 | official | + | - | Tonight, 9.25
The Marshal of Matera :: 4 | platform Rai 1 | official | + | - | ^
The Marshal of Matera :: 4 | episodes 12 | official | + | - | ^
The Marshal of Matera :: 4 | renewal final | official | + | Giulio Bertoni | ^
The Marshal of Matera :: 4 | cast Giulio Bertoni / Marshal Nardulli / returning | official | + | - | Bertoni is again
The Marshal of Matera :: 4 | cast Chiara Iodice / Captain Loiacono / returning | official | + | - | Alongside, we
The Marshal of Matera :: 4 | cast Nando Paolella / - / returning | official | + | - | ^
The Marshal of Matera :: 4 | cast Vanessa Scaleri / - / joining | official | + | - | First entry
The Marshal of Matera :: 4 | cast Ninni Bruschi / Imma / leaving | official | + | - | Ninni Bruschi
The Marshal of Matera :: - | source_material novel / - | official | + | - | It's drawn
The Marshal of Matera :: 1 | crew Francesco Amato-Neri / director | official | + | - | ^
The Marshal of Matera :: 2 | crew Francesco Amato-Neri / director | official | + | - | ^
The Marshal of Matera :: 4 | crew Francesco Amato-Neri / director | official | + | - | ^
The Marshal of Matera :: 3 | crew Luca Ribuoli-Serra / director | official | + | - | ^
The Marshal of Matera :: - | crew Salvatore De Mola-Porta / writer | official | + | - | Written by Sal
The Marshal of Matera :: 4 | platform RaiPlay | official | + | - | All episodes
The Marshal of Matera :: 4 | production filming under way when=2021-09..2022-03 | official | + | - | Shot between
The Marshal of Matera :: 3 | release 2020-09..2020-11 | official | + | - | The previous
Lolita Lobosco's Cousin :: 2 | release 2022-10-02 | official | + | - | Lolita Lobosco's
Lolita Lobosco's Cousin :: 2 | cast Luisa Ranieri-Conte / - / - | official | + | - | ^
Nero a Mezzanotte :: 3 | renewal final | official | + | - | Nero a
Nero a Mezzanotte :: 3 | release 2022-10-10 | official | + | - | ^
Blackout in the Alps :: - | delay to=2023-01 | official | + | - | It's been put
Blackout in the Alps :: - | release 2023-01 | official | + | - | ^
Vincenzo Malinconico's Brother-in-Law :: 1 | episodes 4 | official | + | - | Vincenzo
Vincenzo Malinconico's Brother-in-Law :: - | source_material novel / - | official | + | - | ^
