url: https://www.lightnovelnotes.example/2020/09/03/hero-pension-season-2-what-we-know
outlet: Light Novel Notes
published: 2020-09-03
title: The Retired Hero's Pension: What We Know About Season 2
series: The Retired Hero's Pension

Good things come to those who fill in forms. The Retired Hero's Pension, one of the quieter successes of winter 2019, has a second season coming; and since the publisher's livestream on August 30 we know a fair amount about it.

The release

Originally it was to be on this October. As with so many, the virus saw to it that this didn't work out, and AT-X now has it penciled in for “after the cherry blossoms.” Let's say April or May.

The cast

Leading the queue at the counter is again Hiro Shimonoki as retired hero Bartel. Chika Anzai's elf clerk is anything but retired. A voice one will miss is Keiji Fujiwarada's, for so long the Old Archmage, who died in April; the role goes to Hiroshi Nakato, in consultation with the family. Joining for the Tax Office arc are Ai Kayanome (Inspector Zehnt) and Jun Fukushi as her abacus. For the little dragon a public audition was held, and of 1,300 applicants a primary school teacher from Akita was chosen; her name will follow when her headmaster has approved.

What about Kana Uedaka? Fans took a photo of her with the director for proof that the Fairy Queen appears. They're neighbors.

The staff

The committee parted with studio Silver Bell; now it's in the hands of Lerche. Seiji Kishimo directs where Kenichi Imaizu did before. Makoto Uezuma, a companion of his since time immemorial, organizes the scripts. Costume consultant Yui Harada, color designer Izumi Takiza and background artists from Bamboo complete the staff, and the score is going to be composed again by Kaoru Wadachi.

The story

It's up to volume 5 of the novels. In these the King abolishes pensions.

The author, Meow Tanizaki, has an anime on TV right now: My Landlady Is a Wyvern, on Tokyo MX since July 6, also from a novel. In it Shimonoki is the lodger, and Rie Takahashi the wyvern. It has nothing to do with Bartel.

=== claims
2 | renewal renewed | official | + | - | The Retired Hero's Pension, one
1 | release 2019-12-01..2020-02-29 | official | + | - | ^
2 | release 2020-10 | official | - | - | Originally it was
2 | platform AT-X | official | + | - | As with so many
2 | delay | official | + | - | ^
2 | release 2021-04..2021-05 | predicted | + | - | Let's say April
2 | cast Hiro Shimonoki / Bartel / returning | official | + | - | Leading the queue
2 | cast Chika Anzai / - / returning | official | + | - | Chika Anzai
2 | cast Keiji Fujiwarada / Old Archmage / leaving | official | + | - | A voice one
2 | cast Hiroshi Nakato / Old Archmage / joining | official | + | - | ^
2 | cast Ai Kayanome / Inspector Zehnt / joining | official | + | - | Joining for the
2 | cast Jun Fukushi / - / joining | official | + | - | ^
2 | cast Kana Uedaka / Fairy Queen / joining | rumored | + | - | Fans took a photo
2 | crew Seiji Kishimo / director | official | + | - | Seiji Kishimo
1 | crew Kenichi Imaizu / director | official | + | - | ^
2 | crew Makoto Uezuma / writer | official | + | - | Makoto Uezuma
2 | crew Kaoru Wadachi / composer | official | + | - | Costume consultant
1 | crew Kaoru Wadachi / composer | official | + | - | ^
- | source_material novel / - | official | + | - | It's up to volume
My Landlady Is a Wyvern :: 1 | release 2020-07-06 | official | + | - | The author, Meow
My Landlady Is a Wyvern :: - | platform Tokyo MX | official | + | - | ^
My Landlady Is a Wyvern :: - | source_material novel / - | official | + | - | ^
My Landlady Is a Wyvern :: - | cast Hiro Shimonoki / - / - | official | + | - | In it Shimonoki
My Landlady Is a Wyvern :: - | cast Rie Takahashi / - / - | official | + | - | ^
