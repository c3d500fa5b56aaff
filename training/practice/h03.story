url: https://www.plainfacts.example/tv/who-goes-who-stays
outlet: Plain Facts
published: 2023-09-12
title: Harbour Lights season 3: who goes, who stays
series: Harbour Lights

Harbour Lights goes on without its leading man. Dennis Okoye, who plays Sergeant Tom Vance, will not return for season 3. Clara Weiss, who plays the mayor Ada Finch, is leaving too. Bruno Salas won't be back as Father Miguel in season 3.

Tessa Lorne exits Harbour Lights after two seasons as Nurse Paige. Peter Quill, who played the ferryman Gus, has quit the series before season 3.

Nina Abara returns as Captain Rosa Bell. Hugo Stern, who plays Doctor Emil Kane, is also back for season 3. May Lin joins the cast of season 3 as the reporter Jo Park.

It is not known whether Felix Grant, who plays young Toby, returns for season 3.

=== claims
3 | cast Dennis Okoye / Tom Vance / leaving | official | + | - | Dennis Okoye
3 | cast Clara Weiss / Ada Finch / leaving | official | + | - | Clara Weiss
3 | cast Bruno Salas / Father Miguel / leaving | official | + | - | Bruno Salas
3 | cast Tessa Lorne / Nurse Paige / leaving | official | + | - | Tessa Lorne
3 | cast Peter Quill / Gus / leaving | official | + | - | Peter Quill
3 | cast Nina Abara / Rosa Bell / returning | official | + | - | Nina Abara
3 | cast Hugo Stern / Emil Kane / returning | official | + | - | Hugo Stern
3 | cast May Lin / Jo Park / joining | official | + | - | May Lin
3 | cast Felix Grant / Toby / returning | official | - | - | It is not known
