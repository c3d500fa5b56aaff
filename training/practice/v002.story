url: https://animedispatch.example/news/2023-09-22/lighthouse-alchemist-second-season-staff
outlet: Anime Dispatch
published: 2023-09-22
title: The Lighthouse Alchemist Anime's 2nd Season Unveils New Staff, Four More Voices, January Start
series: The Lighthouse Alchemist

Friday's broadcast from the port of Yokosuka was no mere birthday party. By the time the candles were out, the official account of The Lighthouse Alchemist had laid open nearly all that one could want to know of the second season.

Its beam will sweep across the screens from January 9, first on Tokyo MX at midnight, half an hour later on BS11, and over the following days on MBS, AT-X and TV Aichi. Outside of Asia it goes to Crunchyroll. A promotional video of a minute and a half was shown into the bargain, and the composer Haruo Mizukami played the theme on a concertina.

In the chair vacated by Noboru Tachi, who had charge of the first season, sits Emi Kurashita (episode director of Paper Moon Rider). Tachi isn't gone altogether; he watches over the whole as chief director. Jun Ozora keeps an eye on the series scripts. As for the rest, Rina Fujishiro draws the characters, Sōta Inui is art director, Yōko Hamabe sound director, and Studio Grebe animates.

Shun Kagawa, the voice of the lamp keeper Ferdo, and Mirei Tozuka, without whom there'd be no Princess Oil, have both re-upped. To their company are added:

• Kenta Morobishi: the smuggler Vasko
• Aoi Natsukawa: Little Fog
• Yūji Obata: the Harbormaster
• Chiharu Wada: Old Salka

Morobishi told the crowd that he had auditioned for Ferdo three years ago and lost. “Vasko is the better hat,” he found.

Kazuha Tsurumi, whose manga of the same title has run in Gangan Online since 2017, drew a visual of all ten for the evening. She does not write for the anime, but is shown every storyboard. Shirogane Daisuke, her editor, served as moderator.

Thirteen episodes made up the first season, which Studio Grebe turned out in the spring of 2022. In the closing shot Ferdo put out the lamp with his own hand. “And who says that it was the only lamp?” wrote Tozuka afterwards.

A stage play with another cast opens in Osaka on November 3. It has Riku Hase as Ferdo.

=== claims
2 | release 2024-01-09 | official | + | official account | Its beam will sweep
2 | platform Tokyo MX | official | + | official account | ^
2 | platform BS11 | official | + | official account | ^
2 | platform MBS | official | + | official account | ^
2 | platform AT-X | official | + | official account | ^
2 | platform TV Aichi | official | + | official account | ^
2 | platform Crunchyroll | official | + | - | Outside of Asia
2 | trailer trailer when=2023-09-22 | official | + | - | A promotional video
- | crew Haruo Mizukami / composer | official | + | - | ^
1 | crew Noboru Tachi / director | official | + | - | In the chair vacated
2 | crew Emi Kurashita / director | official | + | - | ^
2 | crew Noboru Tachi / director | official | + | - | Tachi isn't gone
2 | crew Jun Ozora / writer | official | + | - | Jun Ozora keeps
2 | cast Shun Kagawa / Ferdo / returning | official | + | - | Shun Kagawa, the voice
2 | cast Mirei Tozuka / Princess Oil / returning | official | + | - | ^
2 | cast Kenta Morobishi / Vasko / joining | official | + | - | Kenta Morobishi: the
2 | cast Aoi Natsukawa / Little Fog / joining | official | + | - | Aoi Natsukawa: Little
2 | cast Yūji Obata / Harbormaster / joining | official | + | - | Yūji Obata: the
2 | cast Chiharu Wada / Old Salka / joining | official | + | - | Chiharu Wada: Old
- | source_material comic / The Lighthouse Alchemist | official | + | - | Kazuha Tsurumi, whose manga
1 | episodes 13 | official | + | - | Thirteen episodes made
1 | release 2022-03..2022-05 | official | + | - | ^
