url: https://www.borderbeat.example/2025/03/cbc-gem-thriller
outlet: Border Beat
published: 2025-03-05
title: CBC thriller Cold Ferry sets sail for a second time
series: Cold Ferry

Cold Ferry wasn't supposed to have a return crossing. Billed as a limited series when CBC and Gem launched it on September 18 of last year, the Cape Breton mystery proved too big to moor.

So on Wednesday the public broadcaster let the other shoe drop: production on eight additional episodes is already in its third week in Louisbourg, with an eye to a 2026 premiere.

“I'd told my whole family it was over,” laughed Genevieve Aucoin, who portrays RCMP diver Jo MacNeil. She and her fellow lead Thomas Kisil are being reunited with director Lise Pomerleau, though the latter hands the last two hours to Amar Dhillon.

A dozen islanders make up the rest of the ensemble. What's gone is Mayor Bev, for Shelagh Doyle is on the Stratford stage until Thanksgiving.

AMC+ has the U.S. rights; Britain's Alibi showed the first season in January.

Will a third be needed? “Boats go back and forth,” says creator Dan Rankin. He isn't writing one, or so he says.

Rankin's other creature, Granite Street, ended in December after four seasons on Global, as had been planned from the beginning. He has a novel due at the printer's by May and a feature, Nine Fathoms, opening at TIFF.

The series was seen by 1.4 million Canadians on an average night, and picked up three Canadian Screen nominations in February. The gala is June 1.

=== claims
1 | release 2024-09-18 | official | + | - | Billed as a limited
1 | platform CBC | official | + | - | ^
1 | platform Gem | official | + | - | ^
2 | production filming under way | official | + | CBC | So on Wednesday
2 | renewal renewed when=2025-03-05 | official | + | CBC | ^
2 | episodes 8 | official | + | CBC | ^
2 | release 2026 | official | + | CBC | ^
2 | cast Genevieve Aucoin / Jo MacNeil / returning | official | + | - | “I'd told my whole
2 | cast Thomas Kisil / - / returning | official | + | - | She and her fellow
2 | crew Lise Pomerleau / director | official | + | - | ^
2 | crew Amar Dhillon / director | official | + | - | ^
1 | crew Lise Pomerleau / director | official | + | - | ^
2 | cast Shelagh Doyle / Mayor Bev / leaving | official | + | - | What's gone is
- | platform AMC+ | official | + | - | AMC+ has the U.S.
1 | platform Alibi | official | + | - | ^
- | crew Dan Rankin / creator | official | + | - | “Boats go back
3 | production writing starts | official | - | Dan Rankin | He isn't writing
Granite Street :: 4 | renewal final | official | + | - | Rankin's other creature
Granite Street :: - | platform Global | official | + | - | ^
Granite Street :: - | crew ?Dan Rankin / creator | official | + | - | ^
