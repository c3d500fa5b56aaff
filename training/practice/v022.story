url: https://serieyweb.example/noticias/el-faro-de-las-brujas-temporada-3-netflix
outlet: Serie y Web
published: 2025-03-28
title: The Witches' Lighthouse arrives with its season 3: all that is known until now
series: The Witches' Lighthouse

After a season that let us without breath, the Colombian fiction of Caracol prepares itself to return. Next, we tell you all the details that are known.

When premieres the third season of The Witches' Lighthouse?

Netflix revealed through its social networks that the new chapters land this Friday 11 of April. In Colombia it passes also by the signal of Caracol, but only from June. They will be 40 deliveries, 20 fewer than the two previous ones had each.

Which actors repeat?

Ana Lucía Trespalacios incarnates again the lighthouse keeper Jacinta. Also Juan Pablo Rincón is reincorporated, in the skin of Father Ezequiel, and the little Sofía Mena, who of little has nothing any more, gives life to Candelaria. About Marlon Vergara, the evil Capitán Roldán, it was commented in magazines that he would be out for a fight with the production; he himself cleared the doubts in his Instagram: "Roldán is not killed so easily."

The great absence is that of Verónica Orozco Díaz. The interpreter of Sister Inés preferred to dedicate herself to her twins.

Who enters?

• Michel Duarte (like the English botanist)
• Sebastián Eslava Roa, in the paper of Tomás, son of Jacinta
• Natalia Reyes Gil, a witch of whom nobody knows the name
• It is mentioned also Manolo Cardona, without that nothing has been made official

Who directs it?

The series is realized by Klych López and Ana María Parra. Fernán Rivera, the libretist, signs the 40 scripts with his daughter Lucía Rivera. The costume is a work of Rosita Galvis.

Curiosities

The lighthouse of the fiction is in Santa Marta and can be visited. Ana Lucía Trespalacios was a swimmer before being an actress. In 2019 she won an India Catalina for La Cacica, where she was a mother of eleven children; that one, too, had libretos of Rivera.

Will there be a season 4?

Of that it does not have confirmation. The producer Amparo Gutiérrez declared to El Tiempo that "the story asks to close", reason why the fanatics suppose that this third is the definitive.

=== claims
3 | release 2025-04-11 | official | + | Netflix | Netflix revealed through
- | platform Netflix | official | + | - | ^
- | platform Caracol | official | + | - | In Colombia it passes
3 | episodes 40 | official | + | - | They will be 40
1 | episodes 60 | official | + | - | ^
2 | episodes 60 | official | + | - | ^
3 | cast Ana Lucía Trespalacios / Jacinta / returning | official | + | - | Ana Lucía Trespalacios incarnates
3 | cast Juan Pablo Rincón / Father Ezequiel / returning | official | + | - | Also Juan Pablo
3 | cast Sofía Mena / Candelaria / returning | official | + | - | ^
3 | cast Marlon Vergara / Capitán Roldán / leaving | rumored | + | - | About Marlon
3 | cast Marlon Vergara / Capitán Roldán / leaving | official | - | Marlon Vergara | ^
3 | cast Verónica Orozco Díaz / Sister Inés / leaving | official | + | - | The great absence
3 | cast Michel Duarte / - / joining | official | + | - | Michel Duarte (like
3 | cast Sebastián Eslava Roa / Tomás / joining | official | + | - | Sebastián Eslava
3 | cast Natalia Reyes Gil / - / joining | official | + | - | Natalia Reyes
3 | cast Manolo Cardona / - / joining | rumored | + | - | It is mentioned
- | crew Klych López / director | official | + | - | The series is realized
- | crew Ana María Parra / director | official | + | - | ^
3 | crew Fernán Rivera / writer | official | + | - | Fernán Rivera
3 | crew Lucía Rivera / writer | official | + | - | ^
- | crew Amparo Gutiérrez / producer | official | + | - | The producer Amparo
4 | renewal renewed | official | - | - | Of that it does
3 | renewal final | rumored | + | - | The producer Amparo
