url: https://www.pinoyteleserye.example/2019/03/19/engineered-love-s2
outlet: Pinoy Teleserye Watch
published: 2019-03-19
title: KathRald reunites for second season of 'Kalye Otso'
series: Kalye Otso

There's no stopping KathRald fever. Kathleen Bernal and Gerald Padua, the love team whose Kalye Otso had iWant's servers down last November, are doing six more chapters of the digital series.

The announcement came by way of a vlog. “We start taping in Baguio after Holy Week,” Kathleen said, and Gerald joked that it was because of the strawberries.

Direk Cathy Garcia-Sampan megged the initial six, which bowed on Nov. 14, 2018. She begged off because of her movie with Star Cinema; Antoinette Jada-One got the call. The latter also writes, as she had done for season one.

A third season? Dreamscape Digital's Deo Endri-Nal would rather not talk about it, but let it slip that “three was always the number.”

In the new batch KathRald's neighbors include Edu Manza-No as the barangay captain and, if talks prosper, no less than Sharon Cunanan-Te. The latter's camp told PEP.ph that she's interested.

It's going to be released, our spies tell us, on the team's anniversary, July 8. The platform would just say “soon.”

Kathleen has another reason to celebrate: her teleserye Dahil Ikaw, on ABS-CBN since January, was extended until August. In it she plays twins. Its book two, contrary to the chismis, hasn't been discussed.

Gerald, who turned 24 last Friday, is nominated for a FAMAS for the indie film Kariton. Awards night is on April 28.

The web series isn't an adaptation of the Wattpad novel with that title.

=== claims
- | cast Kathleen Bernal / - / - | official | + | - | Kathleen Bernal and
- | cast Gerald Padua / - / - | official | + | - | ^
- | platform iWant | official | + | - | ^
1 | release 2018-11 | official | + | - | ^
2 | renewal renewed | official | + | - | ^
2 | episodes 6 | official | + | - | ^
2 | cast Kathleen Bernal / - / returning | official | + | - | ^
2 | cast Gerald Padua / - / returning | official | + | - | ^
2 | production filming starts when=2019-04-21.. | official | + | Kathleen Bernal | “We start taping
1 | crew Cathy Garcia-Sampan / director | official | + | - | Direk Cathy
1 | episodes 6 | official | + | - | ^
1 | release 2018-11-14 | official | + | - | ^
2 | crew Cathy Garcia-Sampan / director | official | - | - | She begged
2 | crew Antoinette Jada-One / director | official | + | - | ^
2 | crew Antoinette Jada-One / writer | official | + | - | The latter also
1 | crew Antoinette Jada-One / writer | official | + | - | ^
3 | renewal renewed | official | + | Deo Endri-Nal | Dreamscape Digital
2 | cast Edu Manza-No / barangay captain / joining | official | + | - | In the new
2 | cast Sharon Cunanan-Te / - / joining | rumored | + | - | ^
2 | cast Sharon Cunanan-Te / - / joining | reported | + | PEP.ph | The latter's camp
2 | release 2019-07-08 | rumored | + | - | It's going
2 | release none | official | - | iWant | The platform would
Dahil Ikaw :: - | cast Kathleen Bernal / - / - | official | + | - | Kathleen has
Dahil Ikaw :: - | platform ABS-CBN | official | + | - | ^
Dahil Ikaw :: 1 | release 2019-01 | official | + | - | ^
Dahil Ikaw :: 2 | renewal renewed | official | - | - | Its book
- | source_material novel / - | official | - | - | The web series
