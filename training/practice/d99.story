url: https://www.agencywatch.example/2023/06/14/dynasty-of-foxes-2-agencies-statements
outlet: Agency Watch
published: 2023-06-14
title: ‘Dynasty of Foxes 2’: what seven agencies say about their actors
series: Dynasty of Foxes

Sports Kyunghyang's report of Tuesday, by which MBC's fox saga goes into a second season with nearly everyone on board, sent us to the telephone. The answers, in order:

• Jellyfish: Kim Se-jeong-ah has been offered a return as Gumiho Yeon. She's looking it over.

• SWMP: “It's correct that Ahn Hyo-seop-ee comes back.”

• Blossom: nothing's been decided for Son Woo-hyun-seo.

• YG: Jang Ki-ha-na isn't in it and wasn't asked.

• King Kong: a first talk has been held about actor Kim Bum-joon joining as the Red Prince. No more than that.

• Fantagio: no answer. (Moon Bin-na played the maid Dal.)

• VAST: Hyun Bong-sik-ee will make a special appearance.

MBC, by the way, hasn't confirmed the second season. “Formats, dates, everything's open,” it wrote us.

Filming, according to the same report, is going to begin in late September in Mungyeong with a broadcast in view for the first half of next year. Writer Yoon Nan-joong-ee is quoted in it as having finished four scripts.

The first season ran on MBC from February 11, 2022, for 16 episodes, and did 10.4 percent. It had been remodelled from a Lezhin webtoon, whose artist is suing over a tail.

There's no connection with tvN's fox series of 2020.

=== claims
2 | renewal renewed | reported | + | Sports Kyunghyang | Sports Kyunghyang's
- | platform MBC | official | + | - | ^
2 | cast Kim Se-jeong-ah / Gumiho Yeon / returning | reported | + | Jellyfish | Jellyfish
2 | cast Ahn Hyo-seop-ee / - / returning | reported | + | SWMP | SWMP
2 | cast Son Woo-hyun-seo / - / returning | reported | - | Blossom | Blossom
2 | cast Jang Ki-ha-na / - / leaving | reported | + | YG | YG
2 | cast Kim Bum-joon / Red Prince / joining | reported | + | King Kong | King Kong
- | cast Moon Bin-na / Dal / - | official | + | - | Fantagio
2 | cast Hyun Bong-sik-ee / - / joining | reported | + | VAST | VAST
2 | renewal renewed | official | - | MBC | MBC, by the way
2 | production filming starts when=2023-09-21..2023-09-30 | reported | + | Sports Kyunghyang | Filming, according
2 | release 2024-01..2024-06 | reported | + | Sports Kyunghyang | ^
- | crew Yoon Nan-joong-ee / writer | official | + | - | Writer Yoon
1 | release 2022-02-11 | official | + | - | The first season ran
1 | platform MBC | official | + | - | ^
1 | episodes 16 | official | + | - | ^
- | source_material webtoon / - | official | + | - | It had been
