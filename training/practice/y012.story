url: https://www.pinboardtv.example/lists/adaptations-on-the-move
outlet: Pinboard TV
published: 2023-08-30
title: From page, pixel and pulpit: eleven shows and the stuff they are made of

The Glass Parish. Two seasons in, AMC's vicar mystery has run through all three of Canon Ludlow's novels. For the third, which is dated for the second week of November, an unpublished fragment is being stretched over six hours.

Hexwright. A webtoon gave it life, namely Gu Yeon-ho's “The Cursed Apprentice,” and Disney+ gave it a home. The new season has no slot whatsoever.

Tin God. Here the seed was a vinyl record. The prog album of that name from 1974 has been made into ten chapters, with which Peacock opens its autumn on September 21.

Mulberry & Vane. Remade from the Israeli format “Shotafim,” it belonged to Showtime until that channel was folded; Paramount+ has shown it since January. Part three? They'd rather not go into it.

Roadside Saints. “Not a documentary, and not based on one,” its writer Cal Deveraux insists. So let us leave it there. Its latest run lit up FX on August 2.

Low Orbit. The board game came first by nine years. Amazon's series is preparing for year two; “before the leaves turn in 2024” is the pledge of executive producer Fern Abara.

The Quiet Ward. Newspaper reports by Hal Brandt on a closed hospital lie beneath the BBC's four-parter, which aired over four nights in May.

Ash Wednesday's Child. The film by Lena Krol was a flop in 1999. Now TNT has a series out of it, with a teaser that has been sitting on YouTube since Friday and a premiere on All Souls' Day, November 2.

Captain Umbra. Fourteen volumes of Belgian comics, and Canal+ is only at the third! Season 2 had its gala in Brussels on the 24th, but its first night on the channel is October 9.

Paper Wolves. If they were ever to adapt the Fontaine novels, I'd be first in the queue.

The Sabbath Boys. The series was suggested by a stage play, Rufus Odell's Brimstone Picnic. It hasn't got a fall date, and a winter one it is unlikely to get.

=== claims
The Glass Parish :: - | platform AMC | official | + | - | Two seasons in
The Glass Parish :: - | source_material novel / - | official | + | - | ^
The Glass Parish :: 3 | release 2023-11-08..2023-11-14 | official | + | - | For the third
The Glass Parish :: 3 | episodes 6 | official | + | - | ^
The Glass Parish :: 3 | source_material other / - | official | + | - | ^
Hexwright :: - | source_material webtoon / The Cursed Apprentice | official | + | - | A webtoon gave
Hexwright :: - | platform Disney+ | official | + | - | ^
Hexwright :: - | release none | official | - | - | The new season
Tin God :: - | source_material other / Tin God | official | + | - | The prog album
Tin God :: 1 | episodes 10 | official | + | - | ^
Tin God :: 1 | release 2023-09-21 | official | + | - | ^
Tin God :: - | platform Peacock | official | + | - | ^
Mulberry & Vane :: - | source_material series / Shotafim | official | + | - | Remade from the
Mulberry & Vane :: - | platform Showtime | official | + | - | ^
Mulberry & Vane :: - | platform Paramount+ | official | + | - | ^
Mulberry & Vane :: 3 | release none | official | - | - | Part three
Roadside Saints :: - | source_material other / - | official | - | Cal Deveraux | “Not a documentary
Roadside Saints :: - | crew Cal Deveraux / writer | official | + | - | ^
Roadside Saints :: - | release 2023-08-02 | official | + | - | Its latest run
Roadside Saints :: - | platform FX | official | + | - | ^
Low Orbit :: - | source_material game / - | official | + | - | The board game
Low Orbit :: - | platform Amazon | official | + | - | Amazon's series
Low Orbit :: 2 | release 2023-08-30..2024-08-31 | official | + | Fern Abara | ^
Low Orbit :: - | crew Fern Abara / producer | official | + | - | ^
The Quiet Ward :: - | source_material other / - | official | + | - | Newspaper reports
The Quiet Ward :: - | platform BBC | official | + | - | ^
The Quiet Ward :: 1 | episodes 4 | official | + | - | ^
The Quiet Ward :: 1 | release 2023-05 | official | + | - | ^
Ash Wednesday's Child :: - | source_material film / - | official | + | - | Now TNT has
Ash Wednesday's Child :: - | platform TNT | official | + | - | ^
Ash Wednesday's Child :: 1 | trailer teaser when=2023-08-25 | official | + | - | ^
Ash Wednesday's Child :: 1 | release 2023-11-02 | official | + | - | ^
Captain Umbra :: - | source_material comic / - | official | + | - | Fourteen volumes
Captain Umbra :: - | platform Canal+ | official | + | - | ^
Captain Umbra :: 2 | release 2023-10-09 | official | + | - | Season 2 had
The Sabbath Boys :: - | source_material other / Brimstone Picnic | official | + | - | The series was
The Sabbath Boys :: - | release 2023-09..2023-11 | official | - | - | It hasn't got
The Sabbath Boys :: - | release 2023-12..2024-02 | predicted | - | - | ^
