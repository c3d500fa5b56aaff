url: https://www.bayviewgazette.example/entertainment/gloria-tennant-obituary
outlet: Bayview Gazette
published: 2019-11-03
title: Gloria Tennant, matriarch of ‘Cedar Point,’ dies at 78
series: Cedar Point

Gloria Tennant, who for six seasons ruled the kitchen table of CBS's family drama Cedar Point as Nana Ruth, died on Friday at her home in Ojai. She was 78. Her daughter said the cause was heart failure.

Born in Toledo on May 2, 1941, Tennant worked in repertory theater for two decades before television found her. There was a Tony nomination in 1974, and a string of nurses, nuns and neighbors in the procedurals of the day.

Cedar Point, created by Walt Brannigan, went on the air on September 24, 2013, when Tennant was 72. Four million people dropped away after its second year, yet CBS stuck with it, and last May the network brought it back for a seventh season.

That season, which got going on October 1, was already in front of the cameras when she fell ill. Brannigan told The Hollywood Reporter on Saturday that she had completed five episodes and that production, suspended since Thursday, would pick up again on November 11.

Her role will not be recast. "There's one Nana," said Brannigan. "We'll say goodbye to her in the eleventh hour of the season, and we're writing it now with wet eyes."

Dana Whitlock, who plays her granddaughter Josie, called her "the only acting school I ever needed." Whitlock's own contract runs out in the spring, and whether she will be around for an eighth year is not known. CBS has yet to decide on one.

Tennant was married three times. She is survived by her daughter, two grandsons and a parrot that, according to colleagues, knew most of her lines.

=== claims
- | cast Gloria Tennant / Nana Ruth / - | official | + | - | Gloria Tennant, who
- | platform CBS | official | + | - | ^
- | crew Walt Brannigan / creator | official | + | - | Cedar Point, created
1 | release 2013-09-24 | official | + | - | ^
7 | renewal renewed when=2019-05 | official | + | - | Four million
7 | release 2019-10-01 | official | + | - | That season, which
7 | production filming under way | official | - | Walt Brannigan | Brannigan told
7 | production filming starts when=2019-11-11 | official | + | Walt Brannigan | ^
- | cast Dana Whitlock / Josie / - | official | + | - | Dana Whitlock, who
8 | cast Dana Whitlock / Josie / returning | official | - | - | Whitlock's own
8 | renewal renewed | official | - | - | CBS has yet
