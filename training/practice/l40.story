url: https://www.slowtv.example/review/2021/04/23/lockmaster
outlet: Slow TV
published: 2021-04-23
title: Lockmaster: second time's the calm
series: Lockmaster

By the time that Hugo Blessing has opened the third sluice of the first episode, you know whether Lockmaster is for you. The second series (BBC Four, from tonight) is as quiet as the first, and better.

Blessing is Cyril, the lock-keeper; Annette Prior is his late wife, who advises him; Sanjay Gill is once again the vicar with the narrowboat. Of the remaining regulars, Molly Duff's Trish has become a grandmother and Terence Oakes's Frank an alderman. There's one whom I missed terribly, though, and it's Fred Pym. His poacher was the soul of series one, and the writers, Ann Thackeray and Les Boone, have let him drown between the series without so much as a splash. (Pym has gone to Emmerdale.)

In his place we get a German. As Uli, who has lost his bicycle, Matthias Krahl hardly speaks, and what he does say was, Boone confesses, made up by Krahl. Rosie Tennant turns up in the last two episodes and steals a boat and the series.

Clio Barrington directed four of the six, and she has the eye of a heron. The other two are by Dominic Sedge. The harmonium is played by Ivor Gould, whose music it is. It's produced by Hazel Lennox, with Thackeray now as an executive producer.

Compare this with Boatyard on Channel 5, where Ross Kempson shouts. Kempson was the first choice for Cyril, I hear; thank heaven for his agent.

Somebody at the BBC has had the good sense to ask for a third series. Thackeray is at her desk, without Boone this time, who's busy on a book about eels. Blessing, 81, says he will do it "if spared."

=== claims
2 | release 2021-04-23 | official | + | - | The second series
- | platform BBC Four | official | + | - | ^
2 | cast Hugo Blessing / Cyril / - | official | + | - | Blessing is
2 | cast Annette Prior / his late wife / - | official | + | - | ^
2 | cast Sanjay Gill / the vicar / returning | official | + | - | ^
2 | cast Molly Duff / Trish / - | official | + | - | Of the remaining
2 | cast Terence Oakes / Frank / - | official | + | - | ^
2 | cast Fred Pym / poacher / leaving | official | + | - | There's one
1 | cast Fred Pym / poacher / - | official | + | - | His poacher
- | crew Ann Thackeray / writer | official | + | - | ^
- | crew Les Boone / writer | official | + | - | ^
2 | cast Matthias Krahl / Uli / joining | official | + | - | As Uli
2 | cast Rosie Tennant / - / joining | official | + | - | Rosie Tennant
2 | crew Clio Barrington / director | official | + | - | Clio Barr
2 | episodes 6 | official | + | - | ^
2 | crew Dominic Sedge / director | official | + | - | The other two
- | crew Ivor Gould / composer | official | + | - | The harmonium
2 | crew Hazel Lennox / producer | official | + | - | It's produced
2 | crew Ann Thackeray / producer | official | + | - | ^
Boatyard :: - | platform Channel 5 | official | + | - | Compare this
Boatyard :: - | cast Ross Kempson / - / - | official | + | - | ^
3 | renewal renewed | official | + | - | Somebody at
3 | production writing under way | official | + | - | Thackeray is
3 | crew Ann Thackeray / writer | official | + | - | ^
3 | crew Les Boone / writer | official | - | - | ^
3 | cast Hugo Blessing / Cyril / returning | official | + | Hugo Blessing | Blessing, 81
