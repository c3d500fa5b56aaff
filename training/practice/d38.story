url: https://www.saoplayback.example/en/2024/01/15/favela-sinfonia-2
outlet: São Playback
published: 2024-01-15
title: Favela Symphony, season 2: everything about the return of Globoplay's musical series

Good news opens the week of the Globoplay subscriber: Favela Symphony has a second movement on the way, and its rehearsals are over. The recordings were begun on Monday of last week in Vidigal and take until Carnival's eve.

Released in May 2023, with six chapters, the first one tells of a garbage collector who finds a cello. Loosely, it follows the life of maestro Edu Peixoto as told in the book “Lixo e Luz.”

WHO IS IN

The protagonists are kept: Jéssica Bruna (Dalva) and Chay Moura (Neném). Beside them, Tony Ramires returns from the dead as Seu Antônio, in flashbacks. Newly hired: Angolan actress Mwana Silva, rapper Xamãzinho, and Regina Torres, in her first villain since 2006.

WHO IS OUT

Babu Cunha, who was Sergeant Rocha. He traded the uniform for the soap “Terra Mansa,” which goes into the nine o'clock slot on January 22.

WHO IS BEHIND

Creator Manuela Dias Neto answers for the text anew. The artistic direction, which was Luis Pinheiro's, is now Joana Jabaci's.

WHEN

Globoplay works with the second half of the year. A columnist of O Dia got more precise: August 8.

AND AFTER THAT?

The author sees three movements in all. Whether the platform hears them too, it doesn't say.

ALSO SET TO COME BACK

“Arcanjo's Shift,” season 5: March, on Globoplay, with the finale of last year forgotten.

“Bandit Queen of Bahia,” season 2: in editing. Prime Video hasn't a date, only a poster.

“Sessão da Meia-Noite”: not any longer. Canal Brasil dropped it after 40 episodes.

=== claims
Favela Symphony :: 2 | renewal renewed | official | + | - | Good news opens
Favela Symphony :: - | platform Globoplay | official | + | - | ^
Favela Symphony :: 2 | production filming starts when=2024-01-08 | official | + | - | The recordings
Favela Symphony :: 1 | release 2023-05 | official | + | - | Released in May
Favela Symphony :: 1 | episodes 6 | official | + | - | ^
Favela Symphony :: - | source_material other / Lixo e Luz | official | + | - | Loosely, it
Favela Symphony :: 2 | cast Jéssica Bruna / Dalva / returning | official | + | - | The protagonists
Favela Symphony :: 2 | cast Chay Moura / Neném / returning | official | + | - | ^
Favela Symphony :: 2 | cast Tony Ramires / Seu Antônio / returning | official | + | - | Beside them
Favela Symphony :: 2 | cast Mwana Silva / - / joining | official | + | - | Newly hired
Favela Symphony :: 2 | cast Xamãzinho / - / joining | official | + | - | ^
Favela Symphony :: 2 | cast Regina Torres / - / joining | official | + | - | ^
Favela Symphony :: 2 | cast Babu Cunha / Sergeant Rocha / leaving | official | + | - | Babu Cunha, who
Terra Mansa :: - | cast Babu Cunha / - / joining | official | + | - | He traded
Terra Mansa :: 1 | release 2024-01-22 | official | + | - | ^
Favela Symphony :: - | crew Manuela Dias Neto / creator | official | + | - | Creator Manuela
Favela Symphony :: 2 | crew Manuela Dias Neto / writer | official | + | - | ^
Favela Symphony :: 1 | crew Luis Pinheiro / director | official | + | - | The artistic
Favela Symphony :: 2 | crew Luis Pinheiro / director | official | - | - | ^
Favela Symphony :: 2 | crew Joana Jabaci / director | official | + | - | ^
Favela Symphony :: 2 | release 2024-07..2024-12 | official | + | Globoplay | Globoplay works
Favela Symphony :: 2 | release 2024-08-08 | reported | + | O Dia | A columnist
Favela Symphony :: 4 | renewal renewed | official | - | Manuela Dias Neto | The author sees
Favela Symphony :: 3 | renewal renewed | official | - | - | Whether the
Arcanjo's Shift :: 5 | release 2024-03 | official | + | - | “Arcanjo's
Arcanjo's Shift :: 5 | platform Globoplay | official | + | - | ^
Bandit Queen of Bahia :: 2 | production post-production under way | official | + | - | “Bandit Queen
Bandit Queen of Bahia :: - | platform Prime Video | official | + | - | Prime Video hasn't
Bandit Queen of Bahia :: 2 | release none | official | - | - | ^
Sessão da Meia-Noite :: - | renewal cancelled | official | + | - | “Sessão
