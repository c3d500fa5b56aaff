url: https://www.animenook.example/2025/03/30/spring-2025-sequels
outlet: Anime Nook
published: 2025-03-30
title: Spring 2025: the sequels, day by day

Everything that carries a number behind its name this season, and where you'll find it.

Tuesday, April 1

• Potion Peddler S2 (Crunchyroll)
• My Landlord Is a Lich, third season (HIDIVE)

Thursday, April 3

• Iron Calligraphy Part 2 (Netflix)

Saturday, April 5

• Shrine Cats of Onomichi, Season 4 (Crunchyroll)
• Rival Vending Machines 2 (no licensee yet)

Sunday, April 6

• Grand Tournament of Tea – the third and concluding season (Disney+)

Date missing

• Umbrella Samurai 2, “sometime in April”
• Lazy Saint, 2nd season: vanished from the April list last week, and is penciled in for summer now

Notes

Potion Peddler has 24 episodes this time without a break. In Shrine Cats, Hana Kurosu isn't heard any more as Mike, whom Yuna Tokui voices from here on. The director of Iron Calligraphy changes too: Masa Ebihara steps aside, and who replaces him is not credited.

Not listed are second halves (Bookshop Witch, The Ninth Guild), which start the same week, the recap film of Cold Noodle War, and reruns.

Which one do you wait for the most? Vote below; last season's winner was Tomb Idol with 31%.

=== claims
Potion Peddler :: 2 | release 2025-04-01 | official | + | - | Potion Peddler S2
Potion Peddler :: 2 | platform Crunchyroll | official | + | - | ^
My Landlord Is a Lich :: 3 | release 2025-04-01 | official | + | - | My Landlord
My Landlord Is a Lich :: 3 | platform HIDIVE | official | + | - | ^
Iron Calligraphy :: 2 | release 2025-04-03 | official | + | - | Iron Calligraphy Part
Iron Calligraphy :: 2 | platform Netflix | official | + | - | ^
Shrine Cats of Onomichi :: 4 | release 2025-04-05 | official | + | - | Shrine Cats of
Shrine Cats of Onomichi :: 4 | platform Crunchyroll | official | + | - | ^
Rival Vending Machines :: 2 | release 2025-04-05 | official | + | - | Rival Vending
Grand Tournament of Tea :: 3 | release 2025-04-06 | official | + | - | Grand Tournament
Grand Tournament of Tea :: 3 | platform Disney+ | official | + | - | ^
Grand Tournament of Tea :: 3 | renewal final | official | + | - | ^
Umbrella Samurai :: 2 | release 2025-04 | official | + | - | Umbrella Samurai
Umbrella Samurai :: 2 | release none | official | - | - | ^
Lazy Saint :: 2 | release 2025-04 | official | - | - | Lazy Saint
Lazy Saint :: 2 | delay to=2025-06-01..2025-08-31 | official | + | - | ^
Lazy Saint :: 2 | release 2025-06-01..2025-08-31 | official | + | - | ^
Potion Peddler :: 2 | episodes 24 | official | + | - | Potion Peddler has
Shrine Cats of Onomichi :: 4 | cast Hana Kurosu / Mike / leaving | official | + | - | In Shrine
Shrine Cats of Onomichi :: 4 | cast Yuna Tokui / Mike / joining | official | + | - | ^
Iron Calligraphy :: 2 | crew Masa Ebihara / director | official | - | - | The director of
