url: https://www.tellytrade.example/2021/12/09/sunny-side-cemetery-abc-renewal-limbo
outlet: Telly Trade
published: 2021-12-09
title: ABC Lets Options on 'Sunny Side Cemetery' Tick Down
series: Sunny Side Cemetery

December 15, midnight: that is when 20th Television loses its hold on the ensemble of Sunny Side Cemetery, and ABC has so far made no move to stop the clock.

Craig Erwich, who decides, hinted to reporters that he's "in no rush." Sources close to the show think this theater. By their account an agreement for thirteen half-hours is being lawyered right now, and would be unveiled during the network's TCA day on January 11.

If they're wrong, the gravediggers may move in with somebody else. Hulu has been mentioned, in passing, by one of them: "It'd be a transfer across the corridor."

The workplace comedy with Patti Harlow and Deon Greer bowed on September 22 to 4.1 million, and was trimmed from eighteen installments to fifteen a month later, though ABC spoke of football. Production on those came to a close yesterday on the Radford lot, and a wrap party was held under masks.

Co-showrunners Jess Tran and Al Whitlow have no room at present. Says Whitlow, "We pitched them a year of stories over Zoom. No one told us to stop, no one told us to type." Tran has an overall deal with Warner from July.

Were it to be picked up, when would we see it? Fall 2022 is the natural place, provided ABC doesn't hold it for midseason as it did with Home Economics, which came back after just four months, or with American Housewife, ditto.

Harlow's Netflix special is out on Christmas Day and has nothing to do with the dead. A cemetery in Ohio has meanwhile complained about the title.

=== claims
2 | renewal renewed | official | - | - | December 15
2 | renewal renewed when=2022-01-11 | rumored | + | - | By their
2 | episodes 13 | rumored | + | - | ^
2 | platform Hulu | rumored | + | - | Hulu has
- | cast Patti Harlow / - / - | official | + | - | The workplace
- | cast Deon Greer / - / - | official | + | - | ^
1 | release 2021-09-22 | official | + | - | ^
1 | episodes 18 | official | - | - | ^
1 | episodes 15 | official | + | - | ^
1 | production filming ends when=2021-12-08 | official | + | - | Production on
- | crew Jess Tran / showrunner | official | + | - | Co-showrunners
- | crew Al Whitlow / showrunner | official | + | - | ^
2 | production writing starts | official | - | Al Whitlow | No one told
2 | release 2022-09..2022-11 | predicted | + | - | Fall 2022
2 | precedent Home Economics / release / 4 | official | + | - | ^
2 | precedent American Housewife / release / 4 | official | + | - | ^
