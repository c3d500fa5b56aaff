url: https://www.cartoonpost.example/2023/06/28/animated-series-updates
outlet: Cartoon Post
published: 2023-06-28
title: Animated series: who is back and when

Robo Kids (Disney Channel)

Robo Kids will get a third season. Disney renewed it in May. The second season is still running and ends in August.

The Owl's Nest (Netflix)

Netflix has confirmed that season 4 of The Owl's Nest is the last. It drops on September 15. The voice of Hoot is again Ben Lasky.

Space Dad (Adult Swim)

Season 7 premieres on Sunday, October 15. There will be ten episodes. Co-creator Dan Royce was fired in January, so there are new voices for Dad and Morty.

Bluefish (ABC Kids)

It is unclear if there will be a fourth season of Bluefish. "We are taking a break," the producer Charlotte Lane said. Season 3 had its US premiere on July 13, 2022.

Inferno Hotel (Prime Video)

The first season of Inferno Hotel has eight episodes and will come out in January 2024. A second season was ordered at the same time.

Invincible Girl (Prime Video)

After more than two years, Invincible Girl is back. Season 2 begins on November 3. It's based on the comics by Rob Kirkland. The writers have also finished season 3.

King of the Mountain (Hulu)

The revival is in production. It won't be out before 2025.

Castlemania (Netflix)

Castlemania: Nocturnal is a new series and starts on September 28. The old series ended with season 4 in 2021.

Big Mouths (Netflix)

The seventh season comes this fall. The eighth has also been ordered, and it will be the last. It will make Big Mouths the longest-running scripted series on the service.

=== claims
Robo Kids :: - | platform Disney Channel | official | + | - | Robo Kids (
Robo Kids :: 3 | renewal renewed when=2023-05 | official | + | - | Robo Kids will
The Owl's Nest :: - | platform Netflix | official | + | - | The Owl's Nest (
The Owl's Nest :: 4 | renewal final | official | + | Netflix | Netflix has confirmed
The Owl's Nest :: 4 | release 2023-09-15 | official | + | - | It drops
The Owl's Nest :: 4 | cast Ben Lasky / Hoot / returning | official | + | - | The voice
Space Dad :: - | platform Adult Swim | official | + | - | Space Dad
Space Dad :: 7 | release 2023-10-15 | official | + | - | Season 7
Space Dad :: 7 | episodes 10 | official | + | - | There will be ten
Space Dad :: - | crew Dan Royce / creator | official | + | - | Co-creator
Bluefish :: - | platform ABC Kids | official | + | - | Bluefish (
Bluefish :: 4 | renewal renewed | official | - | - | It is unclear
Bluefish :: - | crew Charlotte Lane / producer | official | + | - | "We are taking
Bluefish :: 3 | release 2022-07-13 | official | + | - | Season 3
Inferno Hotel :: - | platform Prime Video | official | + | - | Inferno Hotel (
Inferno Hotel :: 1 | episodes 8 | official | + | - | The first season
Inferno Hotel :: 1 | release 2024-01 | official | + | - | ^
Inferno Hotel :: 2 | renewal renewed | official | + | - | A second season
Invincible Girl :: - | platform Prime Video | official | + | - | Invincible Girl (
Invincible Girl :: 2 | release 2023-11-03 | official | + | - | Season 2 begins
Invincible Girl :: - | source_material comic / - | official | + | - | It's based
Invincible Girl :: 3 | production writing ends | official | + | - | The writers
King of the Mountain :: - | platform Hulu | official | + | - | King of
King of the Mountain :: - | production filming under way | official | + | - | The revival
King of the Mountain :: - | release 2025.. | official | + | - | It won't be
Castlemania :: - | platform Netflix | official | + | - | Castlemania (
Castlemania: Nocturnal :: 1 | release 2023-09-28 | official | + | - | Castlemania: Nocturnal
Castlemania :: 4 | renewal final | official | + | - | The old series
Big Mouths :: - | platform Netflix | official | + | - | Big Mouths (
Big Mouths :: 7 | release 2023-09-01..2023-11-30 | official | + | - | The seventh season
Big Mouths :: 8 | renewal final | official | + | - | The eighth
