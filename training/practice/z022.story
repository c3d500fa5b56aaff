url: https://serialscope.example/en/kul-kelebegi-season-2
outlet: SerialScope
published: 2022-06-20
title: Ash Butterfly (Kül Kelebeği): will the second season be done? All the known
series: Ash Butterfly

The Turkish drama Ash Butterfly, which conquered the hearts at Star TV since 21 September 2021, went into the summer pause last Wednesday with a shot. Whose blood is on the piano? And continues the series at all?

The journalist Birsen Altuntaş shared on her account that the channel wants 20 new episodes and that the producer wants 34. A meeting in this week would decide. In the corridors of Star TV it is spoken meanwhile of a final already in the 13th episode of the new season.

It is awaited that Ash Butterfly returns to the screens in the second week of September, as the custom is with Turkish series. An autumn without Defne seems to us unimaginable.

The separation bomb! According to the site Dizilah the leading man Kerem Aksoy has asked for the ending of his contract. His manager Ayşe Barutçu refuted: “The name of Kerem Bey is in the first chapter of the new season, point.” Some followers have it from “a reliable place” that his Yaman opens the eyes in the hospital without memory and with another face; they think of Burak Sönmez.

We are nearly sure that Melis Tandoğan goes on, because her photo remained on the door of the set in Beykoz, where the recordings can begin at the middle of August.

From the cast can separate, in our estimation, also the grandfather, Haldun Ergüvenç, for his health. As new faces would be coming, so says the talk, Sıla Korkmaz and the singer Doğu.

The director Hilmi Saral Jr. has said goodbye with a letter to the crew on June 16. Whether the scenarist Yıldız Ece follows him, is not known.

The serial is an uptake of the Korean drama The Piano Room. In Spain Divinity shows it from July 4, and Netflix has, if one believes an advertisement company's list, taken it for 2023.

=== claims
1 | release 2021-09-21 | official | + | - | The Turkish drama
- | platform Star TV | official | + | - | ^
2 | episodes 20 | reported | + | Birsen Altuntaş | The journalist
2 | episodes 34 | reported | + | Birsen Altuntaş | ^
2 | renewal final | rumored | + | - | In the corridors
2 | episodes 13 | rumored | + | - | ^
2 | release 2022-09-08..2022-09-14 | predicted | + | - | It is awaited
2 | cast Kerem Aksoy / Yaman / leaving | reported | + | Dizilah | According to the site
2 | cast Kerem Aksoy / Yaman / returning | reported | + | Ayşe Barutçu | His manager
2 | cast Burak Sönmez / Yaman / joining | rumored | + | - | Some followers
2 | cast Melis Tandoğan / Defne / returning | predicted | + | - | We are nearly
2 | production filming starts when=2022-08-11..2022-08-20 | predicted | + | - | ^
2 | cast Haldun Ergüvenç / - / leaving | predicted | + | - | From the cast
2 | cast Sıla Korkmaz / - / joining | rumored | + | - | As new faces
2 | cast Doğu / - / joining | rumored | + | - | ^
2 | crew Hilmi Saral Jr. / director | official | - | - | The director
- | crew Yıldız Ece / writer | official | + | - | Whether the
- | source_material series / The Piano Room | official | + | - | The serial
- | platform Divinity | official | + | - | In Spain
- | platform Netflix | reported | + | - | ^
