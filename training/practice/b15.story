url: https://www.mangamorning.example/2019/06/21/the-abbot-of-akasaka-anime-second-cour
outlet: Manga Morning
published: 2019-06-21
title: TV Anime "The Abbot of Akasaka" to Continue
series: The Abbot of Akasaka

The 13th and concluding installment of "The Abbot of Akasaka" ended at 25:30 on Thursday night, and the staff did not let a minute go by: Season 2 is a thing, the account of the anime tweeted at 25:31, with a drawing of a bald head seen from behind. The tweet promises broadcast in the year 2020 and asks for patience about all the rest.

Whether the same studio, Hachiko Works, is going to do it is not among the things revealed. That Kenji Fuwa will direct it is: he signed the drawing with "I shall be in your care one more time." The name of the script supervisor Aya Tsukishima, though, is missing from the list under it.

Takuma Nagai is heard as the abbot Sokan and Reina Hoshi as the detective Marie. Both of them appear on a talk event on July 7, for which 40,000 people have applied.

The anime started on April 4 on TBS, MBS and BS-TBS. Amazon has it exclusively for the world, which means Prime Video, though it's gone without any subtitles in some countries. Shun Asai's original runs since 2015 in Morning; it won the Kodansha Manga Award last year. A drama version with living people was made in 2017, had ten episodes, and was no good.

The abbot isn't the first one to be in such a hurry. "Cram School Samurai" was given its sequel six weeks after it started, and fell flat with it.

On July 24 the first of four Blu-ray boxes goes on sale, in which an unaired episode is contained. The ending theme by the group Nenbutsu Girls reached place 3 of the Oricon chart. A film about the youth of Sokan, rumored since March, is the invention of a Chinese forum, says the publisher.

=== claims
1 | episodes 13 | official | + | - | The 13th and
2 | renewal renewed when=2019-06-21 | official | + | The Abbot of Akasaka | ^
2 | release 2020 | official | + | The Abbot of Akasaka | The tweet promises
2 | crew Kenji Fuwa / director | official | + | - | That Kenji
- | crew Aya Tsukishima / writer | official | + | - | The name of
- | cast Takuma Nagai / Sokan / - | official | + | - | Takuma
- | cast Reina Hoshi / Marie / - | official | + | - | ^
1 | release 2019-04-04 | official | + | - | The anime started
1 | platform TBS | official | + | - | ^
1 | platform MBS | official | + | - | ^
1 | platform BS-TBS | official | + | - | ^
- | platform Prime Video | official | + | - | Amazon has it
- | source_material comic / - | official | + | - | Shun Asai
2 | precedent Cram School Samurai / renewal / 1 | official | + | - | "Cram School
