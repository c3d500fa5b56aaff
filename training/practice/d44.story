url: https://www.oneseatleft.example/2024/01/22/marble-season-2-mary-sue-answers
outlet: One Seat Left
published: 2024-01-22
title: Marble season 2: Is Jonah alive? Is Ada back? A spoiler-heavy FAQ
series: Marble

Since “Marble” cracked on January 12 (all of it, on Peacock), I've had nothing in my inbox but statues. Alright then.

IS JONAH ALIVE?

He's breathing in the final frame, as you'll see if you turn up the brightness. Penn Ashby, who plays him, swore to Collider that he was told to hold his breath and couldn't.

IS THERE A SEASON 2?

Peacock's lips are marble. There's been neither a yes nor a no, ten days in. A writers' room exists, if the Writers Guild's list of open rooms is anything to go by; that list has had it since November.

WHO WOULD BE IN IT?

Ada, played by Simone Achebe, has a three-year contract, so The Ankler writes. I think it's safe to expect Ashby and Achebe back, plus Ginny Marsh as the curator. Uncle Theo is a puddle. Nobody comes back from being a puddle, and Harvey Klein says that he's at peace with it.

WHO MAKES THE SHOW?

Gwen Toth and Sal Ricci do; it's her idea and his money. She ran the room, he didn't. Episodes 1 and 2 were directed by Ana Lily Farhadi, which explains the horses.

IS IT FROM A BOOK?

From a poem! Eleven lines, by Toth's grandmother.

WHEN, WHEN, WHEN?

If it's ordered in March and the room already has a dozen outlines, then late 2025 wouldn't be too bold a bet. The Traitors is irrelevant here and so, sadly, is Poker Face, though that one did have to wait for two years and four months.

WHAT DID THE PIGEON MEAN?

I know, and I'm not telling.

=== claims
1 | release 2024-01-12 | official | + | - | Since “Marble”
1 | platform Peacock | official | + | - | ^
- | cast Penn Ashby / Jonah / - | official | + | - | Penn Ashby, who
2 | renewal renewed | official | - | - | There's been
2 | production writing under way | reported | + | Writers Guild | A writers' room
- | cast Simone Achebe / Ada / - | official | + | - | Ada, played
2 | cast Penn Ashby / Jonah / returning | predicted | + | - | I think it's
2 | cast Simone Achebe / Ada / returning | predicted | + | - | ^
2 | cast Ginny Marsh / - / returning | predicted | + | - | ^
2 | cast Harvey Klein / Uncle Theo / leaving | official | + | Harvey Klein | Nobody comes
- | crew Gwen Toth / creator | official | + | - | Gwen Toth and
- | crew Sal Ricci / producer | official | + | - | ^
- | crew Gwen Toth / showrunner | official | + | - | She ran
- | crew Ana Lily Farhadi / director | official | + | - | Episodes 1
- | source_material other / - | official | + | - | Eleven lines
2 | release 2025-09..2025-12 | predicted | + | - | If it's ordered
2 | precedent Poker Face / release / 28 | official | + | - | The Traitors
