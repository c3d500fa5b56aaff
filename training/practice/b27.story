url: https://www.seriesfinal.example/2017/05/the-undertow-cbs-cancelled-after-one
outlet: Series Final
published: 2017-05-13
title: The Undertow: CBS Pulls Its Diver Up
series: The Undertow

CBS has no use for a sophomore season of The Undertow. The network took the decision on Friday, four days before it faces the advertisers, along with four others of the same color.

It's hardly a bolt from the blue. Thirteen episodes were made; nine have been seen; and the last four will be burnt off on Saturdays from June 24. An option for nine more, the so-called back half, was let lapse in November, and star Garrett Mohr had by then grown a beard for something else.

The numbers? A 0.9 in the demo, 5.2 million in all. The premiere of September 28 had been watched by nearly ten. "We made a show for people who are afraid of water," executive producer Lyle Sandoval joked at PaleyFest.

Is anybody going to throw it a rope? Sony, where it's made, has dropped hints that conversations with a streamer are afoot. One must not read too much into it. A studio says that of everything. And Amazon, which has the repeats in Canada, told TVLine flatly that it will not be the one.

The premise was a good one: a blind diver reads wrecks by hand. It derived from a Norwegian series, Bunn, whose fifth season begins on NRK in the fall. That a remake outlives its original is rare enough; that it's outlived four to one is, well, also rare.

Sandoval had been asked about a second season as late as April. His answer then: "The script for the first hour is done, and it's in a drawer. If the phone rings I'll open the drawer." The phone rang.

Co-star Amelia Frost, who was Lt. Reyes, moves straight on to the new Hawaii-set hospital show. The Undertow ends, for those who care to stay up, on July 15.

=== claims
2 | renewal cancelled when=2017-05-12 | official | + | - | CBS has no use
1 | episodes 13 | official | + | - | Thirteen episodes
- | cast Garrett Mohr / - / - | official | + | - | An option
1 | release 2016-09-28 | official | + | - | The premiere of
- | crew Lyle Sandoval / producer | official | + | - | "We made
2 | platform Amazon | official | - | Amazon | And Amazon
- | source_material series / Bunn | official | + | - | It derived
Bunn :: 5 | release 2017-09..2017-11 | official | + | - | ^
Bunn :: 5 | platform NRK | official | + | - | ^
- | cast Amelia Frost / Lt. Reyes / - | official | + | - | Co-star Amelia
