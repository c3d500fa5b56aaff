url: https://www.watchthisspace.example/2023/11/21/the-neon-verdict-season-2
outlet: Watch This Space
published: 2023-11-21
title: Is there going to be a The Neon Verdict season 2? Here's the latest
series: The Neon Verdict

Spoilers ahead for The Neon Verdict!

If Friday's closing shot of the courtroom left you gasping, welcome to the club. Now for the important stuff.

Has the show been renewed? Netflix billed the legal thriller as a limited series, and limited it should stay, going by the letter. But "limited" is an elastic word: Beef had it too, and people in Hollywood put money on a comeback of that.

Variety's chief correspondent tweeted on Sunday that conversations about "a new case with the same attorney" are taking place. Netflix wouldn't respond to us. And the attorney herself? "I'd need a holiday first," Gemma Oduya told Tudum, "but Ruth is mine."

Suppose it goes ahead. The SAG-AFTRA strike came to its end on the 9th, so a lens could be uncapped as soon as spring 2024; the first case took eleven months from that stage to the screen. Which would give us early 2025. Perhaps. The White Lotus, whose change of guests is the model here, did it in 15.

There might even be something on paper. An eagle-eyed Redditor came across "NV2 / Untitled Legal" in the job list of a Vancouver location scout, with "Apr-Jul" behind it. That list is gone today.

Creator Sol Abramson penned all six and would want to write any further ones alone, which costs time.

The teaser that has turned up on TikTok, dear readers, shows Oduya in a perfume advert of 2019.

Should you look for similar stuff, Anatomy of a Scandal's six episodes are also on Netflix. And the true trial behind the plot? There's a podcast on it, Reasonable Doubts, that we can't recommend highly enough, and from which the scripts borrowed their skeleton.

=== claims
- | platform Netflix | official | + | - | Netflix billed
2 | renewal renewed | reported | + | Variety | Variety's chief
- | cast Gemma Oduya / Ruth / - | official | + | - | "I'd need
2 | production filming starts when=2024-03..2024-05 | predicted | + | - | The SAG-AFTRA
2 | release 2025-01..2025-04 | predicted | + | - | Which would
2 | precedent The White Lotus / release / 15 | official | + | - | The White Lotus
2 | production filming under way when=2024-04..2024-07 | rumored | + | - | An eagle-eyed
- | crew Sol Abramson / creator | official | + | - | Creator Sol
1 | crew Sol Abramson / writer | official | + | - | ^
1 | episodes 6 | official | + | - | ^
2 | trailer teaser | official | - | - | The teaser that
Anatomy of a Scandal :: - | episodes 6 | official | + | - | Should you
Anatomy of a Scandal :: - | platform Netflix | official | + | - | ^
- | source_material other / Reasonable Doubts | official | + | - | There's a podcast
