url: https://www.kpopandmore.example/2025/02/17/idol-hunters-s2-finalists
outlet: KpopAndMore
published: 2025-02-17
title: 'Idol Hunters' to hold season 3 auditions as season 2 crowns its winners
series: Idol Hunters

Mnet's survival program Idol Hunters crowned the boy group N9VA on Thursday night, and before the confetti had settled, host Jang Do-yeon-seo said the magic words: “Season three. Girls this time.”

Applications are accepted from March 1 through April 15. A broadcast is envisaged for the second half of the year, CJ ENM specified later, ruling out, however, anything sooner than September.

Ten weeks long, the contest whose final we saw was two weeks shorter than the first, which in 2023 had made us stay up late from February to May. The premiere on December 12 was watched by 1.1 percent.

Next to Jang, who has hosted since the beginning, the panel was composed of choreographer Bada Ri, producer Zero-One, and soloist HyoRin-ah. Zero-One won't judge the girls. He'll be in the army from May.

N9VA's debut single comes out on April 3. Fourth-placed trainee Kenji, 17, goes back to Osaka for his exams.

Director Kim Shin-young-ah, who had taken over for season two from Choi Jung-nam, remains at the desk. The vote-rigging affair around an older Mnet show, in which two directors were sentenced in 2020, has led to the use of an outside auditor.

The Japanese edition, Idol Hunters Japan, is to be streamed on Lemino as of June and is presented by comedian Hiroshi Y. Thailand has a licence, too; when theirs will be made is not decided.

The finale can be seen again on TVING.

=== claims
- | platform Mnet | official | + | - | Mnet's survival
3 | renewal renewed when=2025-02-13 | official | + | Jang Do-yeon-seo | ^
3 | release 2025-09-01..2025-12-31 | official | + | CJ ENM | A broadcast
2 | episodes 10 | official | + | - | Ten weeks
1 | episodes 12 | official | + | - | ^
1 | release 2023-02 | official | + | - | ^
2 | release 2024-12-12 | official | + | - | The premiere
- | cast Jang Do-yeon-seo / - / - | official | + | - | Next to Jang
2 | cast Bada Ri / - / - | official | + | - | ^
2 | cast Zero-One / - / - | official | + | - | ^
2 | cast HyoRin-ah / - / - | official | + | - | ^
3 | cast Zero-One / - / leaving | official | + | - | Zero-One won't
2 | crew Kim Shin-young-ah / director | official | + | - | Director Kim
3 | crew Kim Shin-young-ah / director | official | + | - | ^
1 | crew Choi Jung-nam / director | official | + | - | ^
2 | crew Choi Jung-nam / director | official | - | - | ^
Idol Hunters Japan :: 1 | platform Lemino | official | + | - | The Japanese
Idol Hunters Japan :: 1 | release 2025-06 | official | + | - | ^
Idol Hunters Japan :: - | cast Hiroshi Y / - / - | official | + | - | ^
2 | platform TVING | official | + | - | The finale
