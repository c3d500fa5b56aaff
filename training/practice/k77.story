url: https://www.showpage.example/2021/08/24/marble-arch-season-2-filming
outlet: Show Page
published: 2021-08-24
title: Marble Arch season 2 has started filming
series: Marble Arch

Filming began on Monday on season two of Marble Arch. The cast and crew met in London and had cake in the afternoon.

Apple TV+ confirmed the start with a photo of the new clapperboard. The streamer renewed the legal drama in April, two weeks after its launch.

The shoot is planned to last five months, so it would be finished in January 2022. Season two should then come out in the second half of next year.

Priya Raman stars as barrister Leela Das. Tom Fenwick (Oliver), Grace Adu (Marsha) and Bill Hargreave (Judge Pym) are returning too. Emily Stott left the show after season one. Her character was offered a job in Hong Kong. The new cast members are Jude Lawson, Kiran Bhatt and Siobhan Deane.

Season two has nine episodes, one more than the first. They are written by Neil Frost, who created Marble Arch, and a team of three. The directors are Anna Walsh and Dilip Nair.

What's the story? Leela has her own chambers now, and her first client is the man she once put in prison.

The release date of season two has not been announced yet, and there is no trailer. Season three has not been confirmed either, although Frost says that "there is a plan."

You can watch season one on Apple TV+. It has eight episodes.

=== claims
2 | production filming starts when=2021-08-23 | official | + | - | Filming began on
2 | renewal renewed when=2021-04 | official | + | - | The streamer renewed
2 | production filming ends when=2022-01 | official | + | - | The shoot
2 | release 2022-07-01..2022-12-31 | predicted | + | - | Season two should
- | cast Priya Raman / Leela Das / - | official | + | - | Priya Raman
2 | cast Tom Fenwick / Oliver / returning | official | + | - | Tom Fenwick
2 | cast Grace Adu / Marsha / returning | official | + | - | ^
2 | cast Bill Hargreave / Judge Pym / returning | official | + | - | ^
2 | cast Emily Stott / - / leaving | official | + | - | Emily Stott
2 | cast Jude Lawson / - / joining | official | + | - | The new cast
2 | cast Kiran Bhatt / - / joining | official | + | - | ^
2 | cast Siobhan Deane / - / joining | official | + | - | ^
2 | episodes 9 | official | + | - | Season two has nine
1 | episodes 8 | official | + | - | ^
2 | crew Neil Frost / writer | official | + | - | They are written
- | crew Neil Frost / creator | official | + | - | ^
2 | crew Anna Walsh / director | official | + | - | The directors
2 | crew Dilip Nair / director | official | + | - | ^
2 | release none | official | - | - | The release date
2 | trailer trailer | official | - | - | ^
3 | renewal renewed | official | - | - | Season three
1 | platform Apple TV+ | official | + | - | You can watch
