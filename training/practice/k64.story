url: https://www.theseriesdesk.example/2019/06/27/marchlands-season-two-cast
outlet: The Series Desk
published: 2019-06-27
title: Three new actors for ‘Marchlands’ season two
series: Marchlands

Epix has added three actors to the second season of Marchlands: Dame Helen Rigby, Tom Bateson and newcomer Isla Croft.

Rigby will play Queen Matilda. Bateson is Sir Hugh, an English knight, and Croft is a peasant girl called Wynn.

They join Jack Fallow (Owain), Eleanor Tomms (Lady Cerys) and Ben Rhys (the Abbot), who were all in the first season.

Not returning is Mark Addison. His contract was for one year only, as he explained in a tweet.

Filming on the second season started on June 17 in Wales. The ten episodes will be ready for broadcast in 2020.

Marchlands premiered in October 2018 and was renewed in December. In Britain it is shown on Sky Atlantic.

The historical drama is created and written by James Bowen. Toby Haines directs five episodes of the new season, Clare Kilner-Ross the rest.

It is based on the book series The March by Edith Penn. The first two books were used for season one, and the third is the basis of season two.

A third season has not been announced. Bowen has said, however, that he is already working on it.

A trailer is expected to come out at Comic-Con in July.

Epix has also announced that its spy drama Berlin Stations has been cancelled after three seasons, and that Get Short returns on August 9 for its third.

=== claims
2 | cast Helen Rigby / Queen Matilda / joining | official | + | - | Epix has added
2 | cast Tom Bateson / Sir Hugh / joining | official | + | - | ^
2 | cast Isla Croft / Wynn / joining | official | + | - | ^
1 | cast Jack Fallow / Owain / - | official | + | - | They join
1 | cast Eleanor Tomms / Lady Cerys / - | official | + | - | ^
1 | cast Ben Rhys / Abbot / - | official | + | - | ^
2 | cast Jack Fallow / Owain / returning | official | + | - | ^
2 | cast Eleanor Tomms / Lady Cerys / returning | official | + | - | ^
2 | cast Ben Rhys / Abbot / returning | official | + | - | ^
2 | cast Mark Addison / - / leaving | official | + | Mark Addison | Not returning
2 | production filming starts when=2019-06-17 | official | + | - | Filming on the second
2 | episodes 10 | official | + | - | The ten episodes
2 | release 2020 | official | + | - | ^
1 | release 2018-10 | official | + | - | Marchlands premiered
2 | renewal renewed when=2018-12 | official | + | - | ^
- | platform Sky Atlantic | official | + | - | In Britain
- | crew James Bowen / creator | official | + | - | The historical
- | crew James Bowen / writer | official | + | - | ^
2 | crew Toby Haines / director | official | + | - | Toby Haines
2 | crew Clare Kilner-Ross / director | official | + | - | ^
- | source_material novel / The March | official | + | - | It is based
3 | renewal renewed | official | - | - | A third season
2 | trailer trailer when=2019-07 | predicted | + | - | A trailer is
Berlin Stations :: 4 | renewal cancelled | official | + | Epix | Epix has also
Get Short :: 3 | release 2019-08-09 | official | + | Epix | ^
