url: https://www.mangaanimehub.example/2022/10/14/when-will-the-second-season-of-kabuki-spirits
outlet: Manga Anime Hub
published: 2022-10-14
title: Will Kabuki Spirits get a season 2? What we know
series: Kabuki Spirits

The anime Kabuki Spirits ended on September 28 with episode 13. Many fans want to know if there will be a second season.

So far, a second season of Kabuki Spirits has not been announced. The studio, Lantern Pictures, has not made any statement.

How likely is it?

Very likely, in our opinion. The Blu-ray sold 9,000 copies in its first week. The anime is based on a manga by Rei Aoki. The manga has 19 volumes, of which the anime has used only seven. The series director, Koichi Aida, said in an interview with the magazine Animezine that he would love to do more.

When could it come out?

Studio Lantern is busy with other projects until 2024. Therefore, we do not expect Kabuki Spirits season 2 before the second half of 2024.

A leaker on Twitter, @animeleaks_jp, says that season 2 is already in production and that it will be announced at Jump Party in December. He was right about other anime before.

Who would be in it?

The voice actors would be the same: Yuma Uchida-Ono (Genji), Saki Hayami (Kohaku) and Hiroki Yasu (Old Tanuki).

More information

Kabuki Spirits premiered on July 6, 2022 on TBS. It streams on Crunchyroll. The manga has been running in Weekly Shonen Star since 2016. The music of the anime was made by Yugo Kanno-Sato.

We will update this article when there is news. Until then, we recommend Demon Theater and our list of ten shows with ghosts.

=== claims
1 | episodes 13 | official | + | - | The anime Kabuki
2 | renewal renewed | official | - | - | So far, a second
2 | renewal renewed | predicted | + | - | Very likely
- | crew Koichi Aida / director | official | + | - | The series director
2 | release 2024-07-01.. | predicted | + | - | Therefore, we
2 | production filming under way | rumored | + | @animeleaks_jp | A leaker
2 | renewal renewed when=2022-12 | rumored | + | @animeleaks_jp | ^
- | cast Yuma Uchida-Ono / Genji / - | official | + | - | The voice actors
- | cast Saki Hayami / Kohaku / - | official | + | - | ^
- | cast Hiroki Yasu / Old Tanuki / - | official | + | - | ^
1 | release 2022-07-06 | official | + | - | Kabuki Spirits premiered
1 | platform TBS | official | + | - | ^
- | platform Crunchyroll | official | + | - | It streams
- | source_material comic / - | official | + | - | The anime is based
- | crew Yugo Kanno-Sato / composer | official | + | - | The music of
