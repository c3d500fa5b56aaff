url: https://www.seasonseeker.example/quantum-orchard-season-3-release-date-cast-plot
outlet: Season Seeker
published: 2022-08-05
title: Quantum Orchard Season 3: Release Date, Cast, Plot & Everything We Know
series: Quantum Orchard

Did the tree survive? That's what the whole internet has been asking since the last shot of Quantum Orchard, the mind-bending Apple TV+ mystery in which a cider maker (Theo Lindqvist) discovers that each of his apples is a different Tuesday. Let us sort the ripe from the rotten.

Has the show been picked up again?

It has a future, and not a short one: Apple took two more years in one gulp back in May, so you can look beyond number three to number four without fear. It had paid off, then, that creator Agnes Villarreal refused to end the sophomore year on anything tidy.

And after that?

Fog. A number five has been neither promised nor ruled out, and Villarreal told The Ringer that four “ought to do it.”

When does it come out?

That depends on whom you believe. A calendar for advertisers, shared on Reddit, pencils the third batch in for February 2023; those things are wrong as often as they're right. From the horse's mouth there is nothing except a coy “next harvest” in Villarreal's newsletter. Seeing that the first crop was ready in September 2020 and the second in November 2021, our bet is that the third will ripen in November as well.

Who will be in it?

• Theo Lindqvist as Walt Hargreave
• Bao Nguyen-Clarke as Minh
• Dorothea Fisk as the Voice
• Rafferty Quill as Young Walt (new)

You will look in vain for Imogen Sayers on our list. Her character got pressed, literally, in season 2, episode 7, and she has told Collider that she's at peace with it.

How far are they?

Scripts are stacked on a desk in Vermont, finished to the final comma. Not one scene has been shot.

What happens next?

If they follow the third of the Orchard tales by Ursula Bremmer, on which everything is modeled, Walt ends up in an autumn that lasts for forty years.

=== claims
- | platform Apple TV+ | official | + | - | That's what the
- | cast Theo Lindqvist / Walt Hargreave / - | official | + | - | ^
3 | renewal renewed when=2022-05 | official | + | - | It has a future
4 | renewal renewed when=2022-05 | official | + | - | ^
- | crew Agnes Villarreal / creator | official | + | - | It had paid off
3 | release 2023-02 | rumored | + | - | A calendar for
3 | release none | official | - | - | From the horse's
1 | release 2020-09 | official | + | - | Seeing that
2 | release 2021-11 | official | + | - | ^
3 | release 2022-11 | predicted | + | - | ^
3 | cast Theo Lindqvist / Walt Hargreave / returning | official | + | - | Theo Lindqvist as
3 | cast Bao Nguyen-Clarke / Minh / returning | official | + | - | Bao Nguyen
3 | cast Dorothea Fisk / the Voice / returning | official | + | - | Dorothea Fisk
3 | cast Rafferty Quill / Young Walt / joining | official | + | - | Rafferty Quill
3 | cast Imogen Sayers / - / leaving | official | + | Imogen Sayers | Her character got
3 | production writing ends | official | + | - | Scripts are
3 | production filming starts | official | - | - | Not one scene
- | source_material novel / - | official | + | - | If they follow
5 | renewal renewed | official | - | - | A number five
4 | renewal final | official | + | Agnes Villarreal | ^
