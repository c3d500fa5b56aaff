url: https://www.gravewatchtv.example/june-2022-obituaries
outlet: Gravewatch TV
published: 2022-06-30
title: The June Obituaries: Every Show We Buried (and One That Wouldn't Stay Down)
series: Palisades Park

Bring flowers. It was a grim month, with eleven shows lowered into the ground and budgets cut left and right. These are the ones that hurt.

Palisades Park (HBO Max). Struck down on June 3, mid-shoot: half of the second season was filmed already and will now never be seen. A tax write-off, the accountants call it.

Mother of Pearls (Starz). “We were told by phone, on the set of our own finale,” creator Denise Akers said to Vulture. Year number three is the last it had.

Buzzard Flats (Paramount Network). Declared dead on Monday and undead on Wednesday. Amazon's Freevee wants it, so a fourth season exists after all, though no one has signed Clint Massey yet, without whose Sheriff Dobbs it is hard to picture.

The Good Ship Dolores (ABC). Not a surprise. It began in September with 4 million viewers and finished with a third of those. ABC let the options lapse on the fifteenth.

Lady Parts Department (Hulu). Here we beg to differ with the headlines: nothing has been axed. What its star Roz Tamblyn said was that she “can't imagine” doing it again. The streamer says no decision has been made.

Kappa Nu (Freeform). It gets a funeral with full honors, namely ten episodes to tie up its loose ends, starting on January 18.

On the watch list for July we have put Snowblind (“very unlikely to be seen again,” in the estimate of our own spreadsheet), and both of Netflix's cooking shows. Better news from Orchid & Ox: the CW crime drama, which we had measured for a coffin in May, was given thirteen more on Tuesday.

For the record, the term cancel culture does not appear in this column. In May we counted nineteen.

=== claims
- | platform HBO Max | official | + | - | Palisades Park (HBO Max)
2 | renewal cancelled when=2022-06-03 | official | + | - | Struck down on June
Mother of Pearls :: - | platform Starz | official | + | - | Mother of Pearls
Mother of Pearls :: - | crew Denise Akers / creator | official | + | - | “We were told by phone
Mother of Pearls :: 3 | renewal final | official | + | - | Year number three
Buzzard Flats :: - | platform Paramount Network | official | + | - | Buzzard Flats (Paramount
Buzzard Flats :: 4 | renewal cancelled when=2022-06-27 | official | + | - | Declared dead on
Buzzard Flats :: 4 | renewal renewed when=2022-06-29 | official | + | - | Amazon's Freevee wants
Buzzard Flats :: 4 | platform Freevee | official | + | - | ^
Buzzard Flats :: 4 | cast Clint Massey / Sheriff Dobbs / returning | official | - | - | ^
The Good Ship Dolores :: - | platform ABC | official | + | - | The Good Ship Dolores (ABC)
The Good Ship Dolores :: 1 | release 2021-09 | official | + | - | It began in September
The Good Ship Dolores :: 2 | renewal cancelled when=2022-06-15 | official | + | - | ABC let the options
Lady Parts Department :: - | platform Hulu | official | + | - | Lady Parts Department
Lady Parts Department :: - | renewal cancelled | official | - | - | Here we beg to differ
Lady Parts Department :: - | cast Roz Tamblyn / - / - | official | + | - | What its star
Lady Parts Department :: - | renewal renewed | official | - | Hulu | The streamer says
Kappa Nu :: - | platform Freeform | official | + | - | Kappa Nu (Freeform)
Kappa Nu :: - | renewal final | official | + | - | It gets a funeral
Kappa Nu :: - | episodes 10 | official | + | - | ^
Kappa Nu :: - | release 2023-01-18 | official | + | - | ^
Snowblind :: - | renewal renewed | predicted | - | - | On the watch list
Orchid & Ox :: - | platform The CW | official | + | - | Better news from
Orchid & Ox :: - | renewal renewed when=2022-06-28 | official | + | - | ^
Orchid & Ox :: - | episodes 13 | official | + | - | ^
