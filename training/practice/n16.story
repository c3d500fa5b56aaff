url: https://www.koreascreenbuzz.example/en/paper-tiger-lawyer-season-2-confirmed
outlet: Korea Screen Buzz
published: 2025-05-28
title: "Paper Tiger Lawyer 2" Confirms Lineup And Holds First Script Reading
series: Paper Tiger Lawyer

"Paper Tiger Lawyer" has at last gathered its people for a second trial.

On May 28, SBS released stills from the script reading of the new season, which took place at its Ilsan center on the 14th. The opening of the courtroom is penciled in for the second half of the year, in a Friday-Saturday slot.

Nam Yoo-chan is back in the patched robe of Ma Tae-pyung, the attorney with a law degree won in a card game. Going head to head with him once more is prosecutor Shin Da-on, portrayed by Bae Joo-ah.

There has been a change at the office. Yeo Min-gi, who provided the laughs as office manager Gong, will be absent owing to his military duty, and the desk is inherited by Ra Mi-sun in the part of the former loan shark Madam Pi. Special mention goes to Jung Kwang-rok: he enters the fray as chaebol heir Baek Seo-jun, his first drama in four years.

Holding the reins as before is PD Choi Won-il. In a departure from the first season, which Lim Hye-sook penned alone, she now shares the work with rookie writer Tak Su-bin.

Filming got off the ground last week in Incheon. The production team remarked, "The actors fell into step from the very first line. We will repay you with a season that has grown not in length but in depth." As a matter of fact, the number of episodes has gone down from 16 to 12.

The first season pulled ratings of up to 17.4 percent in the spring of 2023 and is streaming on Wavve and Viki. It earned Nam a Best Couple award with a goldfish.

=== claims
2 | release 2025-07-01..2025-12-31 | official | + | - | The opening of
2 | cast Nam Yoo-chan / Ma Tae-pyung / returning | official | + | - | Nam Yoo-chan is
2 | cast Bae Joo-ah / Shin Da-on / returning | official | + | - | Going head
2 | cast Yeo Min-gi / Gong / leaving | official | + | - | Yeo Min-gi
2 | cast Ra Mi-sun / Madam Pi / joining | official | + | - | ^
2 | cast Jung Kwang-rok / Baek Seo-jun / joining | official | + | - | Special mention
2 | crew Choi Won-il / director | official | + | - | Holding the reins
1 | crew Lim Hye-sook / writer | official | + | - | In a departure
2 | crew Lim Hye-sook / writer | official | + | - | ^
2 | crew Tak Su-bin / writer | official | + | - | ^
2 | production filming starts when=2025-05-19..2025-05-25 | official | + | - | Filming got
2 | episodes 12 | official | + | - | As a matter
1 | episodes 16 | official | + | - | ^
1 | release 2023-03-01..2023-05-31 | official | + | - | The first season pulled
1 | platform Wavve | official | + | - | ^
1 | platform Viki | official | + | - | ^
