url: https://www.autumnanime.example/2023/08/31/fall-preview-sequels
outlet: Autumn Anime
published: 2023-08-31
title: Fall 2023: Five Sequels, and Who You'll Hear in Them

Cour de Chocolat, Season 2 (October 3)

Our pâtissier in exile, Florian, has a rival in Paris. Sōichirō Hoshino brings the cocoa back to Florian's throat, and Hitomi Sekine gives the rival, Mireille, all the vinegar she can. The man who conducts it all, Kazuya Nomu, had been an episode director the first time. 13 parts. TV Tokyo, streaming on Crunchyroll.

Banchō of the Spirit World 3 (October 7, MBS/TBS)

Nothing lasts like a punch. Season 3 is without Kenji Nojimamo, whose banchō graduated; the fresh one is called Raita, and Chiaki Kobaya shouts him. Kept from before: Ayumi Fujimu (Kiku), Shintarō Asanu (the ghost of the principal). Hideyo Yamamo directs as he has done since the original of 2015. A lawsuit about the opening has been settled.

The Honest Merchant's Apprentice, Second Season (sometime in October)

Would you believe that its director, Tatsuma Minamino, is twenty-six? The screenwriter, Kunihiko Okabayashi, isn't. Reo Nagatsu and Iori Saekiko bargain on, and into the caravan climbs Kikuko Inoueno as a camel. Yes, a camel. Light novel, Overlap Bunko. Netflix alone has it, in one go.

Ultra Mall Sentry, Part 2 (November)

A comedy whose first twelve episodes were shown in April. Since then Yoshino Nanjōko has withdrawn on grounds of health, and it's not known who takes over as Cashier Blue. Cashier Red is Junya Enokida. There's a promo video, and it's silly.

Kagerō Inn (October 12)

Not called a sequel, but one: it picks up where the Noitamina series Yuki Inn, which began in 2014, left off. Atsumi Tanezakimi was a child guest then and is the landlady today. Mamoru Hatake, who had created Yuki Inn, wasn't asked and has tweeted about it at length. Instead Kazuto Nakaza is series director.

And no, Frieren isn't a sequel, and The Apothecary Diaries (with Aoi Yūki) isn't either. We preview those in our next column. Did we forget anyone?

=== claims
Cour de Chocolat :: 2 | release 2023-10-03 | official | + | - | Cour de Chocolat, Season
Cour de Chocolat :: 2 | cast Sōichirō Hoshino / Florian / returning | official | + | - | Sōichirō Hoshino
Cour de Chocolat :: 2 | cast Hitomi Sekine / Mireille / joining | official | + | - | ^
Cour de Chocolat :: 2 | crew Kazuya Nomu / director | official | + | - | The man who conducts
Cour de Chocolat :: 2 | episodes 13 | official | + | - | 13 parts
Cour de Chocolat :: 2 | platform TV Tokyo | official | + | - | TV Tokyo, streaming
Cour de Chocolat :: 2 | platform Crunchyroll | official | + | - | ^
Banchō of the Spirit World :: 3 | release 2023-10-07 | official | + | - | Banchō of the
Banchō of the Spirit World :: 3 | platform MBS | official | + | - | ^
Banchō of the Spirit World :: 3 | platform TBS | official | + | - | ^
Banchō of the Spirit World :: 3 | cast Kenji Nojimamo / - / leaving | official | + | - | Season 3 is without
Banchō of the Spirit World :: 3 | cast Chiaki Kobaya / Raita / joining | official | + | - | ^
Banchō of the Spirit World :: 3 | cast Ayumi Fujimu / Kiku / returning | official | + | - | Kept from
Banchō of the Spirit World :: 3 | cast Shintarō Asanu / - / returning | official | + | - | ^
Banchō of the Spirit World :: 3 | crew Hideyo Yamamo / director | official | + | - | Hideyo Yamamo
Banchō of the Spirit World :: 1 | crew Hideyo Yamamo / director | official | + | - | ^
Banchō of the Spirit World :: 1 | release 2015 | official | + | - | ^
The Honest Merchant's Apprentice :: 2 | release 2023-10 | official | + | - | The Honest Merchant
The Honest Merchant's Apprentice :: 2 | crew Tatsuma Minamino / director | official | + | - | Would you believe
The Honest Merchant's Apprentice :: 2 | crew Kunihiko Okabayashi / writer | official | + | - | The screenwriter
The Honest Merchant's Apprentice :: 2 | cast Reo Nagatsu / - / returning | official | + | - | Reo Nagatsu
The Honest Merchant's Apprentice :: 2 | cast Iori Saekiko / - / returning | official | + | - | ^
The Honest Merchant's Apprentice :: 2 | cast Kikuko Inoueno / - / joining | official | + | - | ^
The Honest Merchant's Apprentice :: - | source_material novel / - | official | + | - | Light novel, Overlap
The Honest Merchant's Apprentice :: 2 | platform Netflix | official | + | - | Netflix alone
Ultra Mall Sentry :: 2 | release 2023-11 | official | + | - | Ultra Mall Sentry, Part
Ultra Mall Sentry :: 1 | episodes 12 | official | + | - | A comedy whose
Ultra Mall Sentry :: 1 | release 2023-04 | official | + | - | ^
Ultra Mall Sentry :: 2 | cast Yoshino Nanjōko / Cashier Blue / leaving | official | + | - | Since then Yoshino
Ultra Mall Sentry :: 2 | cast Junya Enokida / Cashier Red / - | official | + | - | Cashier Red is
Ultra Mall Sentry :: 2 | trailer trailer | official | + | - | There's a promo
Kagerō Inn :: 1 | release 2023-10-12 | official | + | - | Kagerō Inn (
Yuki Inn :: 1 | release 2014 | official | + | - | Not called a
Yuki Inn :: - | cast Atsumi Tanezakimi / - / - | official | + | - | Atsumi Tanezakimi
Kagerō Inn :: - | cast Atsumi Tanezakimi / - / - | official | + | - | ^
Yuki Inn :: - | crew Mamoru Hatake / creator | official | + | - | Mamoru Hatake
Kagerō Inn :: 1 | crew Kazuto Nakaza / director | official | + | - | Instead Kazuto
The Apothecary Diaries :: - | cast Aoi Yūki / - / - | official | + | - | And no, Frieren
