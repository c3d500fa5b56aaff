url: https://www.telenovela-time.example/2024/05/02/corazon-salvaje
outlet: Telenovela Time
published: 2024-05-02
title: Wild Hearts season 2: Telemundo starts filming in Mexico
series: Wild Hearts

Telemundo announced on Thursday that filming of the second season of "Wild Hearts" has started in Mexico City.

The network renewed the series last September, after the first season had become its most-watched program at 10 p.m. The new season has 80 episodes and will be shown in the fall.

Carmen Villareal and Fabian Rios-Vega return as Renata and Alejandro. They are joined by Gabriela Spanish, Jorge Salinas Jr. and Arap Bethke-Luna. Ivonne Montero, who played Octavia, is not coming back.

"Wild Hearts" is produced by Telemundo Studios. Marcos Santana-Diaz is the executive producer, and Luis Zelko is the head writer. The directors of the second season are Conrado Martin and Claudia Aguilar.

The series is based on the Colombian telenovela "La Finca," which was on the air in 2010.

The first season had 75 episodes. It started on April 10 of last year and is available on Peacock.

Telemundo has not decided about a third season.

The network is also preparing the ninth season of "Lord of the Heavens." Rafael Amaya-Cruz is in it again. Its premiere is planned for early next year. "The Widow" was cancelled in March, and "Sea of Passion" starts on May 14.

=== claims
2 | production filming starts | official | + | Telemundo | Telemundo announced
2 | renewal renewed when=2023-09 | official | + | - | The network renewed
2 | episodes 80 | official | + | - | The new season has
2 | release 2024-09-01..2024-11-30 | official | + | - | ^
2 | cast Carmen Villareal / Renata / returning | official | + | - | Carmen Villareal
2 | cast Fabian Rios-Vega / Alejandro / returning | official | + | - | ^
2 | cast Gabriela Spanish / - / joining | official | + | - | They are joined
2 | cast Arap Bethke-Luna / - / joining | official | + | - | ^
2 | cast Jorge Salinas Jr. / - / joining | official | + | - | ^
2 | cast Ivonne Montero / Octavia / leaving | official | + | - | Ivonne Montero
- | crew Marcos Santana-Diaz / producer | official | + | - | Marcos Santana
- | crew Luis Zelko / writer | official | + | - | ^
2 | crew Conrado Martin / director | official | + | - | The directors
2 | crew Claudia Aguilar / director | official | + | - | ^
- | source_material series / La Finca | official | + | - | The series is based
1 | episodes 75 | official | + | - | The first season had
1 | release 2023-04-10 | official | + | - | It started on
1 | platform Peacock | official | + | - | ^
3 | renewal renewed | official | - | - | Telemundo has not
Lord of the Heavens :: 9 | cast Rafael Amaya-Cruz / - / returning | official | + | - | Rafael Amaya
Lord of the Heavens :: 9 | release 2025-01-01..2025-04-30 | official | + | - | Its premiere
Lord of the Heavens :: 9 | renewal renewed | official | + | - | The network is
The Widow :: - | renewal cancelled when=2024-03 | official | + | - | "The Widow
Sea of Passion :: - | release 2024-05-14 | official | + | - | ^
