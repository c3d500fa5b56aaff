url: https://www.dizimarket.example/2024/10/22/mipcom-turkish-drama-report
outlet: Dizi Market
published: 2024-10-22
title: Cannes report: Turkish dramas, and where they travel next

Wherever one turned at Mipcom there was a Bosphorus on the screen. What the Istanbul sellers brought along:

• Golden Cage (Show TV), which Medyavizyon produces, went into its third season on 14 September and is now sold to 61 countries.
• The Pomegranate Tree: Kanal D pulled it after seven weeks on the air. No second season, needless to say.
• Yalı, whose 98 episodes made Burcu Erdem a star from Chile to Kazakhstan, ended in June; its writer Selin Aksoy is at work on a prequel for Disney+.
• Judge of Bursa: a new season on ATV since 3 October. Cem Aras (Judge Halil) is in; Nazlı Koray is out.
• Fugitive Love (NOW) is headed for a remake in Mexico, where Televisa will put a version of it before the camera in January under the title "Amor Prófugo."

Streaming is another matter. Netflix Turkey presented Twelve Doors, starring Kaan Yıldız, and set it for 28 November; its director Berk Ulusoy described it as "Hitchcock in a hammam." Whether Sahra gets a continuation the platform leaves open. The historical Mehmed's Shadow, from TRT's tabii, resumes in December with a fresh set of ten, and Gain won't wait that long: season two of Bad Neighbours is out next Friday.

Prices, a broker confides, are a third below last year's. Why? Too many hours, for one thing. A normal Turkish episode runs 140 minutes, and buyers cut it into three.

Rumours of the market: that The Fisherman's Daughter is to lose Ece Tuna at mid-season; that Star's Seven Hills, number one on Mondays, would be over by January. The channel denied the second of these flatly. "We've contracts until 2026," said its drama head, Orhan Peker.

The guest country of Mipcom in 2025 is not chosen yet.

=== claims
Golden Cage :: - | platform Show TV | official | + | - | Golden Cage
Golden Cage :: 3 | release 2024-09-14 | official | + | - | ^
The Pomegranate Tree :: 2 | renewal cancelled | official | + | - | The Pomegranate
The Pomegranate Tree :: - | platform Kanal D | official | + | - | ^
Yalı :: - | episodes 98 | official | + | - | Yalı, whose
Yalı :: - | cast Burcu Erdem / - / - | official | + | - | ^
Yalı :: - | crew Selin Aksoy / writer | official | + | - | ^
Judge of Bursa :: - | release 2024-10-03 | official | + | - | Judge of Bursa
Judge of Bursa :: - | platform ATV | official | + | - | ^
Judge of Bursa :: - | cast Cem Aras / Judge Halil / returning | official | + | - | ^
Judge of Bursa :: - | cast Nazlı Koray / - / leaving | official | + | - | ^
Fugitive Love :: - | platform NOW | official | + | - | Fugitive Love
Amor Prófugo :: - | production filming starts when=2025-01 | official | + | - | ^
Amor Prófugo :: - | source_material series / Fugitive Love | official | + | - | ^
Twelve Doors :: 1 | release 2024-11-28 | official | + | - | Netflix Turkey
Twelve Doors :: - | cast Kaan Yıldız / - / - | official | + | - | ^
Twelve Doors :: - | crew Berk Ulusoy / director | official | + | - | ^
Sahra :: - | renewal renewed | official | - | - | Whether Sahra
Mehmed's Shadow :: - | platform tabii | official | + | - | The historical
Mehmed's Shadow :: - | release 2024-12 | official | + | - | ^
Mehmed's Shadow :: - | episodes 10 | official | + | - | ^
Bad Neighbours :: 2 | release 2024-11-01 | official | + | - | ^
Bad Neighbours :: 2 | platform Gain | official | + | - | ^
The Fisherman's Daughter :: - | cast Ece Tuna / - / leaving | rumored | + | - | Rumours of
Seven Hills :: - | platform Star | official | + | - | ^
Seven Hills :: - | renewal cancelled | rumored | + | - | ^
Seven Hills :: - | renewal cancelled | official | - | Star | The channel denied
