url: https://www.pantallanet.example/en/2022/12/02/las-herederas-season-four
outlet: Pantalla Net
published: 2022-12-02
title: Netflix's The Heiresses: final season adds Mateo Urrutia
series: The Heiresses

Farewell to the hacienda. The fourth season of The Heiresses, the last one according to Netflix, is being shot in Querétaro, and the streamer on Friday published the names of those who have come for the funeral.

Mateo Urrutia, the Goya-winning star of Low Tide Blues, plays Ezequiel, a priest with one ear. Also signing on are Jimena de la Torre, Fabián Escudero Ríos and Ana Lucía Montaño, as three cousins of whom nobody had heard. Their surname they keep to themselves.

Of the sisters, Bárbara (Regina Olmedo) and Inés (Paola Villaseñor) are still standing. Sofía is not, having been shot at the altar at the close of the third season, and so Daniela Cárdenas, her interpreter, is no longer to be found in the credits. Gonzalo Terrazas (Don Julián), Itzel Barragán (Chayo) and Luis Ernesto Pavón (Licenciado Ruelas) round out the ensemble.

The series was invented by Carolina Fuentes-Mora and Patricio Lanz. The latter has not been involved since season 2; Fuentes-Mora carries on by herself, both as showrunner and as head of a writers' room that consists of Iván Zertuche, Dulce Ma. Robles and Óscar Bustillo. Directors: Fernanda Lagos, Rodrigo "Rigo" Peña. Executive producers: Carolina Fuentes-Mora, Álvaro Quintanilla and Susana Kuri, the last two for Cactus Cine.

Season one was seen first in August 2019, season two in May 2021, and the third has been out for five weeks. Eight chapters are planned for the good-bye, which is to reach the service in 2023.

Olmedo is also the face of the perfume Herencia. Villaseñor, for her part, moves on to Amazon's Madrid 1936, where she portrays the photographer Gerda Taro. In an interview with El Universal she called Fuentes-Mora "my other mother." It's not known whether Ricardo Sainz, the twice-dead Tío Lalo, shows up for a third time.

=== claims
4 | renewal final | official | + | Netflix | The fourth season
- | platform Netflix | official | + | - | ^
4 | production filming under way | official | + | - | ^
4 | cast Mateo Urrutia / Ezequiel / joining | official | + | - | Mateo Urrutia, the
4 | cast Jimena de la Torre / - / joining | official | + | - | Also signing
4 | cast Fabián Escudero Ríos / - / joining | official | + | - | ^
4 | cast Ana Lucía Montaño / - / joining | official | + | - | ^
4 | cast Regina Olmedo / Bárbara / returning | official | + | - | Of the sisters
4 | cast Paola Villaseñor / Inés / returning | official | + | - | ^
4 | cast Daniela Cárdenas / Sofía / leaving | official | + | - | Sofía is not
4 | cast Gonzalo Terrazas / Don Julián / - | official | + | - | Gonzalo Terrazas
4 | cast Itzel Barragán / Chayo / - | official | + | - | ^
4 | cast Luis Ernesto Pavón / Licenciado Ruelas / - | official | + | - | ^
- | crew Carolina Fuentes-Mora / creator | official | + | - | The series was
- | crew Patricio Lanz / creator | official | + | - | ^
4 | crew Carolina Fuentes-Mora / showrunner | official | + | - | The latter has
4 | crew Carolina Fuentes-Mora / writer | official | + | - | ^
4 | crew Iván Zertuche / writer | official | + | - | ^
4 | crew Dulce Ma. Robles / writer | official | + | - | ^
4 | crew Óscar Bustillo / writer | official | + | - | ^
4 | crew Fernanda Lagos / director | official | + | - | Directors: Fernanda
4 | crew Rodrigo "Rigo" Peña / director | official | + | - | ^
4 | crew Carolina Fuentes-Mora / producer | official | + | - | Executive producers: Carolina
4 | crew Álvaro Quintanilla / producer | official | + | - | ^
4 | crew Susana Kuri / producer | official | + | - | ^
1 | release 2019-08 | official | + | - | Season one was
2 | release 2021-05 | official | + | - | ^
3 | release 2022-10 | official | + | - | ^
4 | episodes 8 | official | + | - | Eight chapters
4 | release 2023 | official | + | - | ^
Madrid 1936 :: - | platform Amazon | official | + | - | Villaseñor, for
Madrid 1936 :: - | cast Paola Villaseñor / Gerda Taro / joining | official | + | - | ^
4 | cast Ricardo Sainz / Tío Lalo / returning | official | - | - | It's not known
