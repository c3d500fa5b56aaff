url: https://www.otakubeacon.example/2024/01/12/three-shows-winter-update
outlet: Otaku Beacon
published: 2024-01-12
title: Announced, Dated, Delayed: This Week's Anime Sequels

A slow week? Not in the least. Here is all that was said about anime sequels between Monday and Friday.

The Blacksmith of Ash Village

A stage event on Sunday closed with the words "Season 3 decided." Light novel readers can expect the Northern Forge arc. Studio Hanabira stays in charge, so much the official X account let us know, and that the year is 2025.

Koi to Katana (Of Love and Swords)

Tonight at midnight, the second season finally starts on TV Tokyo. Netflix has it an hour later in most of the world. Thirteen episodes are listed on the Blu-ray page. Chinatsu Mori has taken over the part of Sayo from Emi Hirano, who retired in the spring.

Re:Housekeeper

It hurts to write this one. The third season, which had been meant for April, now comes in July, as the production committee apologized on Wednesday; one of the animation studios has gone bankrupt.

Dragon Accountant

According to the leaker Kuroi Neko, a sequel of Dragon Accountant is being made. Since the same person had promised us a sequel of Mage & Sons by Christmas, wait for Kadokawa.

Sunset Ferris Wheel

The author of the manga, Itsuki Maeda, drew the heroine with a microphone on New Year's Day. Fans read a second season into it. Is there more to it? The publisher, asked by Oricon, had no comment.

And the film of Battle Librarians opens on the 26th. It sits between the first season and whatever may follow.

=== claims
The Blacksmith of Ash Village :: 3 | renewal renewed when=2024-01-07 | official | + | - | A stage event
The Blacksmith of Ash Village :: - | source_material novel / - | official | + | - | Light novel
The Blacksmith of Ash Village :: 3 | release 2025 | official | + | official X account | Studio Hanabira
Of Love and Swords :: 2 | release 2024-01-12 | official | + | - | Tonight at
Of Love and Swords :: 2 | platform TV Tokyo | official | + | - | ^
Of Love and Swords :: 2 | platform Netflix | official | + | - | Netflix has
Of Love and Swords :: 2 | episodes 13 | reported | + | - | Thirteen episodes
Of Love and Swords :: 2 | cast Chinatsu Mori / Sayo / joining | official | + | - | Chinatsu Mori
Of Love and Swords :: 2 | cast Emi Hirano / Sayo / leaving | official | + | - | ^
Re:Housekeeper :: 3 | delay to=2024-07 | official | + | production committee | The third season
Re:Housekeeper :: 3 | release 2024-07 | official | + | production committee | ^
Re:Housekeeper :: 3 | release 2024-04 | official | - | production committee | ^
Dragon Accountant :: - | renewal renewed | rumored | + | Kuroi Neko | According to the leaker
Dragon Accountant :: - | production filming under way | rumored | + | Kuroi Neko | ^
Sunset Ferris Wheel :: - | source_material comic / - | official | + | - | The author of
Sunset Ferris Wheel :: 2 | renewal renewed | rumored | + | - | Fans read
Sunset Ferris Wheel :: 2 | renewal renewed | official | - | - | The publisher
