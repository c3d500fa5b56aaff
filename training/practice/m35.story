url: https://www.dublindrama.example/2020/08/27/rte-and-virgin-media-new-season-launch
outlet: Dublin Drama
published: 2020-08-27
title: New season launches: what RTÉ and Virgin Media will and won't have this autumn

There was no glamorous do in the Guggenheim this time, just a webpage. It makes up in candour what it lacks in canapés.

“Hush, Now” opens RTÉ One's drama autumn on 13 September. Kate Neary's thriller, in which a Clare matriarch is at war with her girls, has six parts. Dervla Kerr had put on a second wig for it before the ink on the first was dry: a follow-up was sanctioned in July.

“Hard Cash,” in Irish crime the one against which all are measured, celebrates ten years since its opening night, October 10, 2010. To mark them there will be repeats. Will there be a sixth run, unseen gangsters and all? Stephen Carroll, who created it, laughed down the line from Los Angeles.

Shooting on “Blood Kin” had started in February only to end in March. It resumes on Monday. Instead of Christmas the family's debut will be “sometime after Paddy's Day,” said the head of drama, which by my reckoning means Easter week.

“Memento,” about a Victorian photographer of corpses, came out over on Acorn in May and gets its terrestrial outing from 4 October. Michael Smiles's performance deserved a bigger audience than an American niche. It has not been renewed there.

“Finding Nora”, “The Drowned Parish” and “Concepta & Noel” have all had their chips: two series, one, and four respectively.

For its part Virgin Media Television presented “The Ruse”, four hours from the maker of Derry lark “Bogside Brides”, Lisa Magee, and her husband Toby Birch. It goes out here in September, whereas Channel 5 in Britain had it this month. As to “Bogside Brides”, Channel 4 was to have filmed its third, and, so the cast believe, last batch in June. Now its cameras will not roll in Derry until 2021.

The Late Late Toy Show is on November 27.

=== claims
Hush, Now :: 1 | release 2020-09-13 | official | + | - | “Hush, Now” opens
Hush, Now :: 1 | platform RTÉ One | official | + | - | ^
Hush, Now :: - | crew Kate Neary / creator | official | + | - | Kate Neary
Hush, Now :: 1 | episodes 6 | official | + | - | ^
Hush, Now :: 2 | renewal renewed when=2020-07 | official | + | - | Dervla Kerr
Hush, Now :: - | cast Dervla Kerr / - / - | official | + | - | ^
Hard Cash :: 1 | release 2010-10-10 | official | + | - | “Hard Cash
Hard Cash :: - | crew Stephen Carroll / creator | official | + | - | Stephen Carroll
Blood Kin :: 1 | production filming starts when=2020-02 | official | + | - | Shooting on
Blood Kin :: 1 | production filming starts when=2020-08-31 | official | + | - | It resumes
Blood Kin :: 1 | release 2020-12 | official | - | - | Instead of
Blood Kin :: 1 | release 2021-03-17.. | official | + | head of drama | ^
Blood Kin :: 1 | release 2021-04 | predicted | + | - | ^
Memento :: - | platform Acorn | official | + | - | “Memento
Memento :: 1 | release 2020-05 | official | + | - | ^
Memento :: 1 | release 2020-10-04 | official | + | - | ^
Memento :: - | cast Michael Smiles / - / - | official | + | - | Michael Smiles
Memento :: 2 | renewal renewed | official | - | - | It has not been
Finding Nora :: 3 | renewal cancelled | official | + | - | “Finding Nora
The Drowned Parish :: 2 | renewal cancelled | official | + | - | ^
Concepta & Noel :: 5 | renewal cancelled | official | + | - | ^
The Ruse :: 1 | episodes 4 | official | + | - | For its part
The Ruse :: - | platform Virgin Media Television | official | + | - | ^
The Ruse :: - | crew Lisa Magee / writer | official | + | - | ^
The Ruse :: - | crew Toby Birch / writer | official | + | - | ^
Bogside Brides :: - | crew Lisa Magee / creator | official | + | - | ^
The Ruse :: 1 | release 2020-09 | official | + | - | It goes out
The Ruse :: 1 | release 2020-08 | official | + | - | ^
The Ruse :: - | platform Channel 5 | official | + | - | ^
Bogside Brides :: 3 | production filming under way when=2020-06 | official | - | - | As to
Bogside Brides :: 3 | renewal final | official | + | cast | ^
Bogside Brides :: 3 | production filming starts when=2021-01-01.. | official | + | - | Now its cameras
