url: https://www.manga-brief.example/2022/11/11/tale-of-the-paper-general
outlet: Manga Brief
published: 2022-11-11
title: Paper General Gets 3rd Season After 5 Years
series: Tale of the Paper General

Five years of waiting are over. On Friday evening the X... that is to say the Twitter account of Tale of the Paper General posted a picture of a crane folded out of a map, and below it five characters: third season, production decided.

A teaser visual and a message from the author accompanied the announcement. "I had stopped asking," writes Toshiro Kanda, who draws the manga.

Nothing is known so far of when the third season airs or on which channels. Nor is it clear whether the old voices are coming back; Jun Hatano, who plays General Sō, congratulated on his blog but gave away nothing.

The staff, at least, has been named. Michiru Egawa, an episode director of the second season, is promoted to director. Fumiko Ashida writes the scripts, as in both previous seasons. Studio Pale Blue takes over the animation from Sunrise Works.

Season one of Tale of the Paper General aired in the spring of 2015 and season two from October 2017, with 13 and 12 episodes. In the West, Crunchyroll carries both.

In March Kanda resumed the manga after a break for health reasons, and the final volume is to be on shelves by the end of next year.

A mobile game, also called Paper General, closes down in December.

=== claims
3 | renewal renewed when=2022-11-11 | official | + | official Twitter account | On Friday evening
- | source_material comic / - | official | + | - | "I had stopped
3 | release none | official | - | - | Nothing is known
- | cast Jun Hatano / General Sō / - | official | + | - | Nor is it
3 | cast Jun Hatano / General Sō / returning | official | - | - | ^
2 | crew Michiru Egawa / director | official | + | - | Michiru Egawa
3 | crew Michiru Egawa / director | official | + | - | ^
1 | crew Fumiko Ashida / writer | official | + | - | Fumiko Ashida
2 | crew Fumiko Ashida / writer | official | + | - | ^
3 | crew Fumiko Ashida / writer | official | + | - | ^
1 | release 2015-03-01..2015-05-31 | official | + | - | Season one of
2 | release 2017-10 | official | + | - | ^
1 | episodes 13 | official | + | - | ^
2 | episodes 12 | official | + | - | ^
1 | platform Crunchyroll | official | + | - | In the West
2 | platform Crunchyroll | official | + | - | ^
