url: https://www.bulletinboardtv.example/2023/12/27/what-2024-wont-bring
outlet: Bulletin Board TV
published: 2023-12-27
title: What 2024 will NOT bring
series: Sandcastle

Anybody can list what comes. We list what doesn't.

Sandcastle 3. Max's CEO was explicit at a UBS conference: 2025. Production on it could begin no sooner than the star's contract allows, which is May.
The Ninth Juror. CBS planned to, and then it had a golf tournament. The sophomore term begins in January 2025.
Alice in Borderland-like Game Over Tokyo: Season two was filmed in one breath with the first, as its star Yuki Yamada likes to tell. All the same, insiders from Toho say that Netflix sits on it until the first quarter of 2025.
Kings of Kowloon. Viu's order stands; but the shoot of Part 2, which was said to follow on the heels of the Lunar New Year, has not even a city.
The Duchess Diaries. ITV1's press office claims that we could still be surprised. We couldn't.

And what might, against all odds

Grimsby Vice: if you credit Chortle, episode one of four is going out on New Year's Eve 2024. By our watch this counts.
Rebel Moon Rising, the anime: August, a Blu-ray catalogue says. Production I.G says nothing.
Barrel of Monks: There's a trailer! It ends on “Soon.” Peacock's idea of soon was 14 months in the case of Bel-Air's third batch, so go on, do your worst.

What was never going to

Firefly. Sherlock. A fourth Fargo in Fargo. Those rumors that Mindhunter is rehearsing in secret, they're like snow: they come each December. David Fincher for his part closed that book again in October. Sandcastle's composer asks that you stop writing to him about the first season's ending.

Have a quiet new year, and may your delays be short.

=== claims
Sandcastle :: 3 | release 2025 | official | + | Max | Max's CEO
Sandcastle :: 3 | production filming starts when=2024-05.. | official | + | - | Production on it
The Ninth Juror :: 2 | release 2025-01 | official | + | CBS | The sophomore
Game Over Tokyo :: 2 | production filming ends | official | + | Yuki Yamada | Alice
Game Over Tokyo :: 1 | production filming ends | official | + | Yuki Yamada | ^
Game Over Tokyo :: - | cast Yuki Yamada / - / - | official | + | - | ^
Game Over Tokyo :: 2 | release 2025-01..2025-03 | rumored | + | - | All the same
Game Over Tokyo :: 2 | platform Netflix | rumored | + | - | ^
Kings of Kowloon :: 2 | renewal renewed | official | + | - | Viu's order
Kings of Kowloon :: 2 | production filming starts | official | - | - | ^
Grimsby Vice :: - | release 2024-12-31 | reported | + | Chortle | Grimsby
Grimsby Vice :: - | episodes 4 | reported | + | Chortle | ^
Rebel Moon Rising :: - | release 2024-08 | reported | + | Blu-ray catalogue | Rebel Moon
Barrel of Monks :: - | trailer trailer | official | + | - | Barrel of
Barrel of Monks :: - | precedent Bel-Air / release / 14 | official | + | - | Peacock's
Mindhunter :: 3 | renewal renewed | rumored | + | - | Those rumors
Mindhunter :: 3 | renewal cancelled when=2023-10 | official | + | David Fincher | David
