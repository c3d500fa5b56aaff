url: https://www.screenpulse.example/2023/01/glass-meridian-season-2-january
outlet: Screen Pulse
published: 2023-01-04
title: Glass Meridian Season 2 Won't Be on HBO Max in January 2023
series: Glass Meridian

Anyone who hoped to ring in the year with more Glass Meridian must be told the sad truth: the second season isn't among the January arrivals on HBO Max. It has been ordered, though, so take heart and read on!

The spy saga about a cartographer who draws borders for money first beguiled us in May of last year, to the surprise of those who had written it off as a poor man's Tinker Tailor.

In the last scene of season 1 Ilse walked across the bridge and into the fog. Series creator Caspian Frye-Douglas has dropped hints that fog will be something of a theme.

He spoke with The Ringer about it. The first year, he explained there, was about drawing lines, and what comes next is about rubbing them out.

Does Glass Meridian season 2 have a release date?

HBO Max may have given its blessing, but a day for the premiere hasn't come with it. The same goes for pictures, posters and the like.

On the assumption that the actors get together in early spring, we'd put our chips on the first months of 2024. Please don't come after us should we be wrong.

Romola Addai-Clarke, who plays Ilse, posted a photo of a suitcase on New Year's Eve. Make of that whatever you like.

Glass Meridian currently enjoys 94 percent on Rotten Tomatoes, and last September it brought home an Emmy for its title sequence.

=== claims
2 | release 2023-01 | official | - | - | Anyone who hoped
2 | platform HBO Max | official | + | - | ^
2 | renewal renewed | official | + | HBO Max | HBO Max may have
1 | release 2022-05 | official | + | - | The spy saga
- | crew Caspian Frye-Douglas / creator | official | + | - | Series creator
2 | release none | official | - | - | HBO Max may have
2 | release 2024-01..2024-04 | predicted | + | - | On the assumption
- | cast Romola Addai-Clarke / Ilse / - | official | + | - | Romola Addai
