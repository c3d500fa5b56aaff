url: https://www.sundaysupplement.example/tv/what-to-look-forward-to-2026
outlet: Sunday Supplement
published: 2025-12-28
title: 26 for '26: the year ahead in television

Resolutions are for people with free evenings. This is what the rest of us will be doing.

January. Saltmarsh (BBC One, the 4th) takes Detective Kit Farrow to Orkney for six cold nights. Industrial Relations, HBO's shouty banker thing, clocks on for year four a week later. The Traitor's Table will already have begun on New Year's Day.

February. Nobody's Fool, Somebody's Wife has its second, on Channel 4, if the edit is done. Disney+ and its Lost Boys of Belfast: all ten on the 12th.

March. Lovers of ruffs rejoice. The Tudor Affair comes back, minus Tamsin Grey, whose queen has been beheaded. The wait for Peaky offshoot Small Heath drags on, meanwhile; the BBC mumbles “2026.”

Spring, loosely. Three things that I can't date more closely are Beefsteak 2 (Netflix), all new people, Oscar Isaacs among them; House of Wyrms, number three, in June or thereabouts; and the Duff brothers' The Burrow, their first series since that one with the Demogorgon. I'd not set my clock by any.

Summer. Reserved for football. Yet Ted Lassoo turns up in August with a women's side. That's a fourth year for a programme which said farewell in 2023.

Autumn. Blade Running 2099, a sequel series with Michelle Yeo, starts on Prime Video at last, a mere four years from its announcement. Wolf Hallway isn't among us anymore. Nor will Slow Nags be, before 2027, contrary to what was printed here in September.

December. A new Crown? No. A new Fawlty? Be serious.

Things we shan't see ever again: The Bear Pit, which hung up its apron in June (unless it didn't); Doctor Whom's spin-off; Renegade Nelly; Kaos Theory. The last three perished after one series apiece.

=== claims
Saltmarsh :: - | release 2026-01-04 | official | + | - | Saltmarsh
Saltmarsh :: - | platform BBC One | official | + | - | ^
Saltmarsh :: - | episodes 6 | official | + | - | ^
Industrial Relations :: 4 | release 2026-01-11 | official | + | - | Industrial
Industrial Relations :: - | platform HBO | official | + | - | ^
The Traitor's Table :: - | release 2026-01-01 | official | + | - | The Traitor's
Nobody's Fool, Somebody's Wife :: 2 | release 2026-02 | predicted | + | - | Nobody's Fool
Nobody's Fool, Somebody's Wife :: 2 | platform Channel 4 | official | + | - | ^
Lost Boys of Belfast :: - | platform Disney+ | official | + | - | Disney+ and
Lost Boys of Belfast :: - | release 2026-02-12 | official | + | - | ^
Lost Boys of Belfast :: - | episodes 10 | official | + | - | ^
The Tudor Affair :: - | release 2026-03 | official | + | - | The Tudor
The Tudor Affair :: - | cast Tamsin Grey / - / leaving | official | + | - | ^
Small Heath :: - | release 2026 | official | + | BBC | The wait
Beefsteak :: 2 | release 2026-03-01..2026-05-31 | predicted | + | - | Three things
Beefsteak :: 2 | cast Oscar Isaacs / - / joining | official | + | - | ^
Beefsteak :: 2 | platform Netflix | official | + | - | ^
House of Wyrms :: 3 | release 2026-06 | predicted | + | - | ^
The Burrow :: 1 | release 2026-03-01..2026-05-31 | predicted | + | - | ^
Ted Lassoo :: 4 | release 2026-08 | official | + | - | Yet Ted
Ted Lassoo :: 4 | renewal renewed | official | + | - | That's a fourth
Blade Running 2099 :: 1 | release 2026-09-01..2026-11-30 | official | + | - | Blade Running
Blade Running 2099 :: - | cast Michelle Yeo / - / - | official | + | - | ^
Blade Running 2099 :: - | platform Prime Video | official | + | - | ^
Wolf Hallway :: - | renewal cancelled | official | + | - | Wolf Hallway
Slow Nags :: - | release 2026 | official | - | - | Nor will
Slow Nags :: - | release 2027-01-01.. | official | + | - | ^
The Bear Pit :: - | renewal cancelled when=2025-06 | official | + | - | Things we
Renegade Nelly :: 2 | renewal cancelled | official | + | - | The last three
Kaos Theory :: 2 | renewal cancelled | official | + | - | ^
