url: https://www.bingefile.example/the-hollow-crown-prince-season-2-everything-we-know
outlet: Binge File
published: 2023-10-30
title: The Hollow Prince season 2: release date, cast, plot and everything we know
series: The Hollow Prince

It took Netflix nineteen days to make up its mind about The Hollow Prince, and the answer was a yes.

Is there more to come?

There is. On October 24 co-creators Silje Bakken and Owen Prys stood in the ruins of Conwy Castle with a scroll on which a 2 was painted, and that clip is all that we've been shown.

When can we watch?

Not soon. Witch Country, the streamer's other costly fantasy, needed twenty-six months to get from order to airing. Applying that arithmetic, we'd guess at Christmas 2025. Casualties of the Crown managed it in fourteen, but with ships instead of dragons.

Who'd be in it?

Prince Emrys survives, so Callum Reyes will too; he's under contract for three. Iona Marsh let slip on a podcast that she has costume fittings “round Easter,” which all but guarantees that Morwen is alive. Lord Vaughan fell off a tower. His actor, Patrick Sewell, has asked fans to stop writing to him, because he's gone. Nothing has been settled as regards Zara Nair. New blood is sure to follow: a casting notice looks for “Brenin, 40s, one eye.”

How about the shoot?

Wales again. Prys expects to be rolling in May, given a mild spring. The scripts, eight of them, have been in since before the strike, which is the one thing that this show did fast.

And what would it be about?

The novels by Ffion Meredith tell us: in The Salt Throne the prince goes north. Season 1 had already borrowed its first chapters, the wedding among them.

Is season 1 worth your time? It's on the platform since September 28, it has eight episodes, and 91 percent of critics say so.

Trailer? Have a heart.

=== claims
2 | renewal renewed when=2023-10-24 | official | + | Netflix | It took
- | crew Silje Bakken / creator | official | + | - | On October 24
- | crew Owen Prys / creator | official | + | - | ^
2 | trailer clip when=2023-10-24 | official | + | - | ^
2 | precedent Witch Country / release / 26 | official | + | - | Not soon
2 | release 2025-12 | predicted | + | - | Applying
2 | precedent Casualties of the Crown / release / 14 | official | + | - | Casualties
2 | cast Callum Reyes / Prince Emrys / returning | predicted | + | - | Prince Emrys
2 | cast Iona Marsh / Morwen / returning | official | + | Iona Marsh | Iona Marsh
2 | cast Patrick Sewell / Lord Vaughan / leaving | official | + | Patrick Sewell | His actor
2 | cast Zara Nair / - / returning | official | - | - | Nothing has
2 | production filming starts when=2024-05 | official | + | Owen Prys | Prys expects
2 | production writing ends | official | + | - | The scripts
2 | episodes 8 | official | + | - | ^
- | source_material novel / - | official | + | - | The novels
1 | release 2023-09-28 | official | + | - | Is season 1
1 | episodes 8 | official | + | - | ^
