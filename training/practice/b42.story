url: https://www.cordcutterdigest.example/2022/07/21/the-brahmins-season-two
outlet: Cord Cutter Digest
published: 2022-07-21
title: The Brahmins Season 2: Everything to Know About the Gilded Age Mystery's Return
series: The Brahmins

Who pushed Cornelius Alden down the stairs? After eight weeks and as many corpses The Brahmins told us, and then asked another question in its last shot. There's good news for whoever needs it answered.

How The Brahmins came to get another season

By way of patience. EPIX, as MGM+ was then, had it on the schedule from February 27 of this year and stayed mum through spring. Ordered two months later than anyone had hoped, on July 12, the second season is a smaller affair: six parts. That the network counted the audience twice is creator Edith Malloy's theory.

What to expect from season two, and when

Malloy moves the calendar on from 1882 to 1886. The drama will be shot in Troy and Providence from September to December, and its natural habitat is February, when nobody leaves the house. "February again, unless somebody hates us" were her words at ATX. MGM+, less literary, has it down for "2023."

Who'll be in the parlor

Most of the Aldens: Celia Thorne (Augusta), Matthew Brandt (Prescott) and the youngest, Naomi Hall (Lucy). Not so the butler. The actor Desmond Kerr asked for his release in order to do Lear; the household will have to open its own doors. Thandiwe Moss is to be the new neighbor from Philadelphia. Will the dog be back? Malloy: "The dog has a better agent than I do."

The novels of it

Alden House (2009) was the basis of the first year. A sequel exists, The Newport Season, and will be left alone; the story of season 2 is Malloy's own.

Could there be a third?

MGM+ has asked for an outline. The Gilded Age, to name the elephant in the parlor, was given its second season after one month.

A teaser is going to be attached to the company's next film, out August 31.

=== claims
1 | episodes 8 | official | + | - | After eight weeks
1 | platform EPIX | official | + | - | EPIX, as
1 | release 2022-02-27 | official | + | - | ^
2 | renewal renewed when=2022-07-12 | official | + | - | Ordered two months
2 | episodes 6 | official | + | - | ^
- | crew Edith Malloy / creator | official | + | - | That the network
2 | production filming under way when=2022-09..2022-12 | official | + | - | The drama will
2 | release 2023-02 | official | + | Edith Malloy | "February again
2 | release 2023 | official | + | MGM+ | MGM+, less
2 | cast Celia Thorne / Augusta / returning | official | + | - | Most of the Aldens
2 | cast Matthew Brandt / Prescott / returning | official | + | - | ^
2 | cast Naomi Hall / Lucy / returning | official | + | - | ^
2 | cast Desmond Kerr / the butler / leaving | official | + | - | The actor Desmond
2 | cast Thandiwe Moss / the new neighbor / joining | official | + | - | Thandiwe
1 | source_material novel / Alden House | official | + | - | Alden House (2009)
2 | source_material novel / The Newport Season | official | - | - | A sequel exists
3 | precedent The Gilded Age / renewal / 1 | official | + | - | The Gilded Age, to
2 | trailer teaser when=2022-08-31 | official | + | - | A teaser is going
