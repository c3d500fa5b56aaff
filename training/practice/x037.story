url: https://www.sofaspud.example/quick-hits/2021-09-28
outlet: Sofa Spud
published: 2021-09-28
title: Quick Hits: Bakers, Butlers and a Beheading
series: The Understair

Acorn TV got the keys to Netherby Hall again. On Tuesday the niche streamer re-upped The Understair, its butler mystery, for what is to be outing number three; Rupert Gaines buttles, Olive Trent dusts.

Peacock has beheaded Anne Boleyn, Vampire. One season, ten episodes, no heir.

Per the Ankler, a spin-off of Detroit Nocturne is being kicked around at NBC. That the mothership itself makes it to a tenth year is a foregone conclusion, the newsletter goes on. Chicago-born Tracee Oliver, its lieutenant, is said to want a shorter week.

The next batch of Dough Joe drops on HBO Max on October 14, five weeks after it was due. A walnut allergy in the crew was to blame.

Deputy Dawn, over at Paramount+, lost its showrunner on Friday: Kip Lawless cited exhaustion. His chair goes to nobody for now, and as long as it's vacant the writers have been sent home.

On the next point we have it from Tatler, of all outlets. Sir Gerald and Lady Macduff, who rent out the castle in HBO's Clan, were asked to keep their calendar clear from April 2022 till the first snow. HBO hasn't so much as hinted at more Clan, at least not in public.

You might have seen a tweet that Freeform's Sorority Row is on the chopping block. It's from a parody account. A network rep rolled her eyes audibly; the sisters pledge a second year, she repeated, as promised in August.

Ana de la Reguera-Stone hosts the Critics' Gala on January 9. The gala's producers were picketed last year.

Finally, BritBox has not given up on Canon Fodder. It has, though, given up on making it this year; the crew were to assemble at Wells in October, and now have until spring to find a bishop.

=== claims
- | platform Acorn TV | official | + | - | On Tuesday the niche
3 | renewal renewed when=2021-09-28 | official | + | - | ^
3 | cast Rupert Gaines / - / returning | official | + | - | ^
3 | cast Olive Trent / - / returning | official | + | - | ^
Anne Boleyn, Vampire :: 2 | renewal cancelled | official | + | - | Peacock has beheaded
Anne Boleyn, Vampire :: 1 | episodes 10 | official | + | - | One season, ten
Detroit Nocturne :: 10 | renewal renewed | reported | + | Ankler | That the mothership
Detroit Nocturne :: - | cast Tracee Oliver / - / - | official | + | - | Chicago-born Tracee
Dough Joe :: - | release 2021-10-14 | official | + | - | The next batch of Dough
Dough Joe :: - | platform HBO Max | official | + | - | ^
Dough Joe :: - | delay to=2021-10-14 | official | + | - | ^
Deputy Dawn :: - | platform Paramount+ | official | + | - | Deputy Dawn, over
Deputy Dawn :: - | crew Kip Lawless / showrunner | official | - | - | ^
Deputy Dawn :: - | production writing under way | official | - | - | His chair goes
Clan :: - | platform HBO | official | + | - | Sir Gerald and
Clan :: - | production filming under way when=2022-04-01..2022-12-31 | reported | + | Tatler | ^
Clan :: - | renewal renewed | official | - | - | HBO hasn't so much
Sorority Row :: - | platform Freeform | official | + | - | You might have seen
Sorority Row :: - | renewal cancelled | rumored | + | - | ^
Sorority Row :: 2 | renewal renewed when=2021-08 | official | + | Freeform | A network rep
Canon Fodder :: - | production filming starts when=2021-10 | official | - | - | It has, though
Canon Fodder :: - | delay | official | + | - | ^
Canon Fodder :: - | production filming starts when=2022-03..2022-05 | official | + | - | ^
