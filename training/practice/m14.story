url: https://www.sundaysetlist.example/2025/09/02/autumn-drama-guide
outlet: Sunday Setlist
published: 2025-09-02
title: Autumn 2025: the dramas to stay in for

Summer packed its bags on Monday, and the broadcasters unpacked theirs. What should you watch once the evenings draw in?

THE GLASSBLOWER'S APPRENTICE
BBC One, 14 September
Anya Teller has been nursing the adaptation of Rosa Quine's bestseller for nine years. Now the six hours are ready, with Callum Reece-Ford as the young Venetian. The director's chair was shared by Teller and Kofi Mensah.

FIVE FATHOMS
Sky Atlantic, October, no day yet
Back on the seabed after eighteen months away. It was the most expensive thing Sky had ever made, until this: the second run cost a third more. Holly Ransome does not dive again; her Dr Pike drowned, you'll remember, or seemed to.

MISRULE
ITV1 and ITVX, "late autumn"
Can a sitcom about the Tudors work at nine o'clock? The first lot, last November, suggested that it can. A third has been bespoken before anyone has seen the second.

THE HUNDRED AND FIRST
Apple TV+, 26 September
War, and the men who mend its radios. Shot in the winter of 2023 in Malta, and so long in the edit that its composer, Ilan Reiss, wrote the score twice.

ANGLESEY
S4C, then BBC Four
There's word that the Welsh noir will be on before October is out. Series three will be its last, if Mared Pugh, who came up with it, has her way.

GREAVES
Channel 5. Every Thursday from the 18th.
Not a remake of the 1974 show of that name but its grandchild: the daughter of the old detective, played by Lorna Syme, picks up his notebooks. Syme's own father had a part in the original.

What won't be there: the new Marchmont Hall, which slipped into 2026 when its house caught fire; and a third Dead Letter Office, for neither Channel 4 nor anybody else will pay for it.

=== claims
The Glassblower's Apprentice :: - | platform BBC One | official | + | - | BBC One, 14
The Glassblower's Apprentice :: 1 | release 2025-09-14 | official | + | - | ^
The Glassblower's Apprentice :: - | crew Anya Teller / creator | official | + | - | Anya Teller
The Glassblower's Apprentice :: - | source_material novel / - | official | + | - | ^
The Glassblower's Apprentice :: 1 | episodes 6 | official | + | - | Now the six
The Glassblower's Apprentice :: - | cast Callum Reece-Ford / - / - | official | + | - | ^
The Glassblower's Apprentice :: 1 | crew Anya Teller / director | official | + | - | The director's
The Glassblower's Apprentice :: 1 | crew Kofi Mensah / director | official | + | - | ^
Five Fathoms :: - | platform Sky Atlantic | official | + | - | Sky Atlantic, October
Five Fathoms :: 2 | release 2025-10 | official | + | - | ^
Five Fathoms :: 2 | release none | official | - | - | ^
Five Fathoms :: 2 | cast Holly Ransome / Dr Pike / leaving | official | + | - | Holly Ransome
Misrule :: - | platform ITV1 | official | + | - | ITV1 and
Misrule :: - | platform ITVX | official | + | - | ^
Misrule :: 2 | release 2025-11-01..2025-11-30 | official | + | - | ^
Misrule :: 1 | release 2024-11 | official | + | - | The first lot
Misrule :: 3 | renewal renewed | official | + | - | A third has
The Hundred and First :: - | platform Apple TV+ | official | + | - | Apple TV+, 26
The Hundred and First :: 1 | release 2025-09-26 | official | + | - | ^
The Hundred and First :: 1 | production filming under way when=2023-12-01..2024-02-29 | official | + | - | Shot in
The Hundred and First :: 1 | crew Ilan Reiss / composer | official | + | - | ^
Anglesey :: - | platform S4C | official | + | - | S4C, then
Anglesey :: - | platform BBC Four | official | + | - | ^
Anglesey :: 3 | release 2025-09-02..2025-10-31 | rumored | + | - | There's word
Anglesey :: 3 | renewal final | official | + | Mared Pugh | Series three
Anglesey :: - | crew Mared Pugh / creator | official | + | - | ^
Greaves :: - | platform Channel 5 | official | + | - | Channel 5
Greaves :: 1 | release 2025-09-18 | official | + | - | Every Thursday
Greaves :: - | cast Lorna Syme / - / - | official | + | - | Not a remake
Marchmont Hall :: - | delay to=2026 | official | + | - | What won't
Marchmont Hall :: - | release 2026 | official | + | - | ^
Dead Letter Office :: 3 | renewal cancelled | official | + | - | ^
