url: https://www.castingwire.example/2020/02/11/the-cartographers-adds-three
outlet: Casting Wire
published: 2020-02-11
title: ‘The Cartographers’ Rounds Out Its Company as It Heads for a Second Map
series: The Cartographers

Lucinda Ferrars will be drawing borders soon. The Royal Shakespeare alumna has boarded TNT's period adventure in the pivotal part of Empress Alais, opposite Dominic Akande's disgraced surveyor.

She isn't the only one whose luggage has been labelled. Per the studio, Otis Greenbaum (Half Past Murder) is set to recur as a smuggler called the Hatter, while Milena Kovač takes over from Harriet Stiles in the role of Sister Ambrose; Stiles begged off because of a play.

It's been a long road back. TNT blessed the sophomore voyage last March, days after the curtain fell on the first, and a hurricane then flattened the sets in Santo Domingo. They have been rebuilt, but on higher ground, and as of Monday there's a camera on them again. Ten hours are planned, two up on before.

At the helm of the opening pair is Pilar Etxeberria, who cut her teeth on telenovelas. Showrunners Naomi Voss and Tom Kearney executive produce, together with star Akande. Kearney was nominated for an Emmy in 2016, as a writer on The Long Con.

Will Bertrand the monkey be back? The press release doesn't breathe a word about him.

On the calendar the series has been penciled in for October. A network source cautioned, however, that nobody should book a babysitter, the effects house being what it is.

The Cartographers had its bow on January 14, 2019, with a cool 2.2 million tuned in. It is loosely drawn from the French comic Les Géographes.

Before anyone inquires after map number three: TNT hasn't so much as opened that drawer. With foreign sales like these it'd be odd, all the same, if the journey stopped at two.

Ferrars was last seen in the feature Winter Wheat. Repped by Gersh, she is also on the shortlist for a Broadway revival; that would be in 2021.

=== claims
2 | cast Lucinda Ferrars / Empress Alais / joining | official | + | - | The Royal Shakespeare
- | cast Dominic Akande / - / - | official | + | - | ^
- | platform TNT | official | + | - | ^
2 | cast Otis Greenbaum / the Hatter / joining | official | + | - | Per the studio
2 | cast Milena Kovač / Sister Ambrose / joining | official | + | - | ^
2 | cast Harriet Stiles / Sister Ambrose / leaving | official | + | - | ^
2 | renewal renewed when=2019-03 | official | + | - | TNT blessed
2 | production filming starts when=2020-02-10 | official | + | - | They have been
2 | episodes 10 | official | + | - | Ten hours
1 | episodes 8 | official | + | - | ^
2 | crew Pilar Etxeberria / director | official | + | - | At the helm
- | crew Naomi Voss / showrunner | official | + | - | Showrunners Naomi
- | crew Tom Kearney / showrunner | official | + | - | ^
- | crew Naomi Voss / producer | official | + | - | ^
- | crew Tom Kearney / producer | official | + | - | ^
- | crew Dominic Akande / producer | official | + | - | ^
2 | release 2020-10 | official | + | - | On the calendar
1 | release 2019-01-14 | official | + | - | The Cartographers had
- | source_material comic / Les Géographes | official | + | - | It is loosely
3 | renewal renewed | official | - | - | Before anyone
3 | renewal renewed | predicted | + | - | With foreign
