url: https://www.premiertimesnews.example/the-good-mother-superior-season-2
outlet: Premier Times News
published: 2021-09-13
title: Convent of Lies Season 2 Release Date Rumors, Cast Updates, Is It Renewed Or Cancelled?
series: Convent of Lies

Convent of Lies was an hit drama of Peacock, of which the premier episode aired on 15 April 2021. Ten installments have been given in the first lot. The viewers were on the edge of the seats.

According to our sources, Peacock has pulled the plug after one season, as the costs were in the skies. But the platform itself has not made any statement on whether the show is renewed.

On the other side, Cinemaholic predicts that Convent of Lies season 2 would land in mid-2022, if given nod by this fall. We would rather say late 2022.

The makers: Isabel Farrant (showrunner) and Greg Oto (director). The script is by Farrant as well as Neil Bose. The plot is inspired from true events in Quebec, 1954.

As for the cast in season 2, we may meet once more:

• Claire Denning portraying Sister Agnes
• Wanda Pruitt portraying the Abbess
• Joe Kilbane in the character of Father Luke

"I left my veil in the trailer, just in case," said Denning to Looper when asked for it. She did not clear anything.

Convent of Lies Season 2 Teaser

Not available. It is not even in the making.

Also see: Nun on the Run season 3 is coming on Hulu on 20 September, with 8 episodes.

=== claims
- | platform Peacock | official | + | - | Convent of Lies was
1 | release 2021-04-15 | official | + | - | ^
1 | episodes 10 | official | + | - | Ten installments
2 | renewal cancelled | rumored | + | - | According to our
2 | renewal renewed | official | - | - | But the platform
2 | release 2022-05-01..2022-08-31 | predicted | + | Cinemaholic | On the other
2 | release 2022-09-01..2022-12-31 | predicted | + | - | We would
- | crew Isabel Farrant / showrunner | official | + | - | The makers
- | crew Greg Oto / director | official | + | - | ^
- | crew ?Isabel Farrant / writer | official | + | - | The script
- | crew Neil Bose / writer | official | + | - | ^
2 | cast Claire Denning / Sister Agnes / returning | predicted | + | - | Claire Denning
2 | cast Wanda Pruitt / Abbess / returning | predicted | + | - | Wanda Pruitt
2 | cast Joe Kilbane / Father Luke / returning | predicted | + | - | Joe Kilbane
2 | trailer teaser | official | - | - | Convent of Lies Season 2 Teaser
Nun on the Run :: 3 | release 2021-09-20 | official | + | - | Also see
Nun on the Run :: 3 | platform Hulu | official | + | - | ^
Nun on the Run :: 3 | episodes 8 | official | + | - | ^
