url: https://www.allseries.example/wiki/the-copper-crown
outlet: All Series
published: 2023-07-19
title: The Copper Crown (TV series)
series: The Copper Crown

The Copper Crown is an American fantasy drama television series created by Leo Varga for Showtime. It is based on the novel series The Tin Kings by Joan Ashe. The series stars Milo Grant, Freya Solberg and Adam Osei.

The first season premiered on October 6, 2019 and consists of ten episodes. The second season premiered on October 3, 2021. In November 2021, Showtime renewed the series for a third season. It premiered on March 12, 2023. On May 30, 2023, it was announced that the series had been renewed for a fourth and final season.

Cast and characters

Milo Grant as Prince Edric
Freya Solberg as Queen Asta
Adam Osei as Commander Bray
Lucia Moretti as Sister Vel (season 2 onwards)
Jack Tanner as Lord Hume (seasons 1 and 2)

Production

Development

In June 2018, Showtime gave a series order to The Copper Crown. Leo Varga and Nina Reyes serve as showrunners. Executive producers are Varga, Reyes, Joan Ashe and Tom Bergman. The music is composed by Elias Strand.

Filming

The first season was filmed in Hungary from September 2018 to March 2019. Filming for the third season began in February 2022 and ended in August 2022. Production on the fourth season was set to begin in August 2023, but it was postponed because of the strikes.

Release

The series airs on Showtime in the United States and on Sky Atlantic in the United Kingdom. The fourth season is expected to premiere in 2025.

Reception

On a review website, the first season has a score of 81%. The series has won three Emmy Awards.

=== claims
- | crew Leo Varga / creator | official | + | - | The Copper Crown is an
- | platform Showtime | official | + | - | ^
- | source_material novel / The Tin Kings | official | + | - | It is based
- | cast Milo Grant / Prince Edric / - | official | + | - | Milo Grant as
- | cast Freya Solberg / Queen Asta / - | official | + | - | Freya Solberg as
- | cast Adam Osei / Commander Bray / - | official | + | - | Adam Osei as
2 | cast Lucia Moretti / Sister Vel / joining | official | + | - | Lucia Moretti
1 | cast Jack Tanner / Lord Hume / - | official | + | - | Jack Tanner
2 | cast Jack Tanner / Lord Hume / - | official | + | - | ^
1 | release 2019-10-06 | official | + | - | The first season premiered
1 | episodes 10 | official | + | - | ^
2 | release 2021-10-03 | official | + | - | The second season premiered
3 | renewal renewed when=2021-11 | official | + | - | In November 2021
3 | release 2023-03-12 | official | + | - | It premiered on
4 | renewal final when=2023-05-30 | official | + | - | On May 30
1 | renewal renewed when=2018-06 | official | + | - | In June 2018
- | crew Leo Varga / showrunner | official | + | - | Leo Varga and
- | crew Nina Reyes / showrunner | official | + | - | ^
- | crew Leo Varga / producer | official | + | - | Executive producers
- | crew Nina Reyes / producer | official | + | - | ^
- | crew Joan Ashe / producer | official | + | - | ^
- | crew Tom Bergman / producer | official | + | - | ^
- | crew Elias Strand / composer | official | + | - | The music is
1 | production filming starts when=2018-09 | official | + | - | The first season was filmed
1 | production filming ends when=2019-03 | official | + | - | ^
3 | production filming starts when=2022-02 | official | + | - | Filming for the third
3 | production filming ends when=2022-08 | official | + | - | ^
4 | production filming starts when=2023-08 | official | - | - | Production on the fourth
4 | delay | official | + | - | ^
- | platform Sky Atlantic | official | + | - | The series airs
4 | release 2025 | predicted | + | - | The fourth season is
