url: https://www.worldserieshub.example/2020/10/27/mipcom-drama
outlet: World Series Hub
published: 2020-10-27
title: From Cannes (online): seven dramas and the people behind them
series: Sole e Sangue

RAI is doing a second helping of Sole e Sangue. Luca Ferrante and Giada Morelli shoot from February with director Paolo Sernesi, who also wrote the six new episodes together with Chiara Bassani; in the first season he had done neither, the director then being Enzo Gallo. Vittoria Salis and Riccardo De Santis join. Ferrante was in Sorrento Nights.

ZDF's Der Lotse comes back in spring 2021 with Katharina Bruhns in the pilot's cap, as Jürgen Hinrichs has gone ashore. Regie: Anno Petersen. Buch: Dörte Claasen. Hinrichs bade farewell in the 44th film.

From Israel: Kan 11's Shelter. Creators Noa Barkan, Eitan Lior, Dror Shemesh. Barkan directs, Lior heads the writers, Shemesh writes with him. Cast: Liron Azulay, Yael Tzur, Makram Haddad and, in the flashbacks, Haddad's son Amir. Season 2 has been commissioned though season 1 only opens in December.

The Flemish Dood Water (VRT), with Greet Wauters as its unforgettable coroner, will have a third inquest. Showrunner Bart Claes has been replaced by two women, Els Verstraete and Nele Pauwels, both promoted from the writing staff. Tom De Backer no longer plays Commissioner Raes; it will be Koen Maes.

Le Phare. Canal+. From the producers of Les Voisins. Lucie Bertin stars. Written by Adèle Roussel. Directed by Mathieu Kerbrat and Sofia Belhadj. Ten times 52 minutes. Release: 2021.

Poland's Player has greenlit a series about Marie Curie's daughter Irène, whom Agata Zawadzka has been chosen to portray. Joliot is Frenchman Bastien Morel. Director: Jagoda Holm.

And TVE's La Frontera loses director Joaquín Arribas to cinema, with Itziar Goñi replacing him as of season 3. Stars Álex Monteagudo and Carmen Tejero remain.

=== claims
- | platform RAI | official | + | - | RAI is doing
2 | renewal renewed | official | + | - | ^
2 | cast Luca Ferrante / - / returning | official | + | - | Luca Ferrante and
2 | cast Giada Morelli / - / returning | official | + | - | ^
2 | production filming starts when=2021-02 | official | + | - | ^
2 | crew Paolo Sernesi / director | official | + | - | ^
2 | crew Paolo Sernesi / writer | official | + | - | ^
2 | crew Chiara Bassani / writer | official | + | - | ^
2 | episodes 6 | official | + | - | ^
1 | crew Enzo Gallo / director | official | + | - | ^
2 | cast Vittoria Salis / - / joining | official | + | - | Vittoria Salis
2 | cast Riccardo De Santis / - / joining | official | + | - | ^
Der Lotse :: - | platform ZDF | official | + | - | ZDF's Der
Der Lotse :: - | release 2021-03..2021-05 | official | + | - | ^
Der Lotse :: - | cast Katharina Bruhns / - / joining | official | + | - | ^
Der Lotse :: - | cast Jürgen Hinrichs / - / leaving | official | + | - | ^
Der Lotse :: - | crew Anno Petersen / director | official | + | - | Regie: Anno
Der Lotse :: - | crew Dörte Claasen / writer | official | + | - | Buch: D
Shelter :: - | platform Kan 11 | official | + | - | From Israel
Shelter :: - | crew Noa Barkan / creator | official | + | - | Creators Noa
Shelter :: - | crew Eitan Lior / creator | official | + | - | ^
Shelter :: - | crew Dror Shemesh / creator | official | + | - | ^
Shelter :: - | crew Noa Barkan / director | official | + | - | Barkan directs
Shelter :: - | crew Eitan Lior / writer | official | + | - | ^
Shelter :: - | crew Dror Shemesh / writer | official | + | - | ^
Shelter :: - | cast Liron Azulay / - / - | official | + | - | Cast: Liron
Shelter :: - | cast Yael Tzur / - / - | official | + | - | ^
Shelter :: - | cast Makram Haddad / - / - | official | + | - | ^
Shelter :: - | cast ?Amir Haddad / - / - | official | + | - | ^
Shelter :: 2 | renewal renewed | official | + | - | Season 2 has
Shelter :: 1 | release 2020-12 | official | + | - | ^
Dood Water :: - | platform VRT | official | + | - | The Flemish
Dood Water :: 3 | renewal renewed | official | + | - | ^
Dood Water :: 3 | cast Greet Wauters / coroner / returning | official | + | - | ^
Dood Water :: 3 | crew Bart Claes / showrunner | official | - | - | Showrunner Bart
Dood Water :: 3 | crew Els Verstraete / showrunner | official | + | - | ^
Dood Water :: 3 | crew Nele Pauwels / showrunner | official | + | - | ^
Dood Water :: 3 | cast Tom De Backer / Commissioner Raes / leaving | official | + | - | Tom De Backer
Dood Water :: 3 | cast Koen Maes / Commissioner Raes / joining | official | + | - | ^
Le Phare :: - | platform Canal+ | official | + | - | Canal+
Le Phare :: - | cast Lucie Bertin / - / - | official | + | - | Lucie Bertin
Le Phare :: 1 | crew Adèle Roussel / writer | official | + | - | Written by
Le Phare :: 1 | crew Mathieu Kerbrat / director | official | + | - | Directed by
Le Phare :: 1 | crew Sofia Belhadj / director | official | + | - | ^
Le Phare :: 1 | episodes 10 | official | + | - | Ten times
Le Phare :: 1 | release 2021 | official | + | - | Release: 2021
La Frontera :: - | platform TVE | official | + | - | And TVE's
La Frontera :: 3 | crew Joaquín Arribas / director | official | - | - | ^
La Frontera :: 3 | crew Itziar Goñi / director | official | + | - | ^
La Frontera :: 3 | cast Álex Monteagudo / - / returning | official | + | - | Stars Álex
La Frontera :: 3 | cast Carmen Tejero / - / returning | official | + | - | ^
