url: https://www.nocturne-tv.example/2021/06/the-cartomancer-s2-returnees
outlet: Nocturne TV
published: 2021-06-15
title: The Cartomancer: Who Walks Into Season 2, As Told by Its Maker
series: The Cartomancer

Rowena Achterhuis wouldn't look for The Cartomancer's second season before the fall of 2022, and she has yet to type its first word. So much for the bad part. At the ATX festival's virtual weekend the creator of the Showtime fantasy was more forthcoming about people.

Delia survives, she told IndieWire there, and “you'd have to pry Mr. Candle out of my hands,” too. In other words, Noor Halvorsen and Bertrand Achebe-Stone are ours for another season. About Rufus she only smiled.

Her next feature, The Sieve, took its cue from a ballad by Robert Burns and is to be shot in Orkney in August; Neon distributes. She called it “The Cartomancer without the jokes.”

It was during the same panel that Achterhuis named the end of next year as what the network was counting on.

What are the ten hours that have got us hooked about? A card reader in 1920s Cairo finds that her deck has one card too many, and that it keeps changing its face. Showtime had them out on April 18, and the finale, seen by 900,000, went over the air on Sunday.

No, there isn't a soundtrack on vinyl, and yes, you've asked before.

=== claims
2 | release 2022-09-01.. | official | + | Rowena Achterhuis | Rowena Achterhuis wouldn't
2 | production writing starts | official | - | Rowena Achterhuis | ^
- | crew Rowena Achterhuis / creator | official | + | - | At the ATX
- | platform Showtime | official | + | - | ^
2 | cast Noor Halvorsen / Delia / returning | official | + | Rowena Achterhuis | In other words
2 | cast Bertrand Achebe-Stone / Mr. Candle / returning | official | + | Rowena Achterhuis | ^
2 | release 2022-11..2022-12 | official | + | Rowena Achterhuis | It was during
1 | episodes 10 | official | + | - | What are the ten
1 | release 2021-04-18 | official | + | - | Showtime had
