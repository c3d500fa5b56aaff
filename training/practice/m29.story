url: https://www.lisbonpantalla.example/2023/10/17/spanish-and-latin-american-slate
outlet: Pantalla Abierta
published: 2023-10-17
title: Iberian and Latin American series: Movistar+, Globoplay, ViX and Netflix España in brief

Movistar Plus+ opened the Iberseries week with "La Calera," whose six instalments the channel will put out in one go on 16 November. Directed by Nuria Campos, it is her first work for television. Further away lies "Los Contadores"; a second season, for which the cameras were switched on in Teruel last Monday, had been ordered before the first was ever shown. On "Puerto Nublado," where the third season ended badly for everybody, the broadcaster has drawn a line.

RTVE spoke of "Cuarto Oscuro" in the past tense, too. The thriller won't continue, sources at the public house tell El Periscopio; its audience had halved.

From Brazil comes "Maré Cheia." Globoplay has it from 8 December, an adaptation of the Argentine series "Pleamar," and Lázaro Rabelo, Alice Wegmann-Luz and a pet pelican head the bill. It's the platform's costliest show to date, at least until "O Cartógrafo" gets under way in Manaus in the dry season of 2024, that is, from June.

In Mexico ViX was generous: "Mujeres de Luto" got its second and third order at once, and the makers of "El Gallo" were told to stand by for a fifth. Yet it was Netflix that drew the crowd. "Club de Brujas," Manolo Cairo's comedy, is coming back for no more than three hours, on a date in 2024, to be its farewell. "Who Drowned Sara?" isn't coming back at all: after three rounds, the last of them from May 2022, every riddle has been solved.

Argentina's sector is on hold till the election. What may be said is that "El Encargo," Disney's comedy with Guillermo Franco as the doorman Eliseo, premieres its second season on 29 November, and that a third, of seven episodes, was filmed directly afterwards.

Chile presented two documentaries. A forum on tax credits closes the week.

=== claims
La Calera :: 1 | episodes 6 | official | + | - | Movistar Plus+
La Calera :: 1 | release 2023-11-16 | official | + | - | ^
La Calera :: - | platform Movistar Plus+ | official | + | - | ^
La Calera :: 1 | crew Nuria Campos / director | official | + | - | Directed by
Los Contadores :: 2 | production filming starts when=2023-10-09 | official | + | - | Further away
Los Contadores :: 2 | renewal renewed | official | + | - | ^
Puerto Nublado :: 4 | renewal cancelled | official | + | - | On "Puerto
Cuarto Oscuro :: - | renewal cancelled | reported | + | El Periscopio | The thriller
Maré Cheia :: 1 | release 2023-12-08 | official | + | - | Globoplay has
Maré Cheia :: - | platform Globoplay | official | + | - | ^
Maré Cheia :: - | source_material series / Pleamar | official | + | - | ^
Maré Cheia :: - | cast Lázaro Rabelo / - / - | official | + | - | ^
Maré Cheia :: - | cast Alice Wegmann-Luz / - / - | official | + | - | ^
O Cartógrafo :: 1 | production filming starts when=2024-06 | official | + | - | It's the platform
Mujeres de Luto :: 2 | renewal renewed | official | + | - | In Mexico
Mujeres de Luto :: 3 | renewal renewed | official | + | - | ^
El Gallo :: 5 | renewal renewed | official | + | - | ^
Club de Brujas :: - | episodes 3 | official | + | - | "Club de
Club de Brujas :: - | release 2024 | official | + | - | ^
Club de Brujas :: - | renewal final | official | + | - | ^
Club de Brujas :: - | crew Manolo Cairo / creator | official | + | - | ^
Who Drowned Sara? :: 4 | renewal cancelled | official | + | - | "Who Drowned
Who Drowned Sara? :: 3 | release 2022-05 | official | + | - | ^
El Encargo :: - | platform Disney | official | + | - | What may be
El Encargo :: - | cast Guillermo Franco / Eliseo / - | official | + | - | ^
El Encargo :: 2 | release 2023-11-29 | official | + | - | ^
El Encargo :: 3 | episodes 7 | official | + | - | ^
El Encargo :: 3 | production filming ends | official | + | - | ^
