url: https://www.scoopfeed.example/2024/11/14/starlings-season-3-leaks
outlet: Scoop Feed
published: 2024-11-14
title: Starlings Season 3: leaks, casting, and the one actor who said no
series: Starlings

HBO's Starlings is deep in secrecy mode, but feathers fly. Let's sort the credible from the rest.

What HBO has confirmed

The third season, eight episodes long, is being filmed in Wales. Imelda Cross, Rufus Boateng and Nina Sokolova are in it. Creator Hugo Fairchild remains showrunner, with co-writer Beth Amis at his elbow.

What the trades say

Per Variety, Pascal Herrero has closed a deal to play Starling Seven. Deadline adds Kim Ji-won (the Korean one) and Broadway's Lorraine Usher. The Hollywood Reporter claims that director Anders Falk will return for three hours and that Mimi Okonjo takes two.

What the agencies say

Kim's agency, Bluebird, told Korean media that she "is positively considering" the offer, no more. Usher's people put the news on Instagram and deleted it.

What the leakers say

Per insider Daniel Richtman-Poole, Sam Hollis was approached for the Falconer. An extra wrote on Discord that the late Dr. Amsel (Joachim Brandauer) walked past him on set. Then there's the claim, made by everyone and no one, that Rufus Boateng only did a week.

Who said no

Olivia Marchbanks, asked by Vulture, was frank: they rang, she declined. “I've done birds.” And Tim Rourke's Jay isn't coming back; the actor filmed his farewell in the second season's closing minutes and confirmed as much to the BBC.

What else

Composer Lisbet Ravn quit in the summer. Her assistant, Jonas Peele, has now been promoted to the top job, HBO says. Editor Mia Grau won an Emmy.

Fairchild, 44, has also written the Bond-like film The Quiet Gun with Cross as the lead. It's out on December 6.

=== claims
- | platform HBO | official | + | - | HBO's Starlings
3 | episodes 8 | official | + | HBO | The third season
3 | production filming under way | official | + | HBO | ^
3 | cast Imelda Cross / - / - | official | + | HBO | Imelda Cross
3 | cast Rufus Boateng / - / - | official | + | HBO | ^
3 | cast Nina Sokolova / - / - | official | + | HBO | ^
- | crew Hugo Fairchild / creator | official | + | - | Creator Hugo
3 | crew Hugo Fairchild / showrunner | official | + | HBO | ^
3 | crew Beth Amis / writer | official | + | HBO | ^
3 | cast Pascal Herrero / Starling Seven / joining | reported | + | Variety | Per Variety
3 | cast Kim Ji-won / - / joining | reported | + | Deadline | Deadline adds
3 | cast Lorraine Usher / - / joining | reported | + | Deadline | ^
3 | crew Anders Falk / director | reported | + | The Hollywood Reporter | The Hollywood
3 | crew Mimi Okonjo / director | reported | + | The Hollywood Reporter | ^
3 | cast Kim Ji-won / - / joining | reported | + | Bluebird | Kim's agency
3 | cast Sam Hollis / the Falconer / joining | reported | + | Daniel Richtman-Poole | Per insider
3 | cast Joachim Brandauer / Dr. Amsel / returning | rumored | + | - | An extra
3 | cast Rufus Boateng / - / - | rumored | + | - | Then there's
3 | cast Olivia Marchbanks / - / joining | official | - | Olivia Marchbanks | Olivia March
3 | cast Tim Rourke / Jay / leaving | official | + | Tim Rourke | And Tim
3 | crew Lisbet Ravn / composer | official | - | - | Composer Lisbet
3 | crew Jonas Peele / composer | official | + | HBO | Her assistant
