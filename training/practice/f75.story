url: https://www.hollybollybuzz.example/2021/08/09/the-last-astronomer-season-3
outlet: HollyBolly Buzz
published: 2021-08-09
title: The Last Astronomer Season 3: What Showrunner Says About Its Future
series: The Last Astronomer

Disney Plus' The Last Astronomer closed out its second season last Friday by blowing up the moon, or so it seemed. Executive producer Dara Whitcombe is in no rush to tell what it means.

“We've got a plan on paper,” she said to ScreenRant. “Whether it gets to be filmed isn't for me to say.” In plain words, the streamer hasn't ordered a third season.

If it did, Whitcombe wouldn't be running it on her own. Greg Yaitanes, director of the last two hours, would come in as her partner.

For the second season she had a shortened schedule: six episodes, from eight, that were shot in Wales from October to January with a tenth of the crew in quarantine. Composer Lorne Balfe mixed the score in his garage.

Leading man Diego Klattenhoff, known from The Blacklist, told Collider he'd be back “in a heartbeat.” Freema Mbatha, who as Dr. Oyelaran stole the show, has in the meantime been cast in the Broadway transfer of Constellations and in ABC's pilot Triage. That pilot shoots in September.

The Last Astronomer premiered on May 22, 2020, in the middle of lockdown. It is an adaptation of the Finnish board game Tähti.

How did the second do? Nielsen doesn't list it. Parrot Analytics says that demand in July was 14 times the average.

One should remember that Disney Plus took nine weeks to bring back The Mysterious Benedict Society. In that light October would be a good time to hear something.

=== claims
- | platform Disney Plus | official | + | - | Disney Plus' The
- | crew Dara Whitcombe / producer | official | + | - | Executive producer
3 | renewal renewed | official | - | Dara Whitcombe | In plain words
2 | crew Greg Yaitanes / director | official | + | - | Greg Yaitanes
2 | episodes 6 | official | + | - | For the second
1 | episodes 8 | official | + | - | ^
2 | production filming under way when=2020-10..2021-01 | official | + | - | ^
- | crew Lorne Balfe / composer | official | + | - | Composer Lorne
- | cast Diego Klattenhoff / - / - | official | + | - | Leading man
- | cast Freema Mbatha / Dr. Oyelaran / - | official | + | - | Freema
Triage :: - | platform ABC | official | + | - | ^
Triage :: - | cast Freema Mbatha / - / joining | official | + | - | ^
Triage :: 1 | production filming starts when=2021-09 | official | + | - | That pilot
1 | release 2020-05-22 | official | + | - | The Last Astronomer premiered
- | source_material game / Tähti | official | + | - | It is an adaptation
3 | precedent The Mysterious Benedict Society / renewal / 2 | official | + | - | One should
3 | renewal renewed when=2021-10 | predicted | + | - | In that light
