url: https://www.screenrouter.example/2024/12/03/the-apiary-bbc-hbo-third-run-paused
outlet: Screen Router
published: 2024-12-03
title: 'The Apiary' Stung by Funding Gap; Third Run in Doubt
series: The Apiary

A third run of The Apiary, which the BBC commissioned fully eighteen months ago, may never be made, two people close to the show told Broadcast. HBO walked away from the co-production last week, and a fifth of the money with it.

Filming was due to get going in Northumberland in February. That will not come to pass: the crew was stood down by email on Friday. "Paused, not pulled," is the line from Skep Films, whose managing director Alison Frayne hopes to have an answer before the clocks go forward. The BBC would only reiterate that it "remains fully committed to the bees."

If there is a silver lining, it's that Lucy Fairweather has finished. All of her scripts, six in number, went in by Guy Fawkes Night. She is the writer of the series as well as of the memoir behind it, Smoke.

Executive producer Gil Mendes is philosophical: "Series two had a nineteen-month hole in it and everybody said we were dead. Then we got our best figures." That series was shown from 7 January 2023. The one before had been one of the few bright spots in the autumn of 2020.

Niamh Cassidy, the beekeeper Orla, has signed up for a Marvel project in July. Her agent at Curtis Brown says that the Apiary "comes first if it comes before." Conor Daly is out in any event; his farmer sold up and went. Said to have been approached for a part: Eileen Roche, of the Abbey Theatre.

As to when viewers might see a third, no guess of ours would be worth the paper. Industry analysts Ampere don't have it on their list for 2025. Line of Duty fans will remember that their wait for the sixth was two years, without a single pound missing.

The International Emmys, where Cassidy lost to a Dane, took place in New York on 25 November.

=== claims
3 | renewal renewed when=2023-06 | official | + | - | A third run
3 | renewal cancelled | reported | + | Broadcast | ^
3 | production filming starts when=2025-02 | official | - | - | Filming was due
- | crew Lucy Fairweather / writer | official | + | - | She is the
3 | production writing ends when=..2024-11-05 | official | + | - | All of her
3 | episodes 6 | official | + | - | ^
- | source_material other / Smoke | official | + | - | She is the
- | crew Gil Mendes / producer | official | + | - | Executive producer
2 | release 2023-01-07 | official | + | - | That series was
1 | release 2020-09..2020-11 | official | + | - | The one before
- | cast Niamh Cassidy / Orla / - | official | + | - | Niamh
3 | cast Conor Daly / - / leaving | official | + | - | Conor
3 | cast Eileen Roche / - / joining | rumored | + | - | Said to have
3 | release 2025 | reported | - | Ampere | Industry analysts
3 | precedent Line of Duty / release / 24 | official | + | - | Line of Duty
