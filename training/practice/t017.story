url: https://www.thedailyset.example/tv/2015/08/08/lantern-season-2-casting-walter-kim
outlet: The Daily Set
published: 2015-08-08
title: Lantern Lights Up With Three New Faces for Season Two
series: Lantern

Lantern is getting crowded. Syfy revealed on Friday that Walter Kim, Ottoline Grange and Javier Montoya have signed up for the second season of its deep-mine chiller.

Kim steps into the boots of Foreman Yi, a man who “hears the rock talk.” Grange is to play Constance Dyer, the new owner of the pit and no friend of the union. Details of the role that Montoya has taken are being withheld.

All of them appear opposite Bryony Fell, who of course comes back as Tess. So does Hugo Ansah as Doc, contrary to what we wrote last month; the sources who told us then that Ansah wanted out were, as he put it in an email to this reporter, “full of coal dust.” Consider us corrected.

The same can't be said for Martin Pruitt. He has handed in his helmet, having found steadier work on the Chicago procedural Cook County, and the part of Tess's father passes to Roland Fitzhugh.

Executive producer Alma Reyes has already teased a “much bigger, much wetter” sophomore run. Thirteen episodes have been ordered, up from eight, and production is under way in Sudbury, Ontario.

Kim won a Drama Desk Award in 2011 for The Weight of Rice. Grange was most recently seen in the BBC's Ropewalk.

No premiere date has been set, though the network has promised the show for early 2016. Gossip on set has it at the end of January.

=== claims
2 | cast Walter Kim / Foreman Yi / joining | official | + | Syfy | Syfy revealed
2 | cast Ottoline Grange / Constance Dyer / joining | official | + | Syfy | ^
2 | cast Javier Montoya / - / joining | official | + | Syfy | ^
- | platform Syfy | official | + | - | ^
2 | cast Bryony Fell / Tess / returning | official | + | - | All of them
2 | cast Hugo Ansah / Doc / returning | official | + | - | So does Hugo
2 | cast Martin Pruitt / Tess's father / leaving | official | + | - | He has handed
2 | cast Roland Fitzhugh / Tess's father / joining | official | + | - | ^
- | crew Alma Reyes / producer | official | + | - | Executive producer
2 | episodes 13 | official | + | - | Thirteen episodes
1 | episodes 8 | official | + | - | ^
2 | production filming under way | official | + | - | ^
2 | release none | official | - | - | No premiere date
2 | release 2016-01..2016-04 | official | + | Syfy | ^
2 | release 2016-01-21..2016-01-31 | rumored | + | - | Gossip on set
