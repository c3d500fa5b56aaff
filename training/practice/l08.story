url: https://www.dizitakip.example/2021/08/30/gecenin-bahcesi-2-sezon
outlet: Dizi Takip English
published: 2021-08-30
title: Garden of the Night 2nd season when will it begin, who left and who came
series: Garden of the Night

The phenomenon series of Kanal D, Garden of the Night, meets its audience with the new season on Tuesday, 14 September. The set had been established in Mardin on 2 August. We compiled those who say farewell and those who join.

The series whose producer is Ferhat Aksoy and which is managed by Nihal Tekin in the director's seat continues on its way with a changed pen. Sema Göktürk, who wrote the 38 episodes of the first season, departed; the scenario was entrusted to Burak İlhan and Ece Sayar.

The leading roles are shared by Kerem Altunay (Baran) and Zeynep Uluç (Rüya) as in the last year. Selin Karaca, who gave life to Berfin, announced with a post that she has parted ways with the series. Veteran artist Haluk Tunçer, who depicted the grandfather Şehmus Ağa, also will not take place in the new season due to health problems.

Participating in the cast:

• Mert Yazgan (Azad)
• Deniz Erbil (Doctor Ayla)
• Ümit Kocatürk (Halil Bey)
• Nil Soydan in a surprise role

It was claimed in the magazine press that Yazgan asked 90 thousand lira per episode. Zeynep Uluç's name is also heard for the digital series of BluTV, Seven Doors; her manager Pınar Oğuz told Hürriyet that there is an offer but no signature.

The music of the series, prepared by Toygar Işık, climbed to the top of the lists. Baran and Rüya had come face to face on the cliff in the season finale, watched on 8 June. Will Rüya forgive? According to the first promo, which was released on Friday, it does not appear so. Nihal Tekin's cinema film The Fig enters into vision in November; in the film Haluk Tunçer plays a muhtar.

=== claims
- | platform Kanal D | official | + | - | The phenomenon
2 | release 2021-09-14 | official | + | - | ^
2 | production filming starts when=2021-08-02 | official | + | - | The set had been
- | crew Ferhat Aksoy / producer | official | + | - | The series whose
- | crew Nihal Tekin / director | official | + | - | ^
1 | crew Sema Göktürk / writer | official | + | - | Sema Göktürk, who
1 | episodes 38 | official | + | - | ^
2 | crew Sema Göktürk / writer | official | - | - | ^
2 | crew Burak İlhan / writer | official | + | - | ^
2 | crew Ece Sayar / writer | official | + | - | ^
2 | cast Kerem Altunay / Baran / returning | official | + | - | The leading roles
2 | cast Zeynep Uluç / Rüya / returning | official | + | - | ^
2 | cast Selin Karaca / Berfin / leaving | official | + | Selin Karaca | Selin Karaca
2 | cast Haluk Tunçer / Şehmus Ağa / leaving | official | + | - | Veteran artist
2 | cast Mert Yazgan / Azad / joining | official | + | - | Mert Yazgan (Azad)
2 | cast Deniz Erbil / Doctor Ayla / joining | official | + | - | Deniz Erbil
2 | cast Ümit Kocatürk / Halil Bey / joining | official | + | - | Ümit
2 | cast Nil Soydan / - / joining | official | + | - | Nil Soydan
Seven Doors :: - | platform BluTV | official | + | - | Zeynep Uluç's name
Seven Doors :: - | cast Zeynep Uluç / - / joining | rumored | + | - | ^
Seven Doors :: - | cast Zeynep Uluç / - / joining | reported | - | Pınar Oğuz | ^
- | crew Toygar Işık / composer | official | + | - | The music of
2 | trailer teaser when=2021-08-27 | official | + | - | According to the first
