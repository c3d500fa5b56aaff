url: https://www.lumiereledger.example/series/la-petite-veuve-saison-trois
outlet: Lumière Ledger
published: 2025-09-18
title: Canal+ widows “La Petite Veuve” no longer: third season on its way
series: La Petite Veuve

At the La Rochelle festival, where the public had come for an open-air screening, Canal+ surprised it with the first images of season three of La Petite Veuve. “Le 10 novembre” stood on the last of them.

Created by Odile Marchand, the Norman poisoner's tale enjoys a third life that few would have wagered on. Its opening season, six episodes strong, had reached Canal+ subscribers on 4 April 2022; the rentrée of 2023 brought the next. Viewers in Quebec found both on Crave, some of them months before the French, which is another story.

For a good while the heroine had seemed destined for a 2026 comeback. The channel's chief, Gérald Cossé, had even said as much in Le Film français. That all has been moved forward is owed to the collapse of another series, the rugby drama Mêlée.

Eight chapters await. They borrow from the diary of Hélène Lacaille, executed in 1854, and no longer, as the first twelve did, from Maurice Lenglet's novel La Veuve et le Notaire.

A full-blown trailer is announced for Toussaint. The one-minute bande-annonce on the channel's site, dated 2023, is that of the second season and should fool nobody.

Élise Darrieu once more wears black. Benoît Castan, the notary, does not; he lies in the family vault. Facing the widow this time is Margaux Delatour, as a prefect's wife who counts the spoons.

Abroad they know how long such widows can be kept waiting. Flanders had to be without its Weduwe Claes for 34 months; set against that, our two years and two months are a minute's silence.

Marchand has never hidden that she would gladly write a fourth. Nobody has asked her to. Her thriller Sel, adapted from a comic, shoots in Roscoff in spring for TF1, and Darrieu's Molière statuette, won on 28 April, stands in the production office.

=== claims
3 | release 2025-11-10 | official | + | Canal+ | “Le 10 novembre”
- | crew Odile Marchand / creator | official | + | - | Created by Odile
1 | episodes 6 | official | + | - | Its opening season
1 | release 2022-04-04 | official | + | - | ^
1 | platform Canal+ | official | + | - | ^
2 | release 2023-09 | official | + | - | ^
1 | platform Crave | official | + | - | Viewers in Quebec
2 | platform Crave | official | + | - | ^
3 | release 2026 | official | - | Gérald Cossé | For a good
3 | episodes 8 | official | + | - | Eight chapters await
3 | source_material other / - | official | + | - | They borrow from
1 | source_material novel / La Veuve et le Notaire | official | + | - | ^
2 | source_material novel / La Veuve et le Notaire | official | + | - | ^
3 | trailer trailer when=2025-11-01 | official | + | - | A full-blown trailer
2 | trailer trailer when=2023 | official | + | - | The one-minute bande-annonce
3 | cast Élise Darrieu / - / returning | official | + | - | Élise Darrieu
3 | cast Benoît Castan / notary / leaving | official | + | - | Benoît Castan
3 | cast Margaux Delatour / - / joining | official | + | - | Facing the widow
3 | precedent Weduwe Claes / release / 34 | official | + | - | Flanders had to
4 | renewal renewed | official | - | - | Nobody has asked
