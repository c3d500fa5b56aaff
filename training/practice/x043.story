url: https://lightnovelnook.example/interviews/anme-koda-expo-panel
outlet: Light Novel Nook
published: 2024-07-08
title: Author Anme Koda on Goblin Dentist Season 2: “Ask the Drills”
series: Goblin Dentist

Anme Koda wore a tooth fairy costume throughout her panel at Anime Expo on Saturday, so I can't say with what face she told us this.

Things about the Goblin Dentist anime, which is adapted from her light novels, were revealed as follows. Recording of the first four episodes of the second season finished “the day before I boarded.” The storyboards are all approved. Compositing has begun on number two, and at number nine, says Koda, “somebody is still writing with one hand and holding his head with the other.”

A member of the audience wished to know about the broadcast. The answer: not in this year. Kadokawa's booth, a hundred meters away, had a banner which read “2025.” When I requested a month there, I got a toothbrush.

Also, Fumi Arai is coming back from maternity leave to voice Molar, for which she was covered by Sae Komori in the OVA; that Yuto Kanzaki would stay on as Dr. Gob had been made public at the end of June. And the composer? Undecided, to all appearances, as Hikaru Seno has retired.

I've seen it written that there was an attempt to shelve season two after the first one, aired in spring 2022, had earned poor marks. Koda got serious for once. “There was such a meeting. I wasn't invited. I went.” The order, she went on, was placed the same evening, that of December 3, 2022.

What about after that? For that you would need books, and she is stuck in the eleventh. She doubts there'll be a third. “But I doubted the first.”

HIDIVE streamed season 1 with an English dub that starred Chad Merriweather. For the dub of the next no studio has been hired.

Her other series, Plumber of the Abyss, reaches its last volume in August. It's not being animated, and nobody has asked, she said, and took off a wing.

=== claims
- | source_material novel / - | official | + | - | Things about the Goblin
2 | production filming under way | official | + | Anme Koda | Recording of the first
2 | production post-production starts | official | + | Anme Koda | Compositing has begun
2 | production writing ends | official | - | Anme Koda | ^
2 | release 2024 | official | - | Anme Koda | The answer: not
2 | release 2025 | official | + | Kadokawa | Kadokawa's booth
2 | cast Fumi Arai / Molar / returning | official | + | - | Also, Fumi Arai
2 | cast Yuto Kanzaki / Dr. Gob / returning | official | + | - | ^
2 | crew Hikaru Seno / composer | official | - | - | Undecided, to all
1 | release 2022-03..2022-05 | official | + | - | I've seen it written
2 | renewal renewed when=2022-12-03 | official | + | Anme Koda | The order, she went on
3 | renewal renewed | official | - | Anme Koda | She doubts there
1 | platform HIDIVE | official | + | - | HIDIVE streamed
1 | cast Chad Merriweather / - / - | official | + | - | ^
