url: https://fr-ecran.example/series/2022/02/les-marees-saison-4
outlet: Écran Large Ouest
published: 2022-02-10
title: ‘Les Marées’: a fourth season without Corinne, with a new mayor
series: Les Marées

Season 4 of “Les Marées” will be the first to do without Corinne Le Guen. Interviewed on Tuesday by Ouest-France, the actress Sandrine Quélen said that she had closed the door of the gendarmerie behind her “without slamming it,” after six years and thirty-two investigations. “I'd arrested everyone in Brittany at least once.”

France 2 lost no time in finding a successor. Captain Maëlle Rivoal, a Parisian who cannot stand oysters, has been entrusted to Clémence Astier. At her side remains, as before, Lieutenant Kermadec, the sulky one; Yannick Bresson could not picture himself anywhere else.

Who else is there? Josiane Morel as the landlady, Philippe Duthil as the prosecutor, both from the first hour. The mayor changes: Bernard Hémon was not re-elected, so to speak, and Fatou Cissé wears the sash. Rumors that Gérard Jugnot would look in for an episode were laughed away by his agent.

The shoot occupies the team at Douarnenez until April 29. Behind the camera Rachel Weill and Tristan Hautbois each do three of the six episodes, on scripts by a collective of authors that Nadège Pruvost heads. Their predecessor, Luc Bénard, invented the series and gets a line in the titles for it, no more: he and the channel fell out over the death of the dog.

Fans must wait until after the presidential election, said the fiction department, and probably, we'd add, until after the summer. RTBF in Belgium and the Swiss channel RTS, which both put in money, usually have it a few days ahead.

Season 3, whose first two parts were broadcast on 4 November 2020, had held 5.9 million French people in front of their sets. That's more than the average of Capitaine Marleau in the same month, though that series, with the inimitable Corinne Masiero, had been on a Tuesday.

Ms Quélen isn't idle. From March 3 she can be seen in “Le Malade imaginaire” at the Théâtre de Paris as Toinette, while on TF1 she will be a headmistress. “As for coming back for a funeral, call me,” she says. It wasn't a promise.

=== claims
4 | cast Sandrine Quélen / Corinne Le Guen / leaving | official | + | Sandrine Quélen | Interviewed on Tuesday
4 | cast Clémence Astier / Maëlle Rivoal / joining | official | + | - | Captain Maëlle Rivoal
- | platform France 2 | official | + | - | France 2 lost
4 | cast Yannick Bresson / Kermadec / returning | official | + | - | At her side
4 | cast Josiane Morel / - / returning | official | + | - | Josiane Morel as
4 | cast Philippe Duthil / - / returning | official | + | - | ^
4 | cast Bernard Hémon / - / leaving | official | + | - | The mayor changes
4 | cast Fatou Cissé / - / joining | official | + | - | ^
4 | cast Gérard Jugnot / - / joining | rumored | + | - | Rumors that Gérard
4 | cast Gérard Jugnot / - / joining | reported | - | agent | ^
4 | production filming ends when=2022-04-29 | official | + | - | The shoot occupies
4 | crew Rachel Weill / director | official | + | - | Behind the camera
4 | crew Tristan Hautbois / director | official | + | - | ^
4 | episodes 6 | official | + | - | ^
4 | crew Nadège Pruvost / writer | official | + | - | ^
- | crew Luc Bénard / creator | official | + | - | Their predecessor
4 | crew Luc Bénard / writer | official | - | - | ^
4 | release 2022-04-24.. | official | + | fiction department | Fans must wait
4 | release 2022-09-01.. | predicted | + | - | ^
- | platform RTBF | official | + | - | RTBF in Belgium
- | platform RTS | official | + | - | ^
3 | release 2020-11-04 | official | + | - | Season 3, whose
