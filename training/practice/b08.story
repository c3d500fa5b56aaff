url: https://www.otakupantry.example/when-will-skyward-postman-season-3-come-out
outlet: Otaku Pantry
published: 2025-03-02
title: When will Skyward Postman Season 3 come out? Studio, staff, source
series: Skyward Postman

It's been quiet around the postal balloons, too quiet. Where does the anime stand, and how much letter paper is left for it?

Not a word has come from Toho about a third season of Skyward Postman; neither is there one about its not coming. The committee took its sweet time once before. Season 1 left the air in December 2019, and the continuation wasn't made public until the summer festival of 2021, after which one had to sit tight until January 2023.

The second season was the work of Studio Pelican, which has its hangar full: three shows in 2025 and a feature for 2026. Should they be asked to fly again, then a slot before the winter 2027 season looks out of the question to this writer. Director Natsuho Igarashi tweeted a drawing of an envelope on her birthday. An envelope isn't an announcement, and we wish people would stop calling it one.

Is there enough material?

Plenty. Author Kaz Morita's light novels have reached Volume 15, and the anime stopped on page 40 of Volume 8. With the pace of 4 volumes for each season of 12 episodes, a third run would arrive at the Winter Mail arc; a fourth could clear the shelf.

How well did it do?

The second season's Blu-rays sold 4,100 apiece in their first week. (Season 1: 2,950.) On Crunchyroll, home of the show outside Japan, it came in at number nine in the yearly top ten for 2023. For comparison, Inkwell Alchemist was ranked lower, and its third season still got the green light eleven months after the second had gone on air.

We asked Pelican for a comment on Friday. "Please watch our official channels," they wrote back, with a little bird.

Verdict: it's going to happen, only don't hold your breath.

=== claims
3 | renewal renewed | official | - | - | Not a word
3 | renewal cancelled | official | - | - | ^
2 | renewal renewed when=2021-06..2021-08 | official | + | - | Season 1 left
2 | release 2023-01 | official | + | - | ^
3 | release 2027-01-01.. | predicted | + | - | Should they be
- | crew Natsuho Igarashi / director | official | + | - | Director Natsuho
- | source_material novel / - | official | + | - | Author Kaz
1 | episodes 12 | official | + | - | With the pace
2 | episodes 12 | official | + | - | ^
- | platform Crunchyroll | official | + | - | On Crunchyroll
3 | precedent Inkwell Alchemist / renewal / 11 | official | + | - | For comparison
Inkwell Alchemist :: 3 | renewal renewed | official | + | - | ^
3 | renewal renewed | predicted | + | - | Verdict
