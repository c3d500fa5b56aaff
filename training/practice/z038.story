url: https://www.mangaweatherstation.example/forecast-for-2022
outlet: Manga Weather Station
published: 2021-12-20
title: Anime forecast for 2022: cloudy, with a chance of sequels

Spring (April to June)

Iron Abacus II — 90 %. Passione has nothing else to do. Twelve episodes, as in round one.

Kitsune & Co., third season — 70 %. Wit would need Yoshio Tachibana at the helm, and he, if the credits of Ranking of Foxes don't mislead, is only free from February on.

Maid of the Bathhouse Wars — 0 %. For Lerche said “not in the first half,” at Comiket, into a microphone.

Summer (July to September)

Summer is where I'd seat Hell's Librarian. A poster with sunflowers isn't proof, but who draws sunflowers for January?

Oji-san Slayer S2. The retailer AmiAmi takes preorders for the Blu-ray with a delivery in October 2022. Count back three months, as one does, and you'll hold a July premiere in your hands.

I'm skeptical that Candle Knight makes its July. Its animators tweet at four in the morning. Next winter, more like.

Fall (October to December)

The second part of my heart, I mean the second season of Lucky Undertaker, could well come back here. Voice actress Momoe Kito's agency lists it among her “2022 works,” which I find convincing as to the year and as to her Mitsuki.

From what Chinese streaming staff have blabbed on Weibo, Bilibili holds Twelve Zodiac Chefs for October, and it'll be 26 episodes. I don't know about you, but I've been burnt by Weibo.

Not this year at all

Sea of Cogs: the composer, Ryo Haneda, has yet to be hired, people say. Tower of Druggists: I can't see it showing up till 2023. Ogre Barista: the end, finished, kaput; or do you know a committee that orders a third after those numbers?

And the certain ones, for completeness: Paper Samurai on January 8, BS11. Queen of Slugs on April 3, with Aoi Yuki no longer in it. Seven Bells to Edo, which Tetsu Wakabayashi directs, in the summer.

How much rain fell last year? We had 20 of 31.

=== claims
Iron Abacus :: 2 | release 2022-04..2022-06 | predicted | + | - | Iron Abacus
Iron Abacus :: 2 | episodes 12 | predicted | + | - | Twelve
Kitsune & Co. :: 3 | release 2022-04..2022-06 | predicted | + | - | Kitsune
Kitsune & Co. :: 3 | crew Yoshio Tachibana / director | predicted | + | - | Wit would
Maid of the Bathhouse Wars :: - | release 2022-01..2022-06 | official | - | Lerche | For Lerche
Hell's Librarian :: - | release 2022-07..2022-09 | predicted | + | - | Summer is
Oji-san Slayer :: 2 | release 2022-07 | predicted | + | - | Count back
Candle Knight :: - | release 2022-07 | predicted | - | - | I'm skeptical
Candle Knight :: - | release 2022-12..2023-02 | predicted | + | - | Next winter
Lucky Undertaker :: 2 | release 2022-10..2022-12 | predicted | + | - | The second part
Lucky Undertaker :: 2 | release 2022 | reported | + | - | Voice actress
Lucky Undertaker :: 2 | cast Momoe Kito / Mitsuki / returning | reported | + | - | ^
Twelve Zodiac Chefs :: - | release 2022-10 | rumored | + | - | From what
Twelve Zodiac Chefs :: - | episodes 26 | rumored | + | - | ^
Twelve Zodiac Chefs :: - | platform Bilibili | rumored | + | - | ^
Tower of Druggists :: - | release 2023.. | predicted | + | - | Tower of
Ogre Barista :: 3 | renewal cancelled | predicted | + | - | Ogre
Paper Samurai :: - | release 2022-01-08 | official | + | - | And the certain
Paper Samurai :: - | platform BS11 | official | + | - | ^
Queen of Slugs :: - | release 2022-04-03 | official | + | - | Queen
Queen of Slugs :: - | cast Aoi Yuki / - / leaving | official | + | - | ^
Seven Bells to Edo :: - | release 2022-06..2022-08 | official | + | - | Seven Bells
Seven Bells to Edo :: - | crew Tetsu Wakabayashi / director | official | + | - | ^
Sea of Cogs :: - | crew Ryo Haneda / composer | rumored | - | - | Sea of
