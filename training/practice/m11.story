url: https://www.greenlightgazette.example/2020/07/09/emmy-season-drama-column
outlet: Greenlight Gazette
published: 2020-07-09
title: Emmy column: six dramas that voters should not forget

Ballots went out last week, and with nothing to do but watch, members have no excuse. Here is my plea for six.

“The Lighthouse Keeper’s Son” is the front-runner, and rightly. Its third year, which arrived on HBO on March 15, is the best yet; Imelda Stanton gives a lesson in stillness as the widow Pruett. The fourth would have been on its feet in April had the world not stopped. Producers now aim at a September start in Belfast.

No one would call “Pluto” a comfortable watch. Adapted by Samir Khoury from his own podcast, the Amazon series made its bow last November and was promptly given a second go-round, scripts for which are, he assures me, on his desk and complete.

Voters remember “The Clearing Bank” as the show that swept in 2018. They may not have noticed that it was back: two years of silence, then eight new hours on AMC in May, and that was the last of it.

Speaking of lasts, “Homefires,” in its eighth and concluding season, could take Clara Dane to a third statue. She won in 2012 and 2013.

“Valence” deserves better than the technical categories. Shown by FX in March, it is from Alec Garner, who directed every minute. Not another minute is planned.

And then there is “Kin.” The Irish crime story, which few of you have seen since it's on AMC’s Sundance Now, was acquired from RTÉ; a second helping, with Ciara Hindley and Aidan Gallen again at each other’s throats, was ordered in Dublin last Friday. When it might be here is anybody’s guess.

Should “The Imperial” be on my list? Season three was its finest; season four, not so much. Olivia Colmer, lest we forget, was forty-five when she was cast.

Nominations are read out on July 28. The ceremony is on September 20, on ABC, with a host to be named.

=== claims
The Lighthouse Keeper’s Son :: 3 | release 2020-03-15 | official | + | - | Its third year
The Lighthouse Keeper’s Son :: 3 | platform HBO | official | + | - | ^
The Lighthouse Keeper’s Son :: 3 | cast Imelda Stanton / the widow Pruett / - | official | + | - | ^
The Lighthouse Keeper’s Son :: 4 | production filming starts when=2020-04 | official | - | - | The fourth would
The Lighthouse Keeper’s Son :: 4 | production filming starts when=2020-09 | official | + | Producers | Producers now
Pluto :: - | crew Samir Khoury / writer | official | + | - | Adapted by
Pluto :: - | source_material other / - | official | + | - | ^
Pluto :: - | platform Amazon | official | + | - | ^
Pluto :: 1 | release 2019-11 | official | + | - | ^
Pluto :: 2 | renewal renewed | official | + | - | ^
Pluto :: 2 | production writing ends | official | + | Samir Khoury | ^
The Clearing Bank :: - | episodes 8 | official | + | - | They may not
The Clearing Bank :: - | platform AMC | official | + | - | ^
The Clearing Bank :: - | release 2020-05 | official | + | - | ^
The Clearing Bank :: - | renewal final | official | + | - | ^
Homefires :: 8 | renewal final | official | + | - | Speaking of
Homefires :: - | cast Clara Dane / - / - | official | + | - | ^
Valence :: 1 | release 2020-03 | official | + | - | Shown by FX
Valence :: - | platform FX | official | + | - | ^
Valence :: 1 | crew Alec Garner / director | official | + | - | ^
Valence :: 2 | renewal cancelled | official | + | - | Not another
Kin :: - | platform Sundance Now | official | + | - | The Irish
Kin :: 2 | renewal renewed when=2020-07-03 | official | + | - | ^
Kin :: 2 | cast Ciara Hindley / - / returning | official | + | - | ^
Kin :: 2 | cast Aidan Gallen / - / returning | official | + | - | ^
Kin :: 2 | release none | official | - | - | When it might
The Imperial :: - | cast Olivia Colmer / - / - | official | + | - | Olivia Colmer
