url: https://www.kdramaledger.example/2023/12/sequels-2024-list
outlet: K-Drama Ledger
published: 2023-12-18
title: 12 K-drama sequels to put in your 2024 calendar

Sequels, once rare in Korea, have become a habit. We list what has been fixed, what's floating and what has sunk.

Fixed
• Gyeongseong Beast S2 (Netflix), January 5, seven episodes
• Flower Crew Doctor 2 (SBS), Jan. 12 / Go Ara, Kim Min-jun
• The Escape of the Eight, Season 2 (SBS → spring)
• Sweet Home Alone 3 (Netflix, summer 2024), finale of the trilogy
• Hospital Rooftop 3 (JTBC), in production, TBA

Floating
• D.P. Squad: a director, Han Jun-hee, with a notebook full of ideas, and no mandate
• Signal Fire 2 (tvN): Kim Eun-hye says she's writing; Cho Jin-woong “would never say no”
• Taxi Riders 3: agreed in principle since the finale in April; Lee Je-hun, for one, has the summer of 2025 free

Sunk
• Vincenza. The writer has closed the book, and his star, Song Joon, agrees
• Mr. Queen of Hearts 2, one of many inventions of YouTube
• Arthdal Tales 3: ended on October 22, and for good, owing to a rating of 2 percent

Among the first group it's Gyeongseong Beast that wins the race, only a fortnight after the closing part of its maiden season on December 22. Park Seo-jin is Ho-jae this time, not Tae-sang. Don't confuse it with part two of the first season.

With Flower Crew Doctor, Ahn Hyo-seok and Lee Sung-yeon of the previous seasons aren't around; the new pair takes over their clinic. The series has always been taken from the novel of the same title, and the screenwriter Kang Eun-gyu has stuck to it.

For Hospital Rooftop the broadcaster gave a hint: “not in the first half.”

And what about Squid Tournament? The second season, filmed since July, isn't a drama of TV but a cultural event; we give it its own page. Its first won six Emmys on September 12, 2022.

=== claims
Gyeongseong Beast :: 2 | release 2024-01-05 | official | + | - | Gyeongseong Beast S2
Gyeongseong Beast :: 2 | platform Netflix | official | + | - | ^
Gyeongseong Beast :: 2 | episodes 7 | official | + | - | ^
Flower Crew Doctor :: 2 | release 2024-01-12 | official | + | - | Flower Crew Doctor 2
Flower Crew Doctor :: 2 | platform SBS | official | + | - | ^
Flower Crew Doctor :: 2 | cast Go Ara / - / - | official | + | - | ^
Flower Crew Doctor :: 2 | cast Kim Min-jun / - / - | official | + | - | ^
The Escape of the Eight :: 2 | release 2024-03-01..2024-05-31 | official | + | - | The Escape
The Escape of the Eight :: 2 | platform SBS | official | + | - | ^
Sweet Home Alone :: 3 | release 2024-06-01..2024-08-31 | official | + | - | Sweet Home
Sweet Home Alone :: 3 | platform Netflix | official | + | - | ^
Sweet Home Alone :: 3 | renewal final | official | + | - | ^
Hospital Rooftop :: 3 | production filming under way | official | + | - | Hospital Rooftop 3
Hospital Rooftop :: 3 | platform JTBC | official | + | - | ^
Hospital Rooftop :: 3 | release none | official | - | - | ^
D.P. Squad :: - | crew Han Jun-hee / director | official | + | - | D.P. Squad
D.P. Squad :: - | renewal renewed | official | - | - | ^
Signal Fire :: 2 | platform tvN | official | + | - | Signal Fire
Signal Fire :: 2 | production writing under way | official | + | Kim Eun-hye | ^
Signal Fire :: - | crew Kim Eun-hye / writer | official | + | - | ^
Taxi Riders :: 3 | renewal renewed when=2023-04 | official | + | - | Taxi Riders
Vincenza :: - | renewal renewed | official | - | - | Vincenza
Vincenza :: - | cast Song Joon / - / - | official | + | - | ^
Mr. Queen of Hearts :: 2 | renewal renewed | official | - | - | Mr. Queen
Arthdal Tales :: 3 | renewal cancelled | official | + | - | Arthdal
Gyeongseong Beast :: 2 | cast Park Seo-jin / Ho-jae / - | official | + | - | Park Seo-jin
Flower Crew Doctor :: 2 | cast Ahn Hyo-seok / - / leaving | official | + | - | With Flower
Flower Crew Doctor :: 2 | cast Lee Sung-yeon / - / leaving | official | + | - | ^
Flower Crew Doctor :: - | source_material novel / Flower Crew Doctor | official | + | - | The series has
Flower Crew Doctor :: - | crew Kang Eun-gyu / writer | official | + | - | ^
Hospital Rooftop :: 3 | release 2024-01-01..2024-06-30 | official | - | JTBC | For Hospital
Squid Tournament :: 2 | production filming starts when=2023-07 | official | + | - | The second season
