url: https://www.episodeguidebook.example/2016/09/19/copper-canyon-season-2
outlet: Episode Guidebook
published: 2016-09-19
title: Who's Who on ‘Copper Canyon’ This Season
series: Copper Canyon

The second season of WGN America's Copper Canyon premieres tomorrow night. Confused by all the beards? Here's a field guide.

Thaddeus Pruitt (Nate Corddry-Hale). Mine owner. Lost two fingers last year.

Adelia Pruitt (Sarah Wynter-Bloom). His wife, and the brains.

Little Elk (Martin Whitefeather). Now married to Rose, whose portrayer Emily Bearclaw is new in town.

Sheriff Eustace Crane: in the first season Dean Norwood, from now on Clancy Rhodes. The change isn't explained, the beard is the same.

Preacher Tull (Garret Dill). Hanged in the finale. He'll be back in dreams, say the producers, in "three or four" of the ten episodes.

Kate Lavender (Annaleigh Frost). Actress, gambler. It was a guest role until the audience took over.

Chin Wo (Byron Tang). Leaves after episode two, we've seen it and we cried.

And who's that stranger with the harmonica? It's singer Dwight Yokum-Lee, and he wrote his own tune.

Behind them all stand the showrunners, Alexi Holley and Ted Griffiths, who took the reins from creator Dan LeFranc. He left, says Griffiths, "with a handshake and a mule." Directing are Clark Jansen, Tricia Brockway, Billy Gierhardt and, for the first time, Corddry-Hale. Mogwai-like band Slow Avalanche supplies the music. Based on the memoirs of Isaac Pruitt, the real Thaddeus's grandson, the series is produced by Sony.

Critics have warmed to it. "Norwood is its weak spot," wrote Maureen Ryan-Cole in May of last year; problem solved. Norwood went on to Animal Farmhands at TNT, on which he plays a vet.

The network has not made up its mind on a third season.

=== claims
2 | release 2016-09-20 | official | + | - | The second season
- | platform WGN America | official | + | - | ^
2 | cast Nate Corddry-Hale / Thaddeus Pruitt / - | official | + | - | Thaddeus Pruitt (Nate
2 | cast Sarah Wynter-Bloom / Adelia Pruitt / - | official | + | - | Adelia
2 | cast Martin Whitefeather / Little Elk / - | official | + | - | Little Elk
2 | cast Emily Bearclaw / Rose / joining | official | + | - | Now married
1 | cast Dean Norwood / Sheriff Eustace Crane / - | official | + | - | Sheriff Eustace
2 | cast Dean Norwood / Sheriff Eustace Crane / leaving | official | + | - | ^
2 | cast Clancy Rhodes / Sheriff Eustace Crane / joining | official | + | - | ^
2 | cast Garret Dill / Preacher Tull / - | official | + | - | Preacher Tull
2 | cast Garret Dill / Preacher Tull / returning | official | + | producers | He'll be back
2 | episodes 10 | official | + | producers | ^
2 | cast Annaleigh Frost / Kate Lavender / - | official | + | - | Kate Lavender
2 | cast Byron Tang / Chin Wo / - | official | + | - | Chin Wo
2 | cast Dwight Yokum-Lee / stranger / joining | official | + | - | It's singer
2 | crew Alexi Holley / showrunner | official | + | - | Behind them
2 | crew Ted Griffiths / showrunner | official | + | - | ^
- | crew Dan LeFranc / creator | official | + | - | ^
2 | crew Dan LeFranc / showrunner | official | - | - | ^
1 | crew Dan LeFranc / showrunner | official | + | - | ^
2 | crew Clark Jansen / director | official | + | - | Directing are
2 | crew Tricia Brockway / director | official | + | - | ^
2 | crew Billy Gierhardt / director | official | + | - | ^
2 | crew Nate Corddry-Hale / director | official | + | - | ^
2 | crew Slow Avalanche / composer | official | + | - | Mogwai-like
- | source_material other / - | official | + | - | Based on the memoirs
Animal Farmhands :: - | platform TNT | official | + | - | Norwood went
Animal Farmhands :: - | cast Dean Norwood / a vet / - | official | + | - | ^
3 | renewal renewed | official | - | - | The network has
