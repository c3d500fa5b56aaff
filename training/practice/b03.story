url: https://www.animewire.example/news/2023-09-18/lantern-keepers-of-mizuki-third-season
outlet: Anime Wire
published: 2023-09-18
title: Lantern Keepers of Mizuki Anime Gets 3rd Season in April
series: Lantern Keepers of Mizuki

Kadokawa closed its "Autumn of Lanterns" stage event on Sunday with a visual on which three lanterns burn, and three is indeed the number: the anime of Yū Harusaka's manga Lantern Keepers of Mizuki has a third season coming. The website that was opened the same night puts it in the spring of 2024, and a slip of the host, who spoke of April, was not taken back.

A 40-second teaser went up after the event. One hears Saori Amamiya (Touko) and Kento Igarashi (Haku) in it, and for a second also a voice which nobody has put a name to.

Nobuo Shirakawa, who sat in the director's chair for the first two seasons, is now chief director and leaves the daily work to Mei Tachibana. Series composition is once more by Rin Kuroda. Studio Lapwing goes on animating, with Yuta Sone drawing the characters and Aki Morinaga the composer of the score.

The first season ran for 12 episodes from January 2021 on, and HIDIVE streamed it outside Asia. Its successor, two episodes longer, should have arrived in July 2022 but, as two key animators fell ill, did not get on air until that October. It was the second season's last episode in which the lighthouse fell.

Harusaka began the manga in Comic Newtype in 2016. The 14th volume is out on October 10. Yen Press published the sixth in English on September 5, and a stage play based on it toured Japan this summer.

A mobile game with the same heroes shuts down on November 30. The author's other series, Tea for Crows, has had an anime film since 2020; a trailer of its sequel ran before the event.

=== claims
3 | renewal renewed when=2023-09-17 | official | + | Kadokawa | Kadokawa closed
- | source_material comic / Lantern Keepers of Mizuki | official | + | Kadokawa | ^
3 | release 2024-03..2024-05 | official | + | official website | The website that
3 | release 2024-04 | official | + | host | ^
3 | trailer teaser when=2023-09-17 | official | + | - | A 40-second
3 | cast Saori Amamiya / Touko / returning | official | + | - | One hears
3 | cast Kento Igarashi / Haku / returning | official | + | - | ^
1 | crew Nobuo Shirakawa / director | official | + | - | Nobuo Shirakawa
2 | crew Nobuo Shirakawa / director | official | + | - | ^
3 | crew Nobuo Shirakawa / director | official | + | - | ^
3 | crew Mei Tachibana / director | official | + | - | ^
3 | crew Rin Kuroda / writer | official | + | - | Series composition
3 | crew Aki Morinaga / composer | official | + | - | Studio Lapwing
1 | episodes 12 | official | + | - | The first season
1 | release 2021-01 | official | + | - | ^
1 | platform HIDIVE | official | + | - | ^
2 | episodes 14 | official | + | - | Its successor
2 | release 2022-07 | official | - | - | ^
2 | release 2022-10 | official | + | - | ^
2 | delay to=2022-10 | official | + | - | ^
