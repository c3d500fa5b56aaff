url: https://www.animekey.example/2021/06/11/dragon-librarian-s2
outlet: Anime Key
published: 2021-06-11
title: Dragon Librarian Season 2: Release, Staff & What We Know
series: Dragon Librarian

Shelve your doubts: the dragon is getting another card. Even before its first season is over (one episode is left, to be seen on June 18), Dragon Librarian has been extended by a second, and this has a date attached, January 9, 2022.

What's different?

Less than you'd think. Studio Trigger-Happy stays. Director Yoshihiro Miya-Jima stays. The series' composer of scripts, Yūichirō Momose-Ki, stays. The composer in the musical sense, Masato Kō-Da, is the one who goes, with Yuki Hayash-I in his stead.

How long is it?

Officially nobody has counted. Retailers list three Blu-rays with four episodes each, so twelve it is, according to them.

Who's new?

There'll be a dozen new dragons. So far only Takehito Koyasu-Mi, as the Fire Inspector, has a name and a voice.

And who might come back?

Mina the apprentice, obviously. Her actress, Rie Taka-Hashi, has been on all the posters, and on the radio show she says “see you in winter.” Old Wyrm? We saw him turn to stone, but this being fantasy, I'd not rule out Norio Waka-Moto.

Where to watch?

The first is a Funimation exclusive. From this autumn its titles move to Crunchyroll, so it's anyone's guess.

What is it based on?

Dragon Librarian comes from a web novel on Narō by Miya Kazuki-Ba, illustrated in print by You Shiina-Ka. Fans like to compare it with Ascendance of a Bookworm, whose third season comes out next spring and which is based on novels as well.

=== claims
2 | renewal renewed | official | + | - | Even before
2 | release 2022-01-09 | official | + | - | ^
2 | crew Yoshihiro Miya-Jima / director | official | + | - | Director Yoshi
1 | crew Yoshihiro Miya-Jima / director | official | + | - | ^
2 | crew Yūichirō Momose-Ki / writer | official | + | - | The series' composer
1 | crew Yūichirō Momose-Ki / writer | official | + | - | ^
1 | crew Masato Kō-Da / composer | official | + | - | The composer in
2 | crew Masato Kō-Da / composer | official | - | - | ^
2 | crew Yuki Hayash-I / composer | official | + | - | ^
2 | episodes 12 | reported | + | - | Retailers list
2 | cast Takehito Koyasu-Mi / Fire Inspector / joining | official | + | - | So far only
2 | cast Rie Taka-Hashi / Mina / returning | official | + | Rie Taka-Hashi | Her actress
2 | cast Norio Waka-Moto / Old Wyrm / returning | predicted | + | - | We saw him
1 | platform Funimation | official | + | - | The first is
- | source_material novel / - | official | + | - | Dragon Librarian comes
Ascendance of a Bookworm :: 3 | release 2022-03..2022-05 | official | + | - | Fans like
Ascendance of a Bookworm :: - | source_material novel / - | official | + | - | ^
