url: https://www.tvmundoenglish.example/2024/09/spanish-series-season-september
outlet: TV Mundo (English)
published: 2024-09-04
title: The return to school of the Spanish fiction: what returns and what does not return

The rentrée of the Spanish platforms comes loaded. We review it chain by chain.

Movistar Plus+. “The Inspectors' Riot” will not have second season, as its creator Rodrigo Sorogui had already advanced. On the other side, “Poquita Fe en la Vida” gives the jump to its second delivery on the day 26 of this month, with Raúl Cimara and Esperanza Pedrosa at the head of the cast. And “Rapa Nui”? It said goodbye in May with six chapters, Mónica Lópes and Javier Cámaro included.

Netflix. The last academic course of “Élitist,” the eighth, was released in July. “Valeriana” also closes: the fourth is being post-produced and lands in 2025. It follows the sagas of Elísabet Benaventes. “Berlin Heist” rolls since this Monday its new robbery in Seville; Pedro Alons, Michelle Jenners and Begoña Varga repeat. Of “The Snow Girls” there will be third, but its title changes in each book of Javier Castill.

Prime Video. “Red Queens” wins a continuation, whose filming took place between March and June in Toledo. It is expected for early next year. To “Operation Black Tide” the platform is putting an end point with a third. “Los Farad's Sons” stays in one.

Atresplayer. “La Passion Turca” was a miniseries; let no one ask. Insiders point that “Veneno's Daughters” would be written by now. “Sueños de Liberty” is a daily, of it 150 chapters more are contracted.

RTVE. “4 Stars” ended at the end of May after its second year. “Asuntos Internal” with Blanca Portilla-Ruiz awaits a date. The network keeps silence about “La Promise of Luján,” whose continuity until June is nevertheless secured.

The Ondas Awards are delivered on the 14th of November; “Poquita Fe” was nominated for its first season in 2023. The tenth anniversary of “The Ministry of Hours” will be celebrated with an exhibition.

=== claims
The Inspectors' Riot :: 2 | renewal renewed | official | - | Rodrigo Sorogui | “The Inspectors
The Inspectors' Riot :: - | crew Rodrigo Sorogui / creator | official | + | - | ^
Poquita Fe en la Vida :: 2 | release 2024-09-26 | official | + | - | On the other
Poquita Fe en la Vida :: 2 | cast Raúl Cimara / - / - | official | + | - | ^
Poquita Fe en la Vida :: 2 | cast Esperanza Pedrosa / - / - | official | + | - | ^
Rapa Nui :: - | renewal final | official | + | - | It said
Rapa Nui :: - | episodes 6 | official | + | - | ^
Rapa Nui :: - | cast Mónica Lópes / - / - | official | + | - | ^
Rapa Nui :: - | cast Javier Cámaro / - / - | official | + | - | ^
Élitist :: 8 | renewal final | official | + | - | The last
Élitist :: 8 | release 2024-07 | official | + | - | ^
Valeriana :: 4 | renewal final | official | + | - | “Valeriana
Valeriana :: 4 | production post-production under way | official | + | - | ^
Valeriana :: 4 | release 2025 | official | + | - | ^
Valeriana :: - | source_material novel / - | official | + | - | It follows
Berlin Heist :: 2 | production filming starts when=2024-09-02 | official | + | - | “Berlin
Berlin Heist :: 2 | cast Pedro Alons / - / returning | official | + | - | ^
Berlin Heist :: 2 | cast Michelle Jenners / - / returning | official | + | - | ^
Berlin Heist :: 2 | cast Begoña Varga / - / returning | official | + | - | ^
The Snow Girls :: 3 | renewal renewed | official | + | - | Of “The Snow
The Snow Girls :: - | source_material novel / - | official | + | - | ^
Red Queens :: 2 | renewal renewed | official | + | - | “Red Queens
Red Queens :: 2 | production filming under way when=2024-03-01..2024-06-30 | official | + | - | ^
Red Queens :: 2 | release 2025-01-01..2025-04-30 | predicted | + | - | It is expected
Operation Black Tide :: 3 | renewal final | official | + | - | To “Operation
Los Farad's Sons :: 2 | renewal cancelled | official | + | - | “Los Farad
Veneno's Daughters :: - | production writing ends | rumored | + | - | Insiders point
Sueños de Liberty :: - | episodes 150 | official | + | - | “Sueños
4 Stars :: 3 | renewal cancelled | official | + | - | “4 Stars
Asuntos Internal :: - | release none | official | - | - | “Asuntos
Asuntos Internal :: - | cast Blanca Portilla-Ruiz / - / - | official | + | - | ^
La Promise of Luján :: - | renewal renewed | official | + | - | The network
