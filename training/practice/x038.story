url: https://www.tidbitstation.example/black-orchid-hotel-season-2-everything
outlet: Tidbit Station
published: 2023-08-14
title: Black Orchid Hotel Season 2 Release Date Rumors: Is It Ever Coming?
series: Black Orchid Hotel

Viewers checked out of the Black Orchid Hotel on 11 May 2023, when Prime Video put up all seven parts in one go, and ever since they've been ringing the bell at the desk. Is there going to be a second stay? The short answer is that the reception is unmanned.

Amazon has neither extended the booking nor thrown anybody out. A renewal within ninety days is the norm for it, and those ninety days ran out last week. It'd be wrong to read too much into that. Strikes make for slow desks.

Some websites tell their readers that the show has been “officially renewed” and quote one Jennifer Salter. There isn't any such person. Cross that off your list.

A more plausible tale reached us by way of a hotelier in Lake Como, whose villa doubles for the place: she has a letter of intent for “autumn '24.” And cinematographer Pietro Galli, listing his jobs on his own website, has “BOH II, prep postponed” between two commercials.

Series mastermind Odette Vance had, before the WGA laid down its pens, a good part of the next story worked out. “Four and a bit,” she estimated in a Q&A on April 28. Under the rules of the strike she mustn't have typed a syllable since the second of May.

Should it all fall into place (letter, pens, actors), a return in 2025 is the best you can hope for.

Ben Armitage-Cole's night porter would be indispensable, naturally; so would Saoirse Lunn's widow. Whether either was ever put under option for more than one season isn't public knowledge.

Is Black Orchid Hotel based on a true story? No. It isn't based on the Agatha Christie novel with a similar name, either, although the lobby has a parrot in both.

The finale is rated 8.9 on IMDb. Check back in September.

=== claims
1 | release 2023-05-11 | official | + | - | Viewers checked out
1 | platform Prime Video | official | + | - | ^
1 | episodes 7 | official | + | - | ^
2 | renewal renewed | official | - | - | Amazon has neither
2 | renewal renewed | rumored | - | - | Some websites tell
2 | production filming under way when=2024-09..2024-11 | rumored | + | - | A more plausible tale
2 | delay | official | + | Pietro Galli | And cinematographer
2 | production writing ends | official | - | Odette Vance | “Four and a bit
- | crew Odette Vance / creator | official | + | - | Series mastermind
2 | production writing under way when=2023-05-02..2023-08-14 | official | - | - | Under the rules
- | cast Ben Armitage-Cole / night porter / - | official | + | - | Ben Armitage-Cole's
- | cast Saoirse Lunn / widow / - | official | + | - | ^
2 | cast Ben Armitage-Cole / night porter / returning | official | - | - | Whether either was
2 | cast Saoirse Lunn / widow / returning | official | - | - | ^
- | source_material novel / - | official | - | - | It isn't based
