url: https://www.fictionhorizon.example/2022/11/30/mage-taxi-season-2
outlet: Fiction Horizon
published: 2022-11-30
title: Will There Be Mage Taxi Season 2? Release Date, Episodes and Characters
series: Mage Taxi

Mage Taxi was the dark horse of last winter. Its single season, which ran from January 9 to March 27, 2022, told of a cabbie who drives wizards through Osaka. Naturally the question is: when do we get in again?

Nobody at Studio Gasoline has confirmed Mage Taxi Season 2, so at present there is neither a renewal nor a date to report. Yet there are reasons to be hopeful.

First, the sales. Some 5,900 discs per volume went over the counter, and in the anime business that's a lot. Second, the material: Ryō Kashiwagi's light novels stand at 14 volumes, and only four were used in the 12 episodes. Third, the director, Asuka Minato, answered “fasten your seat belts” when a fan wrote to her in October. We read that as a yes.

If the taxi does return, we'd look for it in the winter of 2024. Its studio has two shows to finish first: Tofu Wars, from January 2023, and the second season of Grandpa Was a Lich, which begins in April.

It would be strange to see the wheel in other hands than those of Kanji (Takuma Endō), so expect him. Mirei (Yua Fuji) died in the penultimate episode. Well, this is a show about wizards.

Twelve episodes are the probable length, as before.

Where can I watch Mage Taxi? HIDIVE is the only place to do so in English. The dub followed in May and has Blair Keller as Kanji.

=== claims
1 | release 2022-01-09 | official | + | - | Its single season
2 | renewal renewed | official | - | - | Nobody at
2 | release none | official | - | - | ^
- | source_material novel / - | official | + | - | Second, the
1 | episodes 12 | official | + | - | ^
- | crew Asuka Minato / director | official | + | - | Third, the
2 | renewal renewed | predicted | + | Asuka Minato | We read that
2 | release 2024-12..2025-02 | predicted | + | - | If the taxi
Tofu Wars :: 1 | release 2023-01 | official | + | - | Its studio
Grandpa Was a Lich :: 2 | release 2023-04 | official | + | - | ^
2 | cast Takuma Endō / Kanji / returning | predicted | + | - | It would be
- | cast Yua Fuji / Mirei / - | official | + | - | Mirei (
2 | episodes 12 | predicted | + | - | Twelve episodes
- | platform HIDIVE | official | + | - | HIDIVE is
- | cast Blair Keller / Kanji / - | official | + | - | The dub
