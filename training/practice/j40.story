url: https://www.kiosk-tv.example/2017/10/05/the-bridge-keepers-season-three
outlet: Kiosk TV
published: 2017-10-05
title: Sky renews ‘Tin Soldiers’; Rosalind Hart bows out of ‘Fortune Row’
series: Tin Soldiers

Sky Atlantic is keeping Tin Soldiers in uniform. Production of a third season of the World War I spy drama commences on 6 November in Prague, the pay-TV broadcaster said on Thursday, with Amazon on board as US partner again.

Matthew Quill (Captain Aldous Vane) and Ines Corbeau (Margot) lead the cast, which is enlarged by Toby Farleigh, Greta Lund and Simon Osei. Farleigh is a deserter; who the other two are remains under lock and key.

Writer-creator Jasper Holm says he has "cut the trenches and doubled the treachery." Ten scripts, five of them by him. Directing duties are shared by Mara Venn and Lewis Okafor.

You'll have to be patient: it is earmarked for the first half of 2019.

The second season's launch on 12 January this year was seen by 612,000, a figure that more than tripled within the week. Season one went out in October 2015.

Over at Fortune Row (also Sky), Rosalind Hart has called time on her role as matriarch Celia Fortune. The current fourth season, which has two weeks to run, is her last. Season five is in post, the producers tell us, and "has a funeral in it."

Sky 1's Dog Squad, by contrast, has been let go after three runs.

=== claims
3 | renewal renewed when=2017-10-05 | official | + | - | Sky Atlantic is
- | platform Sky Atlantic | official | + | - | ^
3 | production filming starts when=2017-11-06 | official | + | Sky Atlantic | Production of
3 | platform Amazon | official | + | Sky Atlantic | ^
3 | cast Matthew Quill / Aldous Vane / returning | official | + | - | Matthew Quill
3 | cast Ines Corbeau / Margot / returning | official | + | - | ^
3 | cast Toby Farleigh / - / joining | official | + | - | ^
3 | cast Greta Lund / - / joining | official | + | - | ^
3 | cast Simon Osei / - / joining | official | + | - | ^
- | crew Jasper Holm / creator | official | + | - | Writer-creator
- | crew Jasper Holm / writer | official | + | - | ^
3 | episodes 10 | official | + | - | Ten scripts
3 | crew Mara Venn / director | official | + | - | Directing duties
3 | crew Lewis Okafor / director | official | + | - | ^
3 | release 2019-01-01..2019-06-30 | official | + | - | You'll have
2 | release 2017-01-12 | official | + | - | The second
1 | release 2015-10 | official | + | - | Season one went
Fortune Row :: - | platform Sky | official | + | - | Over at
Fortune Row :: - | cast Rosalind Hart / Celia Fortune / - | official | + | - | ^
Fortune Row :: 5 | cast Rosalind Hart / Celia Fortune / leaving | official | + | - | The current
Fortune Row :: 5 | production post-production under way | official | + | producers | Season five
Dog Squad :: - | platform Sky 1 | official | + | - | Sky 1's
Dog Squad :: 4 | renewal cancelled | official | + | - | ^
