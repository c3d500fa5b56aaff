url: https://www.swordfans.example/community/ask-us-42-emberfall
outlet: Sword Fans
published: 2023-07-30
title: Ask Us Anything #42: Your Emberfall questions, answered
series: Emberfall

You wrote, we read, Tobi made tea. Here's the pick of your mail about Emberfall.

"Is season 4 happening or are you all lying to me?" (Marit, Oslo)

It's happening! Max signed off on it in February, a good while before the third one closed. We aren't lying, though Tobi did lie about the dragon once.

"When can I see it?" (same Marit)

Nobody who knows will say. Our hunch is summer 2025, because every Emberfall so far has had two years in the oven: 2019, 2021, and April of this year.

"Do they shoot during the strike?" (Deepak, Leeds)

They don't. The set in Galway fell quiet on July 14, which leaves some three weeks' worth in the can. No one has put a date to going on.

"Will Lady Corwen be back? She fell off a CLIFF." (Anonymous Bat)

Her player Jodie Marsh-Lane has been coy, and HBO's casting sheet neither has her nor hasn't. So put it down as open. Those who will certainly swing a sword are Idris Kamara (Brann the Oathless) and Beth Ó Dálaigh, whose witch Sule outlived everyone who'd made fun of her.

"I heard that the books run out?" (Lise, Ghent)

Correct: R. T. Hallam wrote three and then took up pottery. From here on showrunner Pete Lomax makes it up, with Hallam's blessing and, we're told, a two-page outline.

"Where's the trailer?" (Yusuf, Hull)

There isn't one! The thing on TikTok with the red sky is out of a video game.

"Did season 2 have eight or ten episodes?" (Tobi's mum)

Ten, Mum. The others had eight.

Next time we do House of the Dragon, so send us your theories. What would you name a dragon?

=== claims
4 | renewal renewed when=2023-02 | official | + | - | Max signed off
4 | release none | official | - | - | Nobody who knows
4 | release 2025-06..2025-08 | predicted | + | - | Our hunch is
1 | release 2019 | official | + | - | ^
2 | release 2021 | official | + | - | ^
3 | release 2023-04 | official | + | - | ^
4 | production filming under way when=2023-07-14 | official | - | - | The set in Galway
4 | cast Jodie Marsh-Lane / Lady Corwen / returning | official | - | - | Her player
4 | cast Idris Kamara / Brann the Oathless / returning | official | + | - | Those who will
4 | cast Beth Ó Dálaigh / Sule / returning | official | + | - | ^
- | source_material novel / - | official | + | - | Correct: R
- | crew Pete Lomax / showrunner | official | + | - | From here on
4 | trailer trailer | official | - | - | There isn't one
2 | episodes 10 | official | + | - | Ten, Mum
1 | episodes 8 | official | + | - | The others had
3 | episodes 8 | official | + | - | ^
