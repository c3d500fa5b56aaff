url: https://www.tradewindpost.example/2016/11/sutter-exits-parish-blue
outlet: Tradewind Post
published: 2016-11-17
title: Contract standoff ends: Ray Sutter leaves ‘Parish Blue’
series: Parish Blue

Ray Sutter has handed in his badge. After nine weeks of haggling with 20th Century Fox TV over money, the actor has declined to sign on for a fourth season of Fox's New Orleans police drama Parish Blue, his manager said late Wednesday.

He will be seen as Lieutenant Moss through the third-season finale on May 9. How the lieutenant departs has not been determined, said executive producer Lena Fontenot, who got the call in the middle of the writers' room: "I threw a beignet."

The studio's last offer, sources said, was $225,000 per episode, against the $300,000 that Sutter's side was after. His co-star Janelle Batiste settled in September. Her two-year deal keeps her in the patrol car as Officer Toussaint until 2019, assuming the show lives that long.

That assumption is not unreasonable. Fox has not picked up Parish Blue for next year, but with 9.1 million viewers a week it is all but certain to.

A replacement is on the studio's mind. Isaiah Grant is in early talks to come in as a captain from Baton Rouge, according to The Hollywood Reporter. A second name, that of Oscar nominee Tom Pell, was laughed off by his publicist.

The series, which hails from Fontenot and Marc Delacroix and bowed in September 2014, lost another of its originals two years ago when Nina Castle asked to be let out; her character was shot in the second-season opener.

Sutter, 51, is no stranger to early exits. He was on The Closer Look for just a season and bolted from Hawks after six weeks. His next project is a film, Dry Dock, which shoots in January.

=== claims
4 | cast Ray Sutter / Lieutenant Moss / leaving | reported | + | - | After nine weeks
- | platform Fox | official | + | - | ^
3 | cast ?Ray Sutter / Lieutenant Moss / - | official | + | - | He will be seen
- | crew Lena Fontenot / producer | official | + | - | How the lieutenant
4 | cast Janelle Batiste / Officer Toussaint / returning | official | + | - | Her two-year
4 | renewal renewed | official | - | - | Fox has not
4 | renewal renewed | predicted | + | - | ^
4 | cast Isaiah Grant / - / joining | reported | + | The Hollywood Reporter | Isaiah Grant
4 | cast Tom Pell / - / joining | reported | - | - | A second name
- | crew Lena Fontenot / creator | official | + | - | The series, which
- | crew Marc Delacroix / creator | official | + | - | ^
1 | release 2014-09 | official | + | - | ^
2 | cast Nina Castle / - / leaving | official | + | - | ^
