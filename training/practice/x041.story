url: https://www.lotuslakorn.example/2023/09/12/my-seatmate-the-series-2
outlet: Lotus Lakorn
published: 2023-09-12
title: My Seatmate 2 starts “fitting” as GMMTV keeps promise to the fans
series: My Seatmate

Before a roaring hall at Union Mall, GMMTV made good on what it had promised its fans in April: My Seatmate, the BL hit of 2022, is getting its second lesson. The fitting of the school uniforms is set for this Friday; the blessing ceremony takes place on 29 September, and the very next morning they call action.

Pak Thanawat and Nine Suriyon sit down at the double desk again, as Tonnam and Phupha. For senior Kao, though, a fresh face had to be looked for after Mark Chayakorn's contract ran out. Found was Ohm Rattana, 19, champion swimmer.

P'Jane Wirawan tells fans to be patient, however. “We still argue about the last two episodes every night on LINE,” the director laughed, referring to herself and scriptwriter Baifern. Twelve there will be, the same as before.

Month of broadcast? The poster has a blooming golden shower tree on it, from which Twitter deduces April. An employee who wished to stay anonymous mentioned “after Songkran,” and GMM25 keeps the Friday slot free from 19 January on. We for our part stay out of it.

Those hoping for a third year had better not. P'Jane says that the novel by MAME-chan, the basis of it all, has no more to give, and that with graduation the story is told.

It might all have happened earlier, by the way. Nine's bike accident in May had put everything on hold for three months. He showed the scar to the hall. The hall fainted.

My Seatmate can be found on GMM25 and, overseas, on iQIYI. Their fan meeting in Manila is on 4 November. Who wins the Best Kiss of the year award will be known in December. In the first season, you remember, it rained in that scene, and the rain was real.

=== claims
2 | renewal renewed when=2023-09-12 | official | + | GMMTV | Before a roaring hall
1 | release 2022 | official | + | - | ^
2 | production filming starts when=2023-09-30 | official | + | - | The fitting of
2 | cast Pak Thanawat / Tonnam / returning | official | + | - | Pak Thanawat and
2 | cast Nine Suriyon / Phupha / returning | official | + | - | ^
2 | cast Mark Chayakorn / Kao / leaving | official | + | - | For senior Kao
2 | cast Ohm Rattana / Kao / joining | official | + | - | Found was Ohm
2 | production writing ends | official | - | P'Jane Wirawan | “We still argue
- | crew P'Jane Wirawan / director | official | + | - | ^
- | crew Baifern / writer | official | + | - | ^
2 | episodes 12 | official | + | P'Jane Wirawan | Twelve there will
1 | episodes 12 | official | + | - | ^
2 | release 2024-04 | rumored | + | - | The poster has
2 | release 2024-04-15.. | rumored | + | - | An employee who
3 | renewal cancelled | official | + | P'Jane Wirawan | P'Jane says that
- | source_material novel / - | official | + | - | ^
2 | delay | official | + | - | Nine's bike accident
- | platform GMM25 | official | + | - | My Seatmate can be
- | platform iQIYI | official | + | - | ^
