url: https://www.otakucorner.example/2020/06/05/most-awaited-sequels
outlet: Otaku Corner
published: 2020-06-05
title: 5 anime sequels we are still waiting for, and where they stand

Isolation is long. Here are five shows that owe us something, from the likely to the lost.

1. Puppet Regiment

Season two was unveiled at AnimeJapan in March of 2019 and has not made a sound since. Wit Studio's hands are tied by the end of a certain giant saga. The manga has meanwhile outgrown the first season's 25 episodes by nine volumes. I'd put my yen on late 2021.

2. Shogi Girls Don't Cry

Good news! Feel., which animated the sequel's predecessor in 2016, shared a picture of a storyboard last Friday, so they're drawing. It had been due this July; the virus moved it into the new year, to be precise to January. Sora Amano-Reed is Hifumi again.

3. Library of Rust

No. Just no. Director Chiaki Kon-Aoki has stated on her radio show that the twelve episodes which aired in 2015 are all that will ever be. The light novels ended in 2017 anyhow.

4. Demon Postman

Here everything's unclear. The first season's Blu-rays sold 400 copies, and the sequel announced in the leaflet of the last one is, as far as I can see, a drama CD. Some on Reddit insist on a "Demon Postman II" for fall.

5. Kitchen Saint

The third course is served this October on AT-X and Funimation! Yūichi Nagai, chief director of the second, is promoted to sole director. Kitchen Saint 2, you may recall, came out in spring 2018. The trailer is short but Mayu Kitaoka's Pepper speaks, so she's in. Two movies have been made in between.

Which one did I forget? The poll closes on June 12.

=== claims
Puppet Regiment :: 2 | renewal renewed when=2019-03 | official | + | - | Season two was
Puppet Regiment :: 1 | episodes 25 | official | + | - | The manga has
Puppet Regiment :: - | source_material comic / - | official | + | - | ^
Puppet Regiment :: 2 | release 2021-09..2021-12 | predicted | + | - | I'd put my
Shogi Girls Don't Cry :: 1 | release 2016 | official | + | - | Good news
Shogi Girls Don't Cry :: 2 | production filming under way when=2020-05-29 | official | + | Feel. | ^
Shogi Girls Don't Cry :: 2 | release 2020-07 | official | - | - | It had been due
Shogi Girls Don't Cry :: 2 | delay to=2021-01 | official | + | - | ^
Shogi Girls Don't Cry :: 2 | release 2021-01 | official | + | - | ^
Shogi Girls Don't Cry :: 2 | cast Sora Amano-Reed / Hifumi / returning | official | + | - | Sora Amano
Library of Rust :: - | crew Chiaki Kon-Aoki / director | official | + | - | Director Chiaki
Library of Rust :: 2 | renewal renewed | official | - | Chiaki Kon-Aoki | ^
Library of Rust :: 1 | episodes 12 | official | + | Chiaki Kon-Aoki | ^
Library of Rust :: 1 | release 2015 | official | + | Chiaki Kon-Aoki | ^
Library of Rust :: - | source_material novel / - | official | + | - | The light novels
Demon Postman :: 2 | renewal renewed | predicted | - | - | The first season's
Demon Postman :: 2 | release 2020-09..2020-11 | rumored | + | - | Some on Reddit
Kitchen Saint :: 3 | release 2020-10 | official | + | - | The third course
Kitchen Saint :: 3 | platform AT-X | official | + | - | ^
Kitchen Saint :: 3 | platform Funimation | official | + | - | ^
Kitchen Saint :: 2 | crew Yūichi Nagai / director | official | + | - | Yūichi
Kitchen Saint :: 3 | crew Yūichi Nagai / director | official | + | - | ^
Kitchen Saint :: 2 | release 2018-03..2018-05 | official | + | - | Kitchen Saint 2
Kitchen Saint :: 3 | trailer trailer | official | + | - | The trailer is short
Kitchen Saint :: 3 | cast Mayu Kitaoka / Pepper / returning | official | + | - | ^
