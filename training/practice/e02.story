url: https://www.tellypost.example/2022/11/salt-road-third-series
outlet: The Telly Post
published: 2022-11-08
title: Salt Road: cameras turn on third series of Channel 4 drama
series: Salt Road

The smugglers are at it again. Work behind the camera on a third series of Salt Road got going this week along the Essex marshes, Channel 4 has disclosed.

Maxine Ferrier and Idris Boateng, who were last seen up to their necks in mud and debt, are once more Lil and Cuffe. They are joined by Rhona Skelly in the role of an excise officer who cannot be bought.

Series two closed in June with 4.1 million watching, a figure that the broadcaster has since called its best for a drama in four years. That last instalment had Cuffe rowing out to sea with a hole in his boat.

It was Will Tancred's novels that the tale grew out of. His latest, The Long Ebb, hits the bookshops on 2 February, and a tour of readings follows in the spring.

Tancred adapts them himself, as before, yet the director's chair has changed hands: Amma Sesay sits where Peter Crall sat for the opening two series.

"I slept in my wellies," Ferrier joked of the last shoot when she was on The One Show.

Eight hours have been ordered, two up on last time. Viewers may look for them towards the end of next year, although the channel is not tying itself to a month.

Will Bess, the pub landlady, be back from the dead? Ferrier would only laugh.

=== claims
3 | production filming starts when=2022-11-07..2022-11-08 | official | + | Channel 4 | Work behind the camera
3 | cast Maxine Ferrier / Lil / returning | official | + | - | Maxine Ferrier and Idris
3 | cast Idris Boateng / Cuffe / returning | official | + | - | ^
3 | cast Rhona Skelly / - / joining | official | + | - | They are joined by
- | source_material novel / - | official | + | - | It was Will Tancred's novels
- | crew ?Will Tancred / writer | official | + | - | Tancred adapts them
3 | crew Amma Sesay / director | official | + | - | ^
1 | crew Peter Crall / director | official | + | - | ^
2 | crew Peter Crall / director | official | + | - | ^
3 | crew Peter Crall / director | official | - | - | ^
3 | episodes 8 | official | + | - | Eight hours have been
3 | release 2023-09-01..2023-12-31 | official | + | - | Viewers may look for
