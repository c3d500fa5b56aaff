url: https://www.dizireport.example/2023/08/16/bitter-orange-season-3
outlet: Dizi Report
published: 2023-08-16
title: Bitter Orange returns with season 3 in September
series: Bitter Orange

The popular Turkish series Bitter Orange returns to Show TV on Monday, September 11, with its third season.

The second season ended on June 12. In the last scene, Zeynep got into the car of her enemy. Fans have been discussing it all summer.

Filming of the new episodes started on August 7 in Adana. The team will shoot there for three weeks and then go back to Istanbul.

Hande Aksoy (Zeynep) and Burak Demir (Kerem) are the leads again. Three actors have left the series: Selin Yurt, Mert Kaya and Ozan Bilgin. They played Ayla, Cem and the lawyer. Ebru Tan and Kaan Polat are new in season 3. Polat plays Kerem's half-brother.

The director has changed as well. Deniz Acar now directs the series instead of Murat Sezer.

The series is written by Melek Gun. Show TV has not said how many episodes are planned, but there are rumors that the third season will be the final season. Melek Gun answered on Twitter that this is not true.

A first teaser was published on Sunday. A second one follows this week.

Bitter Orange started in September 2021. It is sold to more than 50 countries. In Spain it is shown on Antena 3, where the second season starts in October.

It has won two Golden Butterfly awards.

=== claims
3 | release 2023-09-11 | official | + | - | The popular Turkish
3 | platform Show TV | official | + | - | ^
3 | production filming starts when=2023-08-07 | official | + | - | Filming of the new
3 | cast Hande Aksoy / Zeynep / returning | official | + | - | Hande Aksoy
3 | cast Burak Demir / Kerem / returning | official | + | - | ^
3 | cast Selin Yurt / Ayla / leaving | official | + | - | Three actors
3 | cast Mert Kaya / Cem / leaving | official | + | - | ^
3 | cast Ozan Bilgin / - / leaving | official | + | - | ^
3 | cast Ebru Tan / - / joining | official | + | - | Ebru Tan
3 | cast Kaan Polat / - / joining | official | + | - | ^
3 | crew Deniz Acar / director | official | + | - | Deniz Acar
3 | crew Murat Sezer / director | official | - | - | ^
- | crew Melek Gun / writer | official | + | - | The series is written
3 | renewal final | rumored | + | - | Show TV has not
3 | renewal final | official | - | Melek Gun | Melek Gun answered
3 | trailer teaser when=2023-08-13 | official | + | - | A first teaser
3 | trailer teaser when=2023-08-14..2023-08-20 | official | + | - | A second one
1 | release 2021-09 | official | + | - | Bitter Orange started
- | platform Antena 3 | official | + | - | In Spain
