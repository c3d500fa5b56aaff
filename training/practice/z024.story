url: https://www.bbcpreviews.example/mediacentre/an-afternoon-with-the-team-of-wold
outlet: Preview Desk
published: 2024-09-05
title: Wold: questions and answers with the writer, the director and the leads of the new series
series: Wold

Wold returns to BBC Two and iPlayer on Sunday 6 October with six new hours. Ahead of it we sat down with the team.

Was there ever a doubt that you'd make a second one?

Ruth Askham (writer): Plenty. There still is about a third. I should think they'll wait for the overnights, and if they're merciful we'll know by the New Year.

Is there a shape in your head for it?

Askham: There are forty pages on my desk that nobody paid for. If all goes to plan the scripts might be done by Easter.

When might we then see it?

Callum Voss (director): Ooh. With a fair wind I'd love us to shoot next summer, from about June. So, autumn 2026. Don't hold me to that. And I'm not at all certain that it'd be me; I may hand over to my assistant, Priya Lall.

Moira Kent, would DI Sowerby be up for it?

Kent: I hope to do it till they wheel me off.

And you, Dan? Constable Petch was in a bad way.

Dan Oyelaran: I've not been told a thing. My mum thinks he's a goner.

From the programme notes

The second series was filmed in Driffield and Hornsea between January and April. New to the cast are Sam Birtwhistle as Reverend Cole and Ama Darko as the pathologist, Dr. Owusu. Both will be seen from the first episode. The producer is Nell Farrow; the music has been composed by Tom Ede. It is set to reach viewers in the United States on BritBox in December.

What the press expects

The Guardian tips it for awards. The Yorkshire Post predicts that Petch dies in the fourth hour. The TV Times believes that the third series has been given the nod already “behind closed doors.” Chortle wonders, with some justice, why there's so much fog.

Wold is based on no book at all, says Askham, “although I've read a few.”

=== claims
2 | release 2024-10-06 | official | + | - | Wold returns
2 | episodes 6 | official | + | - | ^
2 | platform BBC Two | official | + | - | ^
2 | platform iPlayer | official | + | - | ^
- | crew Ruth Askham / writer | official | + | - | Ruth Askham (
3 | renewal renewed | official | - | Ruth Askham | I should
3 | production writing ends when=2025-04 | official | + | Ruth Askham | If all
- | crew Callum Voss / director | official | + | - | Callum Voss
3 | production filming starts when=2025-06 | official | + | Callum Voss | With a fair
3 | release 2026-09..2026-11 | official | + | Callum Voss | So, autumn
3 | crew Callum Voss / director | official | - | Callum Voss | And I'm not
3 | crew Priya Lall / director | official | + | Callum Voss | ^
3 | cast Moira Kent / Sowerby / returning | official | + | Moira Kent | Kent: I hope
3 | cast Dan Oyelaran / Petch / returning | official | - | Dan Oyelaran | Dan Oyelaran
2 | production filming under way when=2024-01..2024-04 | official | + | - | The second
2 | cast Sam Birtwhistle / Reverend Cole / joining | official | + | - | New to
2 | cast Ama Darko / Dr. Owusu / joining | official | + | - | ^
- | crew Nell Farrow / producer | official | + | - | The producer
- | crew Tom Ede / composer | official | + | - | ^
2 | platform BritBox | official | + | - | It is set
3 | renewal renewed | reported | + | The TV Times | The TV Times
- | source_material novel / - | official | - | Ruth Askham | Wold is based
