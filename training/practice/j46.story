url: https://www.peninsulapost.example/tv/2019/07/02/the-tide-line-series-two
outlet: Peninsula Post
published: 2019-07-02
title: Cornwall welcomes back The Tide Line crew
series: The Tide Line

Traders in Mousehole were all smiles on Monday when the lorries of The Tide Line rolled in for the second time.

Shooting on the new series, which the BBC gave the go-ahead last autumn, carries on until 6th September. Expect road closures.

Robyn Hale was spotted outside the bakery in the waders of Constable Tamsin Rowe. With her were Jago Trevenna, who plays her brother Petroc, and a face not seen before: Downton's Hugh Lassiter, it turns out, is the new vicar.

The first series was shown on BBC One in February 2018 and sold to 90 countries. It was directed by Emily Ford, who's passed the megaphone to Dan Kitto.

We asked Kitto when we'd get to see it. “Early next year, if the weather is kind.”

Writer Harriet Penrose has said that the new story, as opposed to the first, which borrowed from Wilkie Collins, is all her own. It's spread over eight episodes rather than six.

A rumour at the Ship Inn that Dame Judith Ashe is to appear was "news to me," laughed the producer, Sanjay Rai.

Fans from as far as Ohio had lined the harbour. Some had waited since May.

The pilot boat used in series one has been sold to a German.

=== claims
2 | production filming starts when=2019-07-01 | official | + | - | Traders in
2 | production filming ends when=2019-09-06 | official | + | - | Shooting on
2 | renewal renewed when=2018-09-01..2018-11-30 | official | + | - | ^
2 | cast Robyn Hale / Tamsin Rowe / returning | official | + | - | Robyn Hale
2 | cast Jago Trevenna / Petroc / returning | official | + | - | With her
2 | cast Hugh Lassiter / - / joining | official | + | - | ^
1 | platform BBC One | official | + | - | The first series
1 | release 2018-02 | official | + | - | ^
1 | crew Emily Ford / director | official | + | - | It was directed
2 | crew Emily Ford / director | official | - | - | ^
2 | crew Dan Kitto / director | official | + | - | ^
2 | release 2020-01-01..2020-04-30 | official | + | Dan Kitto | “Early next
2 | crew Harriet Penrose / writer | official | + | - | Writer Harriet
2 | episodes 8 | official | + | - | It's spread
1 | episodes 6 | official | + | - | ^
2 | cast Judith Ashe / - / joining | rumored | + | - | A rumour
2 | cast Judith Ashe / - / joining | official | - | Sanjay Rai | ^
- | crew Sanjay Rai / producer | official | + | - | ^
