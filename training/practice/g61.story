url: https://www.manilalight.example/2024/07/22/island-of-echoes-pinoy-kdrama
outlet: Manila Light
published: 2024-07-22
title: ‘Echo Island’ star says she's packed for season 2; Viu hasn't called
series: Echo Island

ADVERTISEMENT

“My suitcase stands by the door,” said Liza Marie Valderrama-Kim, laughing, when she was asked on Sunday about more of “Echo Island,” in which she plays the radio operator Amihan.

The Filipino-Korean mystery, shot on Palawan and shown by Viu since May 31, has kept audiences guessing in nine countries. But as far as its leading lady is aware, no one has decided upon a second season.

Her director is less shy. Ryu Jae-moon told Cine21 he'd go on “tomorrow morning,” and that the next chapter would look for the island's first inhabitants.

“Echo Island” was written by Dingdong Aquino Lee from a Wattpad novel, and it has 14 episodes, the last of which was out on July 12. Gabbi Delos Santos, Cho Won-bin-su and the veteran Tirso complete the lead cast.

Viu has ordered a second season of another of its local works, “Secret Ingredients Club,” in which Valderrama-Kim doesn't appear.

The 31-year-old will next do the musical “Ang Huling El Bimbo” in Pasay from Sept. 6. She won a Star Award in 2022 for “Kadenang Apoy,” a remake of a Mexican series.

=== claims
- | cast Liza Marie Valderrama-Kim / Amihan / - | official | + | - | “My suitcase
1 | release 2024-05-31 | official | + | - | The Filipino-Korean
- | platform Viu | official | + | - | ^
2 | renewal renewed | official | - | Liza Marie Valderrama-Kim | But as far
- | crew Ryu Jae-moon / director | official | + | - | Ryu Jae
- | crew Dingdong Aquino Lee / writer | official | + | - | “Echo Island” was
- | source_material novel / - | official | + | - | ^
1 | episodes 14 | official | + | - | ^
- | cast Gabbi Delos Santos / - / - | official | + | - | Gabbi Delos
- | cast Cho Won-bin-su / - / - | official | + | - | ^
- | cast Tirso / - / - | official | + | - | ^
Secret Ingredients Club :: 2 | renewal renewed | official | + | - | Viu has ordered
Secret Ingredients Club :: - | platform Viu | official | + | - | ^
Kadenang Apoy :: - | source_material series / - | official | + | - | She won a Star
