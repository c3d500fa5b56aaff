url: https://www.nerdlantern.example/lists/2025/07/8-shows-in-limbo
outlet: Nerd Lantern
published: 2025-07-28
title: 8 Shows Whose Fate We Are Still Guessing At After Comic-Con
series: Astral Parish

Hall H has been swept and the cosplay is in the wash. Yet on these eight we come home hardly wiser.

• Astral Parish (Prime Video): Producers tiptoed around a second season, saying it's “a conversation.”
• Gutterpunk Cinderella (Adult Swim): Voice star Nina Bosko dropped the mic, or rather the news: she has recorded two of the new ones already.
• Chrome Saints (Netflix): It got a panel but no promise, and the costumes, a docent told us, are being auctioned off. Doesn't bode well!
• Wendigo County (Shudder): Creator Hal Prewitt held up a clapperboard. It read 401, Roll 1, 07/14.
• The Bureau of Small Gods (Max): Pushed, pushed, and pushed again. Is 2026 realistic? The panel's moderator said it, so maybe.
• Knights of Nowhere (Disney+): They're adamant there's going to be an ending, either as a season 3 or as a special.
• Witchfinder Jane (The CW): “We're cautiously dead,” in the phrase of its lead actress, Rhea Donnelly.
• Pocket Leviathan (Crunchyroll): A teaser of 90 seconds, no month, no year.

Let's talk odds. Amazon tends to decide by the ten-week mark, which for the Parish, launched June 12, is in late August. We're optimists, and it did top the Nielsen streaming chart; call it 70 to 30 in favor.

For Chrome Saints we see it the other way around. What with the sets gone from the lot in Burbank, its days seem numbered.

The gods we had been promised for October of this year, it's true. An actor's Instagram from July 20 (since deleted) displayed a pile of pages headed “GODS 203 - FULL BLUE,” so they're at any rate being written.

Leviathan's source, a mobile game, was switched off in May.

Our best panel of the weekend? The one on Star Trek props, hands down.

=== claims
2 | renewal renewed | official | - | Producers | Astral Parish (Prime
- | platform Prime Video | official | + | - | ^
Gutterpunk Cinderella :: - | platform Adult Swim | official | + | - | Gutterpunk Cinderella
Gutterpunk Cinderella :: - | cast Nina Bosko / - / - | official | + | - | ^
Gutterpunk Cinderella :: - | production filming under way | official | + | Nina Bosko | ^
Chrome Saints :: - | platform Netflix | official | + | - | Chrome Saints (Netflix)
Chrome Saints :: - | renewal renewed | official | - | - | ^
Wendigo County :: - | platform Shudder | official | + | - | Wendigo County (Shudder)
Wendigo County :: - | crew Hal Prewitt / creator | official | + | - | ^
Wendigo County :: 4 | production filming starts when=2025-07-14 | official | + | Hal Prewitt | ^
The Bureau of Small Gods :: - | platform Max | official | + | - | The Bureau of Small Gods
The Bureau of Small Gods :: 2 | delay | official | + | - | ^
Knights of Nowhere :: - | platform Disney+ | official | + | - | Knights of Nowhere
Witchfinder Jane :: - | platform The CW | official | + | - | Witchfinder Jane
Witchfinder Jane :: - | cast Rhea Donnelly / - / - | official | + | - | ^
Witchfinder Jane :: - | renewal cancelled | official | + | Rhea Donnelly | ^
Pocket Leviathan :: - | platform Crunchyroll | official | + | - | Pocket Leviathan (Crunchyroll)
Pocket Leviathan :: - | trailer teaser | official | + | - | ^
Pocket Leviathan :: - | release none | official | - | - | ^
1 | release 2025-06-12 | official | + | - | Amazon tends to decide
2 | renewal renewed | predicted | + | - | We're optimists
Chrome Saints :: - | renewal cancelled | predicted | + | - | What with the
The Bureau of Small Gods :: 2 | release 2025-10 | official | - | - | The gods we had
The Bureau of Small Gods :: 2 | production writing under way | official | + | - | An actor's Instagram
Pocket Leviathan :: - | source_material game / - | official | + | - | Leviathan's source
