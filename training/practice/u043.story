url: https://www.tellyhound.example/news/drama/lighthouse-road-series-3-will-there-be
outlet: Telly Hound
published: 2018-06-19
title: Will there be a series 3 of Lighthouse Road?
series: Lighthouse Road

***Contains spoilers for the whole of series two***

So that's who moved the body. After eight weeks of red herrings, cagouls and that accent, Lighthouse Road packed up last night with a wedding, a confession and a very long look at the sea.

Have we seen the last of it? ITV isn't telling; overnight figures of 6.3 million surely can't have done any harm. A spokesperson told us simply that “any news about a further series would be announced in the usual way.” Fingers crossed, eh?

Writer Daniella Crewe is less coy. At a BFI screening in May she let it slip that a treatment for the third had been posted to the channel “with a first-class stamp”, and that Martin Clunie and Wunmi Adeleke had both told her where they stood. “If she writes it, I'm there,” is how Clunie put it to us. But she's also of the view that a story has a natural span, and she wouldn't rule out that what viewers saw was the end.

Reading between the lines, then? We'd say it goes ahead. A cast of this calibre doesn't come cheap; still, there's no drama on the channel with half as many viewers under 35.

If it does, don't hold your breath. Between the initial six-parter, unveiled in March 2016, and the second set lay more than two years. Clunie does his doctor first. It won't be 2019, put it that way, and to us 2020 looks more like it.

The Sun, not a paper noted for its patience, had ITV's mind made up by Saturday: “Road closed”. A crew member whose name we've been asked to leave out heard otherwise, namely that six more are in next year's budget.

In the meantime the novel that started it all, Ann Cleaves's The Drowned Bell, is back in the shops, with the cast on its cover. The DVD is out on Monday.

=== claims
3 | renewal renewed | official | - | - | ITV isn't telling
3 | renewal renewed | official | - | ITV | A spokesperson
- | crew Daniella Crewe / writer | official | + | - | Writer Daniella
3 | production writing under way | official | + | Daniella Crewe | At a BFI
2 | renewal final | official | - | Daniella Crewe | But she's also
3 | renewal renewed | predicted | + | - | We'd say it
1 | episodes 6 | official | + | - | Between the initial
1 | release 2016-03 | official | + | - | ^
3 | release 2019 | predicted | - | - | It won't be
3 | release 2020 | predicted | + | - | ^
- | source_material novel / The Drowned Bell | official | + | - | In the meantime
- | cast Martin Clunie / - / - | official | + | - | At a BFI
- | cast Wunmi Adeleke / - / - | official | + | - | ^
3 | renewal cancelled | reported | + | The Sun | The Sun, not
3 | renewal renewed | rumored | + | - | A crew member
3 | episodes 6 | rumored | + | - | ^
