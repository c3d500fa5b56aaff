url: https://www.norddeutscher-tv.example/en/2022/09/01/der-kommissar
outlet: TV Nord
published: 2022-09-01
title: German crime series: dates for autumn and winter
series: Harbour Police

ARD, ZDF and the streaming services have many new crime series this autumn. Here are the dates.

Harbour Police (ARD): The third season starts on 11 October and has 16 episodes. Sanna Lohmann and Wanja Kraft investigate again. A fourth season is already in production.

The Coroner of Kiel (ZDF): After a long break, the series returns on 28 October. Season 2 has six episodes. Andrea Sommer plays Dr. Nele Behn.

Babylon Hotel (Sky): The fourth season comes on 8 October. The fifth has not been commissioned. According to Bild, it would be the last.

Dark Forest (RTL+): The second season was delayed to 2023. Filming only began in August, in the Bavarian Forest.

Four Walls (Netflix): Netflix has cancelled the thriller. Season 1 was released in March.

Kleo & Co. (Netflix): The series premiered on 19 August, and a second season is being planned, says the director Viviane Aurich. Jella Haaser plays the main part.

Sam the Cop (Disney+): The series starts on 26 October. It is the first German series on the service. Malick Bayer plays the first black policeman of the GDR.

The Sommerhaus Murders (ARD): Season 5 has been shot and will be on in January. It is the last one with Karin Hanczek as Inspector Blohm. Her successor is not known.

Deep Sea (ZDF): There will be no third season. The second season, in 2021, had poor ratings.

All times and dates without guarantee.

=== claims
Harbour Police :: - | platform ARD | official | + | - | Harbour Police (
Harbour Police :: 3 | release 2022-10-11 | official | + | - | ^
Harbour Police :: 3 | episodes 16 | official | + | - | ^
Harbour Police :: 3 | cast Sanna Lohmann / - / returning | official | + | - | Sanna Lohmann
Harbour Police :: 3 | cast Wanja Kraft / - / returning | official | + | - | ^
Harbour Police :: 4 | production filming under way | official | + | - | A fourth season
The Coroner of Kiel :: - | platform ZDF | official | + | - | The Coroner
The Coroner of Kiel :: 2 | release 2022-10-28 | official | + | - | ^
The Coroner of Kiel :: 2 | episodes 6 | official | + | - | Season 2 has
The Coroner of Kiel :: - | cast Andrea Sommer / Dr. Nele Behn / - | official | + | - | Andrea Sommer
Babylon Hotel :: - | platform Sky | official | + | - | Babylon Hotel
Babylon Hotel :: 4 | release 2022-10-08 | official | + | - | ^
Babylon Hotel :: 5 | renewal renewed | official | - | - | The fifth has
Babylon Hotel :: 5 | renewal final | reported | + | Bild | According to Bild
Dark Forest :: - | platform RTL+ | official | + | - | Dark Forest
Dark Forest :: 2 | delay to=2023 | official | + | - | ^
Dark Forest :: 2 | release 2023 | official | + | - | ^
Dark Forest :: 2 | production filming starts when=2022-08 | official | + | - | Filming only
Four Walls :: - | platform Netflix | official | + | - | Four Walls
Four Walls :: 2 | renewal cancelled | official | + | - | ^
Four Walls :: 1 | release 2022-03 | official | + | - | Season 1 was
Kleo & Co. :: - | platform Netflix | official | + | - | Kleo & Co.
Kleo & Co. :: 1 | release 2022-08-19 | official | + | - | ^
Kleo & Co. :: 2 | renewal renewed | official | + | Viviane Aurich | ^
Kleo & Co. :: - | crew Viviane Aurich / director | official | + | - | ^
Kleo & Co. :: - | cast Jella Haaser / - / - | official | + | - | Jella Haaser
Sam the Cop :: - | platform Disney+ | official | + | - | Sam the Cop
Sam the Cop :: 1 | release 2022-10-26 | official | + | - | ^
Sam the Cop :: - | cast Malick Bayer / - / - | official | + | - | Malick Bayer
The Sommerhaus Murders :: - | platform ARD | official | + | - | The Sommerhaus
The Sommerhaus Murders :: 5 | production filming ends | official | + | - | ^
The Sommerhaus Murders :: 5 | release 2023-01 | official | + | - | ^
The Sommerhaus Murders :: 6 | cast Karin Hanczek / Inspector Blohm / leaving | official | + | - | It is the last
Deep Sea :: - | platform ZDF | official | + | - | Deep Sea
Deep Sea :: 3 | renewal cancelled | official | + | - | ^
Deep Sea :: 2 | release 2021 | official | + | - | The second season, in
