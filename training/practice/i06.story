url: https://www.bleedingedge.example/2022/08/tin-prophet-season-2
outlet: Bleeding Edge TV
published: 2022-08-16
title: Tin Prophet Season 2: Showrunner Offers Some Welcome Clarity
series: Tin Prophet

We've had to live on crumbs when it comes to Tin Prophet, so thank goodness for San Diego. At a panel on Saturday, showrunner Lucius Wray let it slip that the second season of the AMC series now has all of its scripts, and that cameras will be turned on "around Halloween." He wouldn't be drawn on a premiere, but when a fan in the third row shouted "Summer!" he did give her a thumbs-up. So we're going with the summer of 2023 until someone tells us otherwise.

What else did he have? Wray confirmed that Delphine Okoro's Sister Zinc is sticking around (phew), and that Marcus Thorne is not, for reasons which should be clear to anyone who made it to the end. Another new face is Broadway's Yusuf Karim, whom we're to meet as the Tinker.

For those who came late: Tin Prophet goes back to Bo Callahan's comic, of which Image has put out six volumes. The nine-episode opening season had its launch on April 3rd of this year, and within three weeks AMC had asked for more. Was that fast? For Gray Harvest it took the same people half a year to make up their minds.

Callahan, by the way, is busy with a movie for A24. He has "zero" to do with the writing this time around, Wray said, though they talk.

And since somebody is going to ask: no, there wasn't a trailer. The clip that has been doing the rounds on TikTok is from a video game. "I'd love to see us get to four years," added Wray. Wouldn't we all?

=== claims
- | crew Lucius Wray / showrunner | official | + | - | At a panel on Saturday
- | platform AMC | official | + | - | ^
2 | production writing ends | official | + | Lucius Wray | ^
2 | production filming starts when=2022-10-21..2022-11-10 | official | + | Lucius Wray | ^
2 | release 2023-06..2023-08 | predicted | + | - | So we're going with
2 | cast Delphine Okoro / Sister Zinc / returning | official | + | Lucius Wray | Wray confirmed that
2 | cast Marcus Thorne / - / leaving | official | + | Lucius Wray | ^
2 | cast Yusuf Karim / Tinker / joining | official | + | - | Another new face
- | source_material comic / Tin Prophet | official | + | - | For those who came late
1 | episodes 9 | official | + | - | The nine-episode
1 | release 2022-04-03 | official | + | - | ^
2 | renewal renewed when=2022-04 | official | + | - | ^
2 | precedent Gray Harvest / renewal / 6 | official | + | - | For Gray Harvest
2 | crew Bo Callahan / writer | official | - | Lucius Wray | He has "zero"
2 | trailer trailer | official | - | - | And since somebody
