url: https://www.kidvidtimes.example/2021/11/cartoon-slate
outlet: Kidvid Times
published: 2021-11-09
title: Animation round-up: Adult Swim, Netflix Kids, Disney Channel

It's a week of plenty for everyone who likes their people drawn.

At Adult Swim the word is “more.” Smilers & Co. and Tuca's Bertie, two orphans that it had fostered, go on for a third time each, and Birdgirl Esq. for a second. The dad-joke fest Rick, Morty & Gran, you'll recall, was given seventy episodes back in 2018, so nobody needed to ask. Genndy T. has ten additional chapters of Primordial to draw. Of the newbies, Royal Crackle and Yo-kai Attorney are under consideration; only the former has a pilot.

Netflix Kids retires three: Carmen's Sandiego Files (done in January), Cuphead's Cousin before it even launched its second batch, and City of Ghostlings. Hilda of Trolberg has a last ride ahead, its third, according to Luke Pearsall, from whose graphic novels the Folk twins adapt it. The Dragon Prince's Sister knows till the end of the seventh season what happens, for it has a saga-size order. In Centaurworld, meanwhile, part two trots in on December 7 and isn't followed by a part three.

Amphibious, Disney Channel's frog comedy, hops to its end this spring; its creator Matt Brawley signed off in a letter. The Owlery House has just three 44-minute specials to its name where a full third should have been. That's “business,” quoth Dana Terrence. Big City Greenery has a fourth season, plus a film, and The Ghost & Molly M. got its sophomore pickup eight months before its pilot was on the air.

CBBC, over the water, hasn't said if it will recommission Danger Mousetrap.

For completeness: Arcana, which opened on Saturday on Netflix, isn't on any list because its makers at Fortiche don't speak. It's drawn from a video game with 180 million players. In episode 3 there's a bridge; you'll see. Will Steven's Universe return? No.

=== claims
Smilers & Co. :: 3 | renewal renewed | official | + | - | Smilers
Tuca's Bertie :: 3 | renewal renewed | official | + | - | ^
Birdgirl Esq. :: 2 | renewal renewed | official | + | - | ^
Rick, Morty & Gran :: - | renewal renewed when=2018 | official | + | - | The dad-joke
Primordial :: - | episodes 10 | official | + | - | Genndy T
Carmen's Sandiego Files :: - | renewal cancelled | official | + | - | Netflix Kids
Cuphead's Cousin :: - | renewal cancelled | official | + | - | ^
City of Ghostlings :: - | renewal cancelled | official | + | - | ^
Hilda of Trolberg :: 3 | renewal final | official | + | Luke Pearsall | Hilda of
Hilda of Trolberg :: - | source_material comic / - | official | + | - | ^
The Dragon Prince's Sister :: 7 | renewal renewed | official | + | - | The Dragon
Centaurworld :: 2 | release 2021-12-07 | official | + | - | In Centaur
Centaurworld :: 3 | renewal cancelled | official | + | - | ^
Amphibious :: - | platform Disney Channel | official | + | - | Amphibious
Amphibious :: - | renewal final | official | + | Matt Brawley | ^
Amphibious :: - | crew Matt Brawley / creator | official | + | - | ^
The Owlery House :: 3 | episodes 3 | official | + | - | The Owlery
Big City Greenery :: 4 | renewal renewed | official | + | - | Big City
The Ghost & Molly M. :: 2 | renewal renewed | official | + | - | ^
Danger Mousetrap :: - | renewal renewed | official | - | CBBC | CBBC, over
Arcana :: 1 | release 2021-11-06 | official | + | - | For completeness
Arcana :: - | platform Netflix | official | + | - | ^
Arcana :: - | source_material game / - | official | + | - | It's drawn
Steven's Universe :: - | renewal renewed | official | - | - | No.
