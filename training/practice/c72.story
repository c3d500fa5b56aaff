url: https://www.kdramaharbor.example/2024/06/06/bloodline-bakery-season-2-renewal-status-netflix
outlet: K-Drama Harbor
published: 2024-06-06
title: Will 'Bloodline Bakery' Rise Again? Season 2 Chances, Possible Release Date And Cast
series: Bloodline Bakery

Has your heart recovered from the finale of Bloodline Bakery? Ours hasn't. JTBC's vampire romance took its leave on May 26 after sixteen hours of flour and fangs, and the question "Season 2 when?" has trended ever since.

Is a Season 2 happening?

Cautiously, maybe. Speaking to Cine21, screenwriter Noh Ji-sul disclosed that she left the oven on "on purpose," and that she's jotting down ideas. Ideas don't make a series, and neither JTBC nor SLL has come forward with anything of the sort. An article at AllKpop from the last week of May speaks of a greenlight, and cites a staffer.

How do K-dramas behave? They seldom return. When they do, it takes its time: for Romantic Doctor it took three years, for Yumi's Cells nine months, for Hospital Playlist a year and a bit. Ours would be closer to the first, if you ask me, since Kim Seon-ho's military... wait, he's done that.

Possible release date

Provided that the staffer isn't making it up, and that Noh writes as quickly as she did (eleven weeks), a debut in the latter half of 2025 can be imagined. I've also come across February 14, 2026 on MyDramaList, posted by someone named BunBun.

Who could be back?

• Kim Seon-ho as Baker Cha
• Go Min-si as Eun-byul

Both have said yes to the idea on a live. Villain Heo Joon-ho can't be counted on, as his dust was swept up.

Where to watch

It is currently up on Netflix in most regions. In Korea it's TVING's.

Promo?

There's an "S2 trailer" with AI hands, seven fingers on one of them. No, thanks.

Also on our watchlist: Sweet Home's final season, due in July.

=== claims
- | platform JTBC | official | + | - | JTBC's
1 | episodes 16 | official | + | - | ^
- | crew Noh Ji-sul / writer | official | + | - | Speaking to
2 | renewal renewed | official | - | - | Ideas
2 | renewal renewed when=2024-05-25..2024-05-31 | reported | + | AllKpop | An article
2 | precedent Dr. Romantic / release / 36 | official | + | - | When they do
2 | precedent Yumi's Cells / release / 9 | official | + | - | ^
2 | precedent Hospital Playlist / release / 12 | official | + | - | ^
2 | release 2025-07..2025-12 | predicted | + | - | Provided
2 | release 2026-02-14 | rumored | + | BunBun | I've also
2 | cast Kim Seon-ho / Baker Cha / returning | predicted | + | - | Kim Seon-ho as
2 | cast Go Min-si / Eun-byul / returning | predicted | + | - | Go Min-si
2 | cast Heo Joon-ho / - / returning | predicted | - | - | Villain
- | platform Netflix | official | + | - | It is currently
- | platform TVING | official | + | - | In Korea
2 | trailer trailer | official | - | - | There's an
Sweet Home :: 3 | renewal final | official | + | - | Also on
Sweet Home :: 3 | release 2024-07 | official | + | - | ^
