url: https://www.lagunatv.example/en/2020/02/10/telenovela-notes
outlet: Laguna TV
published: 2020-02-10
title: Telenovela notes: who's in, who's out
series: La Patrona del Mar

La Patrona del Mar 2 starts on Telemundo on Monday, April 20, with Maritza Beltrán as Altagracia, of course, and with Gabriel Portillo as her undoing. Aracely Nájera, the villain, is dead. Christian Bach-Moreno isn't, though his Alejandro was last seen under a truck, and he's in the opening credits as well. The new villainess: Scarlet Ordaz. Roberto Stopelli writes again; at the head of the direction, Carlos Villegas Rosales, accompanied by Danny Gavidia-Luz. General producer is Miguel Varona.

Univision delays Médicos de Guardia till summer. Grettell Valdez-Ibarra and Daniel Arenas del Río form the couple; José Elías Medrano produces.

El Señor de las Alturas, the eighth: Rafael Amador went, came back, and has gone again. Whoever the new lord is, it won't be his screen brother Iván Arana-Cruz, who told People en Español, “I prefer being alive.” Showrunner Luis Zelkowitz-Paz has left the writing to Juan Manuel Andrade and Karina Montes.

La Casa de al Fondo comes to Netflix (March 6), thirteen episodes of which Kate del Valle is the heroine and the co-producer with Epigmenio Ibarra-Soto. Her partner is Erik Hauser. It's from the novel by Élmer Mendoza-Ruiz, who assisted with the scripts of Carlos Esteva.

At Televisa, casting goes on for Vencer el Olvido. Claudia Martín-Rey tested for one of the four friends, it's being said in the corridors; the producer, Rosy Ocampos, won't say a word until the 24th.

And Caracol is at it with Pasión de Gavilanas 2. Mario Cimarra, Danna García-Peña, and Juan Alfonso Baquero take up their roles after sixteen years. Paola Reyes Andrade, alas, doesn't. “The scripts arrived late,” she says. It's authored by Julio Jiménez-Lara as the original was.

=== claims
2 | release 2020-04-20 | official | + | - | La Patrona
- | platform Telemundo | official | + | - | ^
2 | cast Maritza Beltrán / Altagracia / returning | official | + | - | ^
2 | cast Gabriel Portillo / - / - | official | + | - | ^
2 | cast Aracely Nájera / the villain / leaving | official | + | - | Aracely
2 | cast Christian Bach-Moreno / Alejandro / returning | official | + | - | Christian
2 | cast Scarlet Ordaz / villainess / joining | official | + | - | The new villainess
2 | crew Roberto Stopelli / writer | official | + | - | Roberto
2 | crew Carlos Villegas Rosales / director | official | + | - | ^
2 | crew Danny Gavidia-Luz / director | official | + | - | ^
2 | crew Miguel Varona / producer | official | + | - | General producer
Médicos de Guardia :: - | platform Univision | official | + | - | Univision delays
Médicos de Guardia :: - | delay to=2020-06..2020-08 | official | + | Univision | ^
Médicos de Guardia :: - | release 2020-06..2020-08 | official | + | Univision | ^
Médicos de Guardia :: - | cast Grettell Valdez-Ibarra / - / - | official | + | - | Grettell
Médicos de Guardia :: - | cast Daniel Arenas del Río / - / - | official | + | - | ^
Médicos de Guardia :: - | crew José Elías Medrano / producer | official | + | - | ^
El Señor de las Alturas :: 8 | cast Rafael Amador / - / leaving | official | + | - | El Señor
El Señor de las Alturas :: - | cast Iván Arana-Cruz / - / - | official | + | - | Whoever the
El Señor de las Alturas :: 8 | crew Luis Zelkowitz-Paz / showrunner | official | + | - | Showrunner Luis
El Señor de las Alturas :: 8 | crew Juan Manuel Andrade / writer | official | + | - | ^
El Señor de las Alturas :: 8 | crew Karina Montes / writer | official | + | - | ^
La Casa de al Fondo :: - | platform Netflix | official | + | - | La Casa
La Casa de al Fondo :: 1 | release 2020-03-06 | official | + | - | ^
La Casa de al Fondo :: 1 | episodes 13 | official | + | - | ^
La Casa de al Fondo :: - | cast Kate del Valle / the heroine / - | official | + | - | ^
La Casa de al Fondo :: 1 | crew Kate del Valle / producer | official | + | - | ^
La Casa de al Fondo :: 1 | crew Epigmenio Ibarra-Soto / producer | official | + | - | ^
La Casa de al Fondo :: - | cast Erik Hauser / - / - | official | + | - | Her partner
La Casa de al Fondo :: - | source_material novel / - | official | + | - | It's from
La Casa de al Fondo :: 1 | crew Carlos Esteva / writer | official | + | - | ^
Vencer el Olvido :: - | cast Claudia Martín-Rey / - / joining | rumored | + | - | Claudia
Vencer el Olvido :: - | crew Rosy Ocampos / producer | official | + | - | ^
Pasión de Gavilanas :: - | platform Caracol | official | + | - | And Caracol
Pasión de Gavilanas :: 2 | cast Mario Cimarra / - / returning | official | + | - | Mario
Pasión de Gavilanas :: 2 | cast Danna García-Peña / - / returning | official | + | - | ^
Pasión de Gavilanas :: 2 | cast Juan Alfonso Baquero / - / returning | official | + | - | ^
Pasión de Gavilanas :: 2 | cast Paola Reyes Andrade / - / leaving | official | + | Paola Reyes Andrade | Paola
Pasión de Gavilanas :: 2 | crew Julio Jiménez-Lara / writer | official | + | - | It's authored
Pasión de Gavilanas :: 1 | crew Julio Jiménez-Lara / writer | official | + | - | ^
