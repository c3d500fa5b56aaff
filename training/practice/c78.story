url: https://www.blflash.example/2022/05/05/our-tutor-the-rain-season-2
outlet: BL Flash
published: 2022-05-05
title: GMMTV's 'Letters to the Rain' S2: they've moved it, and we've got receipts
series: Letters to the Rain

Deep breath, drizzlers. Our boys won't be on GMM25 on May 27.

The new day? None! The slot is given to a rerun of Bad Buddy and the official poster had its date painted over. A manager at GMMTV told Khaosod it's “June, or the start of July, depending on one singer's voice.” (The voice is Pond's. He had his tonsils removed. He's okay!)

Before the receipts, remember how we got here. The first letters came on August 20, 2021, ten of them. GMMTV 2022, the event of last December, brought us the second season along with a mock trailer. Then the workshop in January; then, on February 8, the lucky ceremony and the start of work on set.

The receipts:

• A call for extras, dated May 2, is for May 14 to 18. So, whatever anybody says, they aren't done filming.
• The pilot trailer had a line about “10 letters.” The new synopsis has “12.”
• Director Aof P. tweeted a sleeping-face and 4/12. If that isn't the number of the episode in the edit, I'm a frog.

Mix isn't in it, his agency has said twice, and yet there's that umbrella.

Now the money question: when? My bet is Friday, July 8. Theory of Love to its special: two years. Not helpful. 2gether got its sequel fifteen weeks after it ended; Dark Blue Kiss... never mind.

There will be fan meetings in Manila (June 11) and Taipei (June 25). Those haven't budged, and the agency's page says that the boys attend “before airing.” Write that down.

Viki has the rights outside Thailand, as YouTube doesn't anymore.

Based on the novel by Afterday, which I own three times.

=== claims
2 | release 2022-05-27 | official | - | - | Our boys
2 | platform GMM25 | official | + | - | ^
2 | release none | official | - | - | None!
2 | release 2022-06-01..2022-07-10 | official | + | GMMTV | A manager
1 | release 2021-08-20 | official | + | - | The first letters
1 | episodes 10 | official | + | - | ^
2 | renewal renewed when=2021-12 | official | + | - | GMMTV 2022
2 | trailer trailer when=2021-12 | official | + | - | ^
2 | production filming starts when=2022-02-08 | official | + | - | Then the workshop
2 | production filming under way when=2022-05-14..2022-05-18 | official | + | - | A call
2 | production filming ends | official | - | - | ^
2 | episodes 12 | official | + | - | The pilot
2 | production post-production under way | predicted | + | - | Director
- | crew Aof P. / director | official | + | - | ^
2 | cast Mix / - / joining | reported | - | agency | Mix isn't
2 | release 2022-07-08 | predicted | + | - | My bet
- | platform Viki | official | + | - | Viki has
- | source_material novel / - | official | + | - | Based on
