url: https://www.animescope.example/2021/09/01/bakery-at-worlds-end-premiere-countdown
outlet: Anime Scope
published: 2021-09-01
title: Bakery at World's End Season 2: Countdown, Time, and Where to Stream
series: Bakery at World's End

Get the butter out of the fridge: it's one month until Bakery at World's End opens its doors for the second time. Below you'll find the date, the hour and the channel.

What date does it start?

On October 2, at 1:30 a.m. Japan time, TV Tokyo lights the oven, and Funimation follows half an hour later. There'll be twelve loaves, er, episodes; the list on the Blu-ray retailer's page confirms that.

What happened last time?

Yeast was outlawed, Momo set up her stall in the crater, and in the season's last shot a dragon asked for rye. The season, which debuted in the winter of 2020, was hailed as a small miracle and finished fourth in our poll.

Who's making it?

Nothing's changed at LIDEN-Hoshi. Takahashi Hiroshi-Paul directs, and Machida Touko-May arranges the scripts out of Ueno Sachi's four-panel manga. Yuki Kajita's music, so lovely last time, has gone with her: the new composer calls himself Crumb.

Who's in it?

• Minase Iroha (Momo)
• Matsuoka Yoshi (the dragon)
• Tanezaki Ann (Inspector Spelt) — new!
• Ueda Rei (Salt)

Is a third season coming?

It's a bit early for that, don't you think? Although the producer did jest, on radio, that “bread needs to rise three times.”

Not to be confused with: Restaurant at World's End, whose season 2 is running on Netflix right now.

=== claims
2 | release 2021-10 | official | + | - | Get the butter
2 | release 2021-10-02 | official | + | - | On October
2 | platform TV Tokyo | official | + | - | ^
2 | platform Funimation | official | + | - | ^
2 | episodes 12 | official | + | - | There'll be
1 | release 2019-12..2020-02 | official | + | - | The season, which
2 | crew Takahashi Hiroshi-Paul / director | official | + | - | Takahashi Hiro
2 | crew Machida Touko-May / writer | official | + | - | ^
- | source_material comic / - | official | + | - | ^
1 | crew Yuki Kajita / composer | official | + | - | Yuki Kajita
2 | crew Yuki Kajita / composer | official | - | - | ^
2 | crew Crumb / composer | official | + | - | ^
2 | cast Minase Iroha / Momo / - | official | + | - | Minase Iroha
2 | cast Matsuoka Yoshi / dragon / - | official | + | - | Matsuoka
2 | cast Tanezaki Ann / Inspector Spelt / joining | official | + | - | Tanezaki
2 | cast Ueda Rei / Salt / - | official | + | - | Ueda Rei
Restaurant at World's End :: 2 | platform Netflix | official | + | - | Not to be
