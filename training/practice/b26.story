url: https://www.tokyodorama.example/en/2021/07/15/kiyose-coroner-season-3-tbs
outlet: Tokyo Dorama
published: 2021-07-15
title: "Coroner Kiyose" opens her third case file this October
series: Coroner Kiyose

After an interval of three years and three months the coroner puts on her gloves anew. TBS revealed on the 15th that "Coroner Kiyose" is going to be in the Friday 10 p.m. slot from October, as the third of its series.

Inoue Mao plays Kiyose Rin as before. Whether Kiriya Kenta is back as Detective Onda, with whom she was about to live together at the close of the 2018 work, is something the station "would like you to look forward to." Matsuda Ryuhei's namesake, the newcomer Matsuda Sota, takes on an assistant by the name of Hoshi.

The drama has at its root the essays of an actual coroner, Fukazawa Noriko, titled "Thirty Thousand Goodbyes." The script is in the charge of Nogi Yukiko's pupil Ando Kei, who did part two but had no share in the first. Direction: Kanno Jun, Tsuchiya Takahiro. Producer: Uehara Hitomi.

"At the time of the first part, in the summer of 2015, I was afraid even of the prop bones," Inoue recalls. Its follow-up went on air in July 2018, when the average rating was 12.7 percent. Because of the infection situation one episode was taken off the usual number; this time ten will be broadcast.

In the meantime the crank-in took place at the end of June, and the staff is about to finish episode three. On Paravi, two shorts about the assistants are delivered exclusively from September 24.

A movie edition, too, had once been decided on. It was to have been shown in the summer of 2020 but was cancelled with the closing of the theaters, and Uehara says "the story of that film has found a home in this drama."

Inoue's stage "The Cherry Orchard" is at the New National Theatre until August 1.

=== claims
3 | renewal renewed when=2021-07-15 | official | + | TBS | TBS revealed
3 | release 2021-10 | official | + | TBS | ^
- | platform TBS | official | + | TBS | ^
3 | cast Inoue Mao / Kiyose Rin / returning | official | + | - | Inoue Mao plays
3 | cast Kiriya Kenta / Detective Onda / returning | official | - | TBS | Whether Kiriya
3 | cast Matsuda Sota / Hoshi / joining | official | + | - | Matsuda Ryuhei's
- | source_material other / Thirty Thousand Goodbyes | official | + | - | The drama has
3 | crew Ando Kei / writer | official | + | - | The script
2 | crew Ando Kei / writer | official | + | - | ^
3 | crew Tsuchiya Takahiro / director | official | + | - | Direction:
3 | crew Kanno Jun / director | official | + | - | ^
3 | crew Uehara Hitomi / producer | official | + | - | Producer:
1 | release 2015-06..2015-08 | official | + | Inoue Mao | "At the time of
2 | release 2018-07 | official | + | - | Its follow-up
3 | episodes 10 | official | + | - | Because of the
3 | production filming starts when=2021-06-21..2021-06-30 | official | + | - | In the meantime
3 | production filming under way | official | + | - | ^
