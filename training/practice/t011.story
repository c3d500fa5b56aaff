url: https://www.popbeacon.example/2024/02/12/super-bowl-tv-trailers
outlet: Pop Beacon
published: 2024-02-12
title: The TV Trailers You Missed During the Big Game
series: Glass Republic

Between the nachos and the fourth quarter a few shows stole some seconds, too. Here's what we got on Sunday.

Glass Republic

At thirty seconds, the first teaser for season 2 of Apple TV+'s political thriller raises more questions than it answers. What is Nora Whitlock (Saoirse Kinsella) doing in a bunker? And who shaved the head of Adeel Anwar's ambassador? One thing is not a mystery any longer: April 19, it says at the end in large white letters. A proper trailer ought to follow in mid-March.

The Lark Ascends

Disney+ showed its hand as well. The full trailer for the Victorian balloon caper had been up online since Thursday, and what ran during the game was a shorter cut of the same. Created by Imelda Fairweather, the eight-part series flies on March 27.

Cinder & Sons

No trailer as such, but Paramount+ slipped in a nine-second clip of the third season of its firefighter saga. It shows Boyd Hartnell on a ladder, and that is really all there is to it. The streamer promises the season “this year.”

What we did not see

Netflix sat the night out, so those who had hoped for a glimpse of Wormwood season 2 or the last season of Ten Green Bottles went to bed empty-handed. A trailer of the former will come in early March, if a (since deleted) post by its composer, Iskra Petkova, can be trusted.

The best spot of the night, in the humble opinion of this desk, was the one with the talking otter. It advertised insurance.

=== claims
2 | trailer teaser when=2024-02-11 | official | + | - | At thirty seconds
- | platform Apple TV+ | official | + | - | ^
2 | cast Saoirse Kinsella / Nora Whitlock / - | official | + | - | What is Nora
2 | cast Adeel Anwar / - / - | official | + | - | And who shaved
2 | release 2024-04-19 | official | + | - | One thing is not
The Lark Ascends :: - | platform Disney+ | official | + | - | Disney+ showed
The Lark Ascends :: 1 | trailer trailer when=2024-02-08 | official | + | - | The full trailer
The Lark Ascends :: 1 | crew Imelda Fairweather / creator | official | + | - | Created by Imelda
The Lark Ascends :: 1 | episodes 8 | official | + | - | ^
The Lark Ascends :: 1 | release 2024-03-27 | official | + | - | ^
Cinder & Sons :: 3 | trailer trailer | official | - | - | No trailer as such
Cinder & Sons :: 3 | trailer clip when=2024-02-11 | official | + | - | ^
Cinder & Sons :: - | platform Paramount+ | official | + | - | ^
Cinder & Sons :: 3 | cast Boyd Hartnell / - / - | official | + | - | It shows Boyd
Cinder & Sons :: 3 | release 2024 | official | + | Paramount+ | The streamer promises
Wormwood :: 2 | trailer trailer | official | - | - | Netflix sat the night
Ten Green Bottles :: - | renewal final | official | + | - | ^
Ten Green Bottles :: - | trailer trailer | official | - | - | ^
Wormwood :: 2 | trailer trailer when=2024-03-01..2024-03-10 | official | + | Iskra Petkova | A trailer of the former
Wormwood :: - | crew Iskra Petkova / composer | official | + | - | ^
2 | trailer trailer when=2024-03-11..2024-03-20 | predicted | + | - | A proper trailer
