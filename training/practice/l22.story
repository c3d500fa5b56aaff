url: https://www.newson6screens.example/2018/05/31/netflix-adds
outlet: Six Screens
published: 2018-05-31
title: Casting roundup: ‘Dust Bowl’, ‘Ninety’, ‘The Hollow Men’ and more
series: Dust Bowl

Netflix's Dust Bowl has rounded up four recurring players for season two: Clancy Dubois (Treasure State), Eliza Marsh (Bright Young Things), Rex Conroy and, in her first series job since Wings, Doris Bell. Marsh's character is a faith healer, Conroy's a faith healer's husband. Showrunner Hank Corrigan exec produces with Meg Ponti and star Aaron Tull.

Julio Fuentes has left Ninety before it started. The Hulu miniseries about a nursing home replaces him with Cheech Ramos, who'll act opposite Florence Quick, Len Abbott and Yvonne Tate. Creator Sheila Gundersen said he was "bound by an earlier contract."

NBC's The Hollow Men has found its fifth hollow man. Brett Sawyer rounds out the quintet of Lance Idris, Manny Cruz, Pete Tolliver and DeShawn Ward. The thriller, from writers Amanda Koo & Steve Rell, is set for midseason, with Miguel Ortega to direct the first two hours.

Upped to series regular: Trish Van Alden on Homestead (season 4), Karim Said on SVU clone Special Squad (season 2).

In recastings, Alicia Frost takes over as Lady Morwen in Starz's The Black Isle from season three, as predecessor Olwen Jarvis is pregnant. Male lead Iain Kerr reassured fans: "She's a hoot." Kerr himself directs an hour.

USA's Legal Ease will try to survive without its name partner. Gabe Morrow leaves after 102 episodes, and with the eighth season Dana Whitlock, formerly of Suits & Boots, hangs out her shingle. Co-creator Alan Roth returns to the writers' room as a consultant only.

Also: comedian Nick Swann sold a Netflix special. Ava DuPree's pilot Sugar Hill isn't going forward at ABC, which frees Lynn Bascombe for TNT's Harbor Patrol; she'll be Chief Mosley in its second season.

=== claims
- | platform Netflix | official | + | - | Netflix's Dust
2 | cast Clancy Dubois / - / joining | official | + | - | ^
2 | cast Eliza Marsh / a faith healer / joining | official | + | - | Marsh's character
2 | cast Rex Conroy / a faith healer's husband / joining | official | + | - | ^
2 | cast Doris Bell / - / joining | official | + | - | Netflix's Dust
- | crew Hank Corrigan / showrunner | official | + | - | Showrunner Hank
- | crew Hank Corrigan / producer | official | + | - | ^
- | crew Meg Ponti / producer | official | + | - | ^
- | crew Aaron Tull / producer | official | + | - | ^
- | cast Aaron Tull / - / - | official | + | - | ^
Ninety :: - | cast Julio Fuentes / - / leaving | official | + | - | Julio Fuentes
Ninety :: - | platform Hulu | official | + | - | The Hulu
Ninety :: - | cast Cheech Ramos / - / joining | official | + | - | ^
Ninety :: - | cast Florence Quick / - / - | official | + | - | ^
Ninety :: - | cast Len Abbott / - / - | official | + | - | ^
Ninety :: - | cast Yvonne Tate / - / - | official | + | - | ^
Ninety :: - | crew Sheila Gundersen / creator | official | + | - | Creator Sheila
The Hollow Men :: - | platform NBC | official | + | - | NBC's The
The Hollow Men :: - | cast Brett Sawyer / - / joining | official | + | - | Brett Sawyer
The Hollow Men :: - | cast Lance Idris / - / - | official | + | - | ^
The Hollow Men :: - | cast Manny Cruz / - / - | official | + | - | ^
The Hollow Men :: - | cast Pete Tolliver / - / - | official | + | - | ^
The Hollow Men :: - | cast DeShawn Ward / - / - | official | + | - | ^
The Hollow Men :: 1 | crew Amanda Koo / writer | official | + | - | The thriller, from
The Hollow Men :: 1 | crew Steve Rell / writer | official | + | - | ^
The Hollow Men :: 1 | crew Miguel Ortega / director | official | + | - | ^
Homestead :: 4 | cast Trish Van Alden / - / returning | official | + | - | Upped to
Special Squad :: 2 | cast Karim Said / - / returning | official | + | - | ^
The Black Isle :: 3 | cast Alicia Frost / Lady Morwen / joining | official | + | - | In recastings
The Black Isle :: 3 | cast Olwen Jarvis / Lady Morwen / leaving | official | + | - | ^
The Black Isle :: - | platform Starz | official | + | - | ^
The Black Isle :: - | cast Iain Kerr / - / - | official | + | - | Male lead
The Black Isle :: - | crew Iain Kerr / director | official | + | - | Kerr himself
Legal Ease :: - | platform USA | official | + | - | USA's Legal
Legal Ease :: 8 | cast Gabe Morrow / - / leaving | official | + | - | Gabe Morrow
Legal Ease :: 8 | cast Dana Whitlock / - / joining | official | + | - | ^
Legal Ease :: - | crew Alan Roth / creator | official | + | - | Co-creator Alan
Sugar Hill :: 1 | renewal cancelled | official | + | - | Ava DuPree's
Harbor Patrol :: - | platform TNT | official | + | - | ^
Harbor Patrol :: 2 | cast Lynn Bascombe / Chief Mosley / joining | official | + | - | ^
