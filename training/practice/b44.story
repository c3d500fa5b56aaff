url: https://www.fanfarekiosk.example/tv/2023/11/25/loyal-to-a-fault-hulu-strike-return
outlet: Fanfare Kiosk
published: 2023-11-25
title: Loyal to a Fault: season 3 gets the ball rolling again
series: Loyal to a Fault

Two strikes, and the legal comedy is not out. With the actors' walkout settled on November 9, Hulu's Loyal to a Fault can at last take up the season it put down on the second of May.

How far had they got? Three scripts and a half, according to co-creator Beth Amadi, who had everyone around the table again by October 2. She's aiming to have nine in hand by New Year's Eve. The first day on the set is January 22, provided Stage 14 is vacated.

Once upon a time this season was a fall show. Both of those before it were: September 15, 2021 saw the first, September 14, 2022 the second. The company's recent slate, which ends in June, doesn't list it; a spokesperson asked us to "think of next fall." A friend of ours at the studio thinks of August.

Fault lines

• Tessa Grant and Omar Haddad: signed, sealed, sarcastic.

• Lou Ferris, the bailiff: promoted to series regular.

• Patrice Lane, Judge Dooley: overruled. Season 2 was her last.

• Kate Borden as Tessa's mother: in talks, Amadi says.

• Reggie Wills: nope. It was a cameo.

The season is again of ten half-hours. One is in the hands of Haddad, who'll be directing for the first time.

And beyond?

No word on a fourth, and there needn't be one for a good while. Abbott Elementary needed but three months from its first bow to be kept on; but that's network television.

For the newcomers: the show has nothing to do with the Grisham paperback of the same name. Its fathers are Amadi's actual father and his actual lawyer. Both old seasons arrive on Disney+ on December 6, as part of the merged app. A recap of season 2 follows on Tuesday.

=== claims
- | platform Hulu | official | + | - | With the actors'
3 | production writing under way | official | + | Beth Amadi | Three scripts
- | crew Beth Amadi / creator | official | + | - | ^
3 | production writing starts when=2023-10-02 | official | + | - | ^
3 | production writing ends when=2023-11-25..2023-12-31 | official | + | Beth Amadi | She's aiming
3 | production filming starts when=2024-01-22 | official | + | - | The first day
1 | release 2021-09-15 | official | + | - | Both of those
2 | release 2022-09-14 | official | + | - | ^
3 | release 2024-09..2024-11 | official | + | Hulu | The company's
3 | release 2024-08 | rumored | + | - | A friend
3 | cast Tessa Grant / - / returning | official | + | - | Tessa Grant
3 | cast Omar Haddad / - / returning | official | + | - | ^
3 | cast Lou Ferris / the bailiff / returning | official | + | - | Lou
3 | cast Patrice Lane / Judge Dooley / leaving | official | + | - | Patrice
3 | cast Kate Borden / Tessa's mother / joining | official | + | Beth Amadi | Kate
3 | cast Reggie Wills / - / leaving | official | + | - | Reggie
3 | episodes 10 | official | + | - | The season is again
2 | episodes 10 | official | + | - | ^
3 | crew Omar Haddad / director | official | + | - | One is
4 | renewal renewed | official | - | - | No word
4 | precedent Abbott Elementary / renewal / 3 | official | + | - | Abbott
- | source_material novel / - | official | - | - | For the newcomers
1 | platform Disney+ | official | + | - | Both old
2 | platform Disney+ | official | + | - | ^
