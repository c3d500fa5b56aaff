url: https://www.animewatchtower.example/ledger-of-the-moth-king-season-3-release-window
outlet: Anime Watchtower
published: 2024-06-30
title: Ledger of the Moth King Season 3: Release Window, Leaks, Studio and What to Expect
series: Ledger of the Moth King

The moth has settled, and the question is when it flies again. As of this writing neither Kadokawa nor the official account of the anime has committed itself to a third season; all that follows is smoke and arithmetic.

Let us begin with the smoke. Spy, the leaker whom half of Twitter follows, posted on June 22 that a sequel is “cooking.” SugoiLITE goes a step further and has the studio down as MAPPA and the air date as October 2025. Another account, which deleted itself overnight, was of the opinion that two cours, twenty-four episodes, had been signed for.

Now the arithmetic. The first season flew in on January 8, 2021, the second on April 5 of this year, a hiatus that would move the third one to the summer of 2027. We aren't that gloomy. Since the source, Rin Asagiri's light novels, has nineteen volumes to the nine that were adapted, a studio need only want to; and on the evidence of the Blu-ray sales it will want to. Depending on how swiftly the committee makes up its mind, viewers may get to see the lantern relit as early as the winter of 2025 (January to March).

Who would voice whom? Rie Kugami has no reason not to be Princess Ao again, nor has Daiki Yamane any not to grumble his way through Inspector Tobari. A newcomer is needed for the Silk Widow, whom the fandom, by a landslide of 71 percent, imagines with the voice of Sumire Oda. Kugami married last year.

Will Ken Takatori direct? He did so both times, in 2021 with a broken wrist, and when Newtype asked whether he was through with moths he answered, “I should like to draw more of them.” That sounds to us like a yes.

For those who can't wait: the manga by Fuyu Hata, an offshoot, ended in March. A stage play opens at Shinagawa on August 3.

=== claims
3 | renewal renewed | official | - | - | As of this writing
3 | renewal renewed | rumored | + | Spy | Spy, the leaker
3 | release 2025-10 | reported | + | SugoiLITE | SugoiLITE goes
3 | episodes 24 | rumored | + | - | Another account
1 | release 2021-01-08 | official | + | - | The first season
2 | release 2024-04-05 | official | + | - | ^
3 | release 2027-06..2027-08 | predicted | + | - | ^
- | source_material novel / - | official | + | - | Since the source
3 | renewal renewed | predicted | + | - | ^
3 | release 2025-01..2025-03 | predicted | + | - | Depending on
3 | cast Rie Kugami / Princess Ao / returning | predicted | + | - | Rie Kugami
3 | cast Daiki Yamane / Inspector Tobari / returning | predicted | + | - | ^
3 | cast Sumire Oda / Silk Widow / joining | rumored | + | - | A newcomer
1 | crew Ken Takatori / director | official | + | - | He did so
2 | crew Ken Takatori / director | official | + | - | ^
3 | crew Ken Takatori / director | predicted | + | - | That sounds
