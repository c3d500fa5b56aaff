url: https://www.worldseriesguide.example/dizi/2021/09/13/istasyon-second-season
outlet: World Series Guide
published: 2021-09-13
title: Istasyon is returning with the 2nd season? Answers from the channel
series: Istasyon

The beloved series of Thursday evenings, Istasyon, said goodbye for the summer in June, with the shot of the train on the bridge. It has been asked all summer whether it would return. Here is what is known!

ATV made an end of the waiting on Instagram yesterday with a whistle and a date: the stop is over, the train departs on the evening of September 30. The second season is therefore less than three weeks away, and those who said that the series was removed were mistaken.

How many parts will there be? The channel has made an agreement for 26. In its first year Istasyon left the station on 8 October 2020 and halted after part 33.

The set in Eskişehir was established in the middle of August. Director Cem Aksoy, who suffered an accident in July, is at the beginning of the work again, and next to him there is Zeynep Balcı as the second director. The pen is not the same: with writer Ayşe Demirkan the roads were separated, and Mert Kuzu and his group came in her place.

Burak Tunç (Kemal) and Nehir Sayan (Feride) continue on the journey. Hakan Boz, who gives life to the station chief, waited for the contract until the last day and then put his signature. Selin Arı does not participate in the new season because her pregnancy; for her character Melis, it is learned, an exit by letter was written. Another surprise: the master actor Haldun Ege is coming to the cadre as Kemal's father.

Three trailers are turning on the screen, and the third one shows Feride with a gun in the hand. Who did she shoot? Was it Kemal?

The sister series, Liman, will meet with its public on Fox from October 4. The Spanish Antena 3 shows Istasyon under the name "El andén" since last week. The Korean drama of which it is the adaptation, Last Train to Yeosu, was a single season.

=== claims
2 | release 2021-09-30 | official | + | ATV | ATV made an end
- | platform ATV | official | + | - | ^
2 | renewal cancelled | official | - | - | The second season is
2 | episodes 26 | official | + | - | The channel has
1 | release 2020-10-08 | official | + | - | In its first
1 | episodes 33 | official | + | - | ^
2 | production filming starts when=2021-08-11..2021-08-20 | official | + | - | The set in
2 | crew Cem Aksoy / director | official | + | - | Director Cem
2 | crew Zeynep Balcı / director | official | + | - | ^
2 | crew Ayşe Demirkan / writer | official | - | - | The pen
- | crew Ayşe Demirkan / writer | official | + | - | ^
2 | crew Mert Kuzu / writer | official | + | - | ^
2 | cast Burak Tunç / Kemal / returning | official | + | - | Burak
2 | cast Nehir Sayan / Feride / returning | official | + | - | ^
2 | cast Hakan Boz / the station chief / returning | official | + | - | Hakan
2 | cast Selin Arı / Melis / leaving | official | + | - | Selin
2 | cast Haldun Ege / Kemal's father / joining | official | + | - | Another surprise
2 | trailer trailer | official | + | - | Three trailers
Liman :: - | release 2021-10-04 | official | + | - | The sister
Liman :: - | platform Fox | official | + | - | ^
- | platform Antena 3 | official | + | - | The Spanish
- | source_material series / Last Train to Yeosu | official | + | - | The Korean
