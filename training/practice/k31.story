url: https://www.kidsanime.example/2022/12/21/line-up-2023
outlet: Kids & Anime
published: 2022-12-21
title: Anime sequels confirmed for 2023

Many anime are coming back in 2023. These are the ones that have been confirmed.

January 2023

• Hero Bakery Season 2: January 6, Crunchyroll
• My Neighbor the Demon King Season 2: January 8
• The Sixth Guild Season 3: January 12, HIDIVE

April 2023

• Steel Rabbit Season 2. It was delayed from January.
• Tea Ceremony Club Season 4. The fourth season will have 24 episodes.
• Lord of the Labyrinth, the final season

July 2023

• Idol Prison Season 2, by studio Kumo
• Cat Detective Nana Season 3

October 2023

• Spirit Express Season 2: It will run on Fuji TV.
• I Was Reborn as a Vending Robot Season 2

2023, no month announced

• Black Lantern Season 3: The production of the third season was announced in June. A trailer is already online.
• Wind Archer Season 2: The director will be Shinji Mori, who replaces Kazuo Abe.

Not confirmed

The second season of Gate of Thorns has not been announced yet. The last volume of the manga came out in August, so there is enough material. Leaks say that it will be announced at the Winter Fest in February. Demon Chef will not get a third season, the producer said on a radio show.

Tea Ceremony Club premiered in 2015, and it is one of the longest-running anime on this list. Lord of the Labyrinth is based on the light novels by Taro Kuki. Steel Rabbit Season 1 aired in October 2021.

Please tell us in the comments if an anime is missing. We also have lists for 2021 and 2022.

=== claims
Hero Bakery :: 2 | release 2023-01-06 | official | + | - | Hero Bakery
Hero Bakery :: 2 | platform Crunchyroll | official | + | - | ^
My Neighbor the Demon King :: 2 | release 2023-01-08 | official | + | - | My Neighbor
The Sixth Guild :: 3 | release 2023-01-12 | official | + | - | The Sixth Guild
The Sixth Guild :: 3 | platform HIDIVE | official | + | - | ^
Steel Rabbit :: 2 | release 2023-04 | official | + | - | Steel Rabbit Season 2
Steel Rabbit :: 2 | delay to=2023-04 | official | + | - | ^
Steel Rabbit :: 2 | release 2023-01 | official | - | - | ^
Tea Ceremony Club :: 4 | release 2023-04 | official | + | - | Tea Ceremony Club Season 4
Tea Ceremony Club :: 4 | episodes 24 | official | + | - | ^
Lord of the Labyrinth :: - | release 2023-04 | official | + | - | Lord of the Labyrinth, the
Lord of the Labyrinth :: - | renewal final | official | + | - | ^
Idol Prison :: 2 | release 2023-07 | official | + | - | Idol Prison
Cat Detective Nana :: 3 | release 2023-07 | official | + | - | Cat Detective
Spirit Express :: 2 | release 2023-10 | official | + | - | Spirit Express
Spirit Express :: 2 | platform Fuji TV | official | + | - | ^
I Was Reborn as a Vending Robot :: 2 | release 2023-10 | official | + | - | I Was Reborn
Black Lantern :: 3 | release 2023 | official | + | - | Black Lantern
Black Lantern :: 3 | renewal renewed when=2022-06 | official | + | - | ^
Black Lantern :: 3 | trailer trailer | official | + | - | ^
Wind Archer :: 2 | release 2023 | official | + | - | Wind Archer
Wind Archer :: 2 | crew Shinji Mori / director | official | + | - | ^
Wind Archer :: 2 | crew Kazuo Abe / director | official | - | - | ^
Gate of Thorns :: 2 | renewal renewed | official | - | - | The second season of Gate
Gate of Thorns :: 2 | renewal renewed when=2023-02 | rumored | + | - | Leaks say
Demon Chef :: 3 | renewal cancelled | official | + | producer | Demon Chef
Tea Ceremony Club :: 1 | release 2015 | official | + | - | Tea Ceremony Club premiered
Lord of the Labyrinth :: - | source_material novel / - | official | + | - | Lord of the Labyrinth is
Steel Rabbit :: 1 | release 2021-10 | official | + | - | Steel Rabbit Season 1
