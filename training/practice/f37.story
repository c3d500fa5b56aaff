url: https://www.europeanscreens.example/2019/09/20/vuoristo-season-two
outlet: European Screens
published: 2019-09-20
title: 'Nordkalotten' returns to Yle with a bigger body count
series: Nordkalotten

The reindeer are nervous again. Nordkalotten, Finland's Arctic policier with the lowest temperatures on television, comes back to Yle TV2 on Sunday, October 13, at 9.05 pm, and all ten hours of the new series are placed on Areena that morning.

Two years separate us from the first, of eight, which had gone out in October 2017 before SVT, NRK and (in July 2018) Walter Presents showed it.

Iina Sarkola's detective Aino Valle has been demoted to Enontekiö. By her side is no longer Mikko Lappi, whose Officer Saari was shot in the closing minutes, but Swedish star Pernilla Ek, who plays a prosecutor from Kiruna.

Behind the lens, Jussi Karhu covers the first six and Anna Tolvanen the rest. Karhu handled the entire first series. The scripts come from Tuomas Raski and his daughter Liv; Raski père wrote the novel Kaamos, out in 2012, that started it.

Shooting took 94 days, with an interruption in January when the fuel froze in the cameras. It was all over on April 5.

Yle's head of drama doesn't exclude a third. “We have commissioned treatments,” Jaana Wiik told Variety, “and treatments are cheap.” Raski is less coy: in his mind there was never anything but a trilogy.

A Canadian remake, North of Sixty-Six, has been in development at CBC since 2018.

Ek, 46, will be on stage at Dramaten from November 2, in Strindberg. Sarkola won a Golden Venla in January. The trailer for the American film Ice Road, in which she plays a pilot, came out on Monday.

=== claims
2 | release 2019-10-13 | official | + | - | Nordkalotten, Finland
2 | platform Yle TV2 | official | + | - | ^
2 | episodes 10 | official | + | - | ^
2 | platform Areena | official | + | - | ^
1 | episodes 8 | official | + | - | Two years
1 | release 2017-10 | official | + | - | ^
1 | platform SVT | official | + | - | ^
1 | platform NRK | official | + | - | ^
1 | platform Walter Presents | official | + | - | ^
2 | cast Iina Sarkola / Aino Valle / returning | official | + | - | Iina
2 | cast Mikko Lappi / Saari / leaving | official | + | - | By her side
2 | cast Pernilla Ek / - / joining | official | + | - | ^
2 | crew Jussi Karhu / director | official | + | - | Behind the lens
2 | crew Anna Tolvanen / director | official | + | - | ^
1 | crew Jussi Karhu / director | official | + | - | Karhu handled
2 | crew Tuomas Raski / writer | official | + | - | The scripts come
2 | crew ?Liv Raski / writer | official | + | - | ^
- | source_material novel / Kaamos | official | + | - | ^
2 | production filming ends when=2019-04-05 | official | + | - | It was all over
3 | renewal renewed | official | - | Jaana Wiik | “We have
3 | renewal renewed | official | + | Tuomas Raski | Raski is
North of Sixty-Six :: - | platform CBC | official | + | - | A Canadian
North of Sixty-Six :: - | source_material series / Nordkalotten | official | + | - | ^
