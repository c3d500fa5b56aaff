url: https://www.animebulletin.example/news/2023-09-22/silver-fox-shrine-2nd-season
outlet: Anime Bulletin
published: 2023-09-22
title: Silver Fox Shrine TV Anime Gets 2nd Season in April 2024
series: Silver Fox Shrine

The official website of the television anime Silver Fox Shrine announced on Friday that the show will get a second season. It will premiere in April 2024. The website also posted a teaser visual.

The main cast members are returning for the second season:

• Aoi Minase as Yuki
• Kenta Hosono as Ren
• Mai Shirakawa as the Fox God

Takeshi Oda is again directing the anime at Studio Hoshi. Rika Nomura is in charge of the series scripts, and Shun Ishida is composing the music. Emi Kato designed the characters.

The first season premiered on January 7 this year and had 12 episodes. It aired on Tokyo MX and BS11. Crunchyroll streamed the anime as it aired in Japan, and it is also streaming an English dub.

The anime is based on the manga by Natsuki Arima. Arima launched the manga in the magazine Monthly Wing in 2018, and the 11th volume shipped on August 9. Yen Press publishes the manga in English.

A trailer for the second season will be revealed at an event in Tokyo on December 10.

The story follows Yuki, a high school girl who inherits a shrine from her grandmother. There she meets a god who has lost his memory.

Source: The anime's official website

=== claims
2 | renewal renewed when=2023-09-22 | official | + | official website | The official website of
2 | release 2024-04 | official | + | official website | It will premiere
2 | cast Aoi Minase / Yuki / returning | official | + | - | Aoi Minase
2 | cast Kenta Hosono / Ren / returning | official | + | - | Kenta Hosono
2 | cast Mai Shirakawa / Fox God / returning | official | + | - | Mai Shirakawa
2 | crew Takeshi Oda / director | official | + | - | Takeshi Oda
2 | crew Rika Nomura / writer | official | + | - | Rika Nomura
2 | crew Shun Ishida / composer | official | + | - | ^
1 | release 2023-01-07 | official | + | - | The first season premiered
1 | episodes 12 | official | + | - | ^
1 | platform Tokyo MX | official | + | - | It aired on
1 | platform BS11 | official | + | - | ^
1 | platform Crunchyroll | official | + | - | Crunchyroll streamed
- | source_material comic / - | official | + | - | The anime is based
2 | trailer trailer when=2023-12-10 | official | + | - | A trailer for
