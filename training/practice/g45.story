url: https://www.couchcritic.example/2025/11/20/dead-reckoners-column
outlet: Couch Critic
published: 2025-11-20
title: Why I'd like Dead Reckoners to stop while it's ahead
series: Dead Reckoners

There are shows which you hope will never end, and there's Dead Reckoners, of which I'd gladly have seen no more after the lighthouse.

Yet more is what we get. Last Thursday NBC, in its wisdom, gave the afterlife sitcom a fifth year before the fourth is through, and the fifth is, by the sound of the press release, not the last either.

I remember the beginning. It was the January of 2022, everyone was ill, and along came a half-hour on insurance adjusters for the dead, dreamt up by Hildy Pomeranz-Cole, who'd written for Cheers as a girl. Thirteen episodes, no laugh track. Beau Whitlock Greer and Asha Menon-Flaherty sold each other burial plots as if they were Astaire and Rogers.

Season two had twenty-two. That was where it started to sag.

Then the recasting: Marisol replaced Trudy Van Ness as Aunt Bea, and the accent went with her. And in season three Pomeranz-Cole herself departed, leaving the keys to Rick Dunleavy-Ito, who runs it now.

Will I watch? What a question. Asha Menon-Flaherty has told this paper that she's signed for one more year and “not a day beyond,” so it'd be rude not to.

But I wish somebody would do for it what the BBC did for Fawlty Towers: twelve, and out.

Readers can write to me about anything except Friends.

=== claims
5 | renewal renewed when=2025-11-13 | official | + | - | Last Thursday
- | platform NBC | official | + | - | ^
1 | release 2022-01 | official | + | - | It was the January
- | crew Hildy Pomeranz-Cole / creator | official | + | - | ^
1 | episodes 13 | official | + | - | Thirteen episodes
- | cast Beau Whitlock Greer / - / - | official | + | - | Beau Whitlock
- | cast Asha Menon-Flaherty / - / - | official | + | - | ^
2 | episodes 22 | official | + | - | Season two had
- | cast Marisol / Aunt Bea / joining | official | + | - | Then the recasting
- | cast Trudy Van Ness / Aunt Bea / leaving | official | + | - | ^
3 | crew Hildy Pomeranz-Cole / showrunner | official | - | - | And in season three
- | crew Rick Dunleavy-Ito / showrunner | official | + | - | ^
5 | cast Asha Menon-Flaherty / - / returning | official | + | Asha Menon-Flaherty | Asha Menon
