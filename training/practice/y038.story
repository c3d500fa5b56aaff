url: https://www.animedesk.example/interview/2024/04/tidal-clockmaker-producer
outlet: Anime Desk
published: 2024-04-22
title: Tidal Clockmaker Producer on Season 2: “Please Do Not Count the Days”
series: Tidal Clockmaker

At Sakura-Con in Seattle the producer of Tidal Clockmaker, Genki Osawa, took questions for fifty minutes and answered four of them. This is what stuck.

The window. A slide bore the words “2025, when the moon is right.” Asked about the moon, Osawa conceded that he was picturing the October season, although his director was picturing sleep.

The count. Two straight cours, so twenty-six; the first season had made do with eleven and an apology.

The screen. Crunchyroll has distributed it from the start, i.e. from July 7, 2022. Whether that holds for the sequel he couldn't comment on. HIDIVE's booth had a standee of the clockmaker, he was told, and he professed surprise.

The origin. Osawa reminded everybody that nobody should look for the manga. “It's an anime original. The manga you bought is based on us.” In this he was mostly right, for a series of doujin picture books by the director, Fuyu Mizuno, did precede it.

The preview. One cut of eleven seconds was run three times, silent. Online it'll be seen at AnimeJapan next March. A fan-made trailer with 4 million views has Osawa's blessing and none of his footage.

The wait. “Why so long?” somebody called out. He named the case of Glass Lighthouse: two years and seven months, and nobody died. “Ours will be a little over three. I am sorry. Please do not count the days.”

The people. Shion Tachibana, heard as Nagi, has recovered her voice and is in the booth again. Rui Hasebe, who sang and spoke the Mermaid, retired in March and is succeeded by Mio Kanzaki. Kenji Sorano was at the piano for season one, and no one else was considered.

Osawa's next convention is Anime Expo, July 4-7, where he'll present another firm's film.

=== claims
- | crew Genki Osawa / producer | official | + | - | At Sakura-Con
2 | release 2025 | official | + | - | A slide bore
2 | release 2025-10 | official | + | Genki Osawa | Asked about the
2 | episodes 26 | official | + | - | Two straight cours
1 | episodes 11 | official | + | - | ^
- | platform Crunchyroll | official | + | - | Crunchyroll has distributed
1 | release 2022-07-07 | official | + | - | ^
2 | platform Crunchyroll | official | - | Genki Osawa | Whether that holds
- | source_material comic / - | official | - | Genki Osawa | Osawa reminded
- | source_material other / - | official | + | - | In this he
- | crew Fuyu Mizuno / director | official | + | - | ^
2 | trailer clip | official | + | - | One cut of
2 | trailer clip when=2025-03 | official | + | - | Online it'll be
2 | precedent Glass Lighthouse / release / 31 | official | + | Genki Osawa | He named the
2 | cast Shion Tachibana / Nagi / returning | official | + | - | Shion Tachibana
2 | production filming under way | official | + | - | ^
2 | cast Rui Hasebe / Mermaid / leaving | official | + | - | Rui Hasebe
2 | cast Mio Kanzaki / Mermaid / joining | official | + | - | ^
1 | crew Kenji Sorano / composer | official | + | - | Kenji Sorano
2 | crew Kenji Sorano / composer | official | + | - | ^
