url: https://www.renewalbell.example/the-salt-ledger-season-4-confirmed
outlet: Renewal Bell
published: 2021-07-08
title: The Salt Ledger Season 4: Confirmed or Not?
series: The Salt Ledger

The Salt Ledger is that kind of a drama which takes hold of the viewer and the viewer cannot run. It first saw the light of the screen in March of 2017 and has since then collected admirers in every corner. Now the people wish to be told about the season number four.

The Salt Ledger Season 4: The Confirmation

Dear reader, with joy we inform you that the makers have given the thumbs up for the fourth installment. It was in May that the thumbs were raised. Earlier, many a person was in despair, for after the third season had ended, no word of the channel was heard for 5 whole months.

The Salt Ledger Season 4: The Day Of Coming

As of this moment the day is kept secret. If the cameras can move as per the plan, the fans are going to witness the new season in the first weeks of 2022, our team calculates. But the pandemic has its own plan! The work on the set, which was to be begun in April, could not be begun.

If we look behind, the second season showed up on 11 November 2018 and the third did the same on 3 January 2021. So no one can say that the makers are in haste.

The Salt Ledger Season 4: Which Persons?

• Eamon Fairlie in the character of Tobias Crake

• Ines Valdorre in the character of Widow Marsh

• Peter Oduya in the character of the Collector

The above persons we await with a strong probability. Sadly, Gwen Tarrant bid goodbye: her Lady Osmund took poison in the finale, and she said to Radio Times that dead is dead.

The Salt Ledger Season 4: The Trailer

You may search the whole YouTube and find zero. Whatever is uploaded there with the number 4 is the handwork of a fan.

What did you think of the poisoned cup? Will the Widow marry again? Write it in the box below. Three sequels of Avatar are also in the making, so stay with our page.

=== claims
1 | release 2017-03 | official | + | - | It first saw
4 | renewal renewed when=2021-05 | official | + | - | Dear reader
4 | release none | official | - | - | As of this moment
4 | release 2022-01..2022-04 | predicted | + | - | If the cameras
4 | production filming starts when=2021-04 | official | - | - | The work on the set
2 | release 2018-11-11 | official | + | - | If we look behind
3 | release 2021-01-03 | official | + | - | ^
4 | cast Eamon Fairlie / Tobias Crake / returning | predicted | + | - | Eamon Fairlie
4 | cast Ines Valdorre / Widow Marsh / returning | predicted | + | - | Ines Valdorre
4 | cast Peter Oduya / the Collector / returning | predicted | + | - | Peter Oduya
4 | cast Gwen Tarrant / Lady Osmund / leaving | official | + | Gwen Tarrant | Sadly, Gwen
4 | trailer trailer | official | - | - | You may search
