url: https://www.cancelwatch.example/2022/08/teeth-cancelled-peacock
outlet: Cancel Watch
published: 2022-08-19
title: Milk Teeth: Cancelled by Peacock; No Season Two for Horror Comedy
series: Milk Teeth

The tooth fairy has been evicted. Peacock has pulled the plug on Milk Teeth, TVLine reports, after a lone season of six episodes.

The Milk Teeth TV show, a horror comedy, comes from creators Bex Holloway-Tran and Julio Machado Neto. Its cast comprises Honor Blessing Kuti, Patrick St. Clair, Yuna Kobayashi-Reyes, Gil Abernathy and, as the voice under the pillow, Marguerite. Kuti's Dr. Posey is a dentist in Milwaukee whose patients begin to lose teeth that aren't theirs, and who finds in her basement a buyer for them.

Reviewers took to the show, which was unleashed on May 26th; the audience, per Nielsen, did not. In no week did it make the streaming top 10.

It didn't help that the budget went from 2.5 to 4 million dollars an episode, as had been reported in the spring. The studio, UCP, is said to be looking for another home.

What do you think? Did you watch Milk Teeth? Should Peacock have given it another chance?

More cancellations: Hulu has dropped Larkspur, which aired two seasons. Meanwhile Starz has not decided the fate of Prodigal County.

=== claims
2 | renewal cancelled | reported | + | TVLine | Peacock has pulled
1 | episodes 6 | official | + | - | ^
- | crew Bex Holloway-Tran / creator | official | + | - | The Milk Teeth
- | crew Julio Machado Neto / creator | official | + | - | ^
- | cast Honor Blessing Kuti / Dr. Posey / - | official | + | - | Its cast comprises
- | cast Patrick St. Clair / - / - | official | + | - | ^
- | cast Yuna Kobayashi-Reyes / - / - | official | + | - | ^
- | cast Gil Abernathy / - / - | official | + | - | ^
- | cast Marguerite / - / - | official | + | - | ^
1 | release 2022-05-26 | official | + | - | Reviewers took
Larkspur :: 3 | renewal cancelled | official | + | - | More cancellations
Prodigal County :: - | renewal renewed | official | - | - | Meanwhile Starz
