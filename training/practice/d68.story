url: https://www.koreanwave.example/2024/10/18/doctor-under-seal-2-not-yet
outlet: Korean Wave
published: 2024-10-18
title: Doctor Under Seal Season 2: Dead, alive or in surgery?
series: Doctor Under Seal

On
Oct 18, 2024 @ 10:40 KST

It's been a fever: Doctor Under Seal, a Netflix Original set in a leper colony of the 1930s, lies at number two worldwide. Should you sit up for a Season 2? We take its pulse.

A screenplay prize in 2019 is where this tale of Sorok Island began. Ha Su-min won it, and Ha Su-min also penned the eight chapters; nothing in it has been taken from webtoons, novels or the like.

Behind the camera: Oh Kyung-hoon, who'd done Salt Doll, The Fourth Nurse, and 2021's film Autopsy for One.

Ju Won-seok heads the ensemble. Others you'll get to know are Lee Na-eun-joo, Bae Doo-ri, Kim Eui-sung's brother Kim Eui-jin, and Japan's Nakamura Aoi-ko.

It came out on October 9, 2024. Four days later, in a V-Live that we transcribed, Ju remarked he'd heard of a second season "from my mother."

Earlier we explained the ending, the seal, and what the nurse whispers.

Doctor Under Seal Season 2 Netflix Renewal Status

Hellbound got its next season at once, The Silent Sea has been waiting forever, and our doctor belongs to those who still wait. No order has gone out.

That needn't alarm you. Gyeongseong Creature had been ordered for two before the first aired, so it doesn't count as a yardstick; All of Us Are Dead, on the other hand, was given its second after a bit over four months. By that clock we should hear something by mid-February.

What decides is who finished it, not who began.

=== claims
- | platform Netflix | official | + | - | It's been a fever
- | crew Ha Su-min / writer | official | + | - | Ha Su-min won it
1 | episodes 8 | official | + | - | ^
- | crew Oh Kyung-hoon / director | official | + | - | Behind the camera
- | cast Ju Won-seok / - / - | official | + | - | Ju Won-seok heads
- | cast Lee Na-eun-joo / - / - | official | + | - | Others you'll
- | cast Bae Doo-ri / - / - | official | + | - | ^
- | cast Kim Eui-jin / - / - | official | + | - | ^
- | cast Nakamura Aoi-ko / - / - | official | + | - | ^
1 | release 2024-10-09 | official | + | - | It came out
2 | renewal renewed | official | - | - | No order has
2 | precedent All of Us Are Dead / renewal / 4 | official | + | - | Gyeongseong Creature
2 | renewal renewed when=2024-10-18..2025-02-20 | predicted | + | - | By that clock
