url: https://www.skandalpresse.example/en/2022/09/tv-shop-talk
outlet: Skandal Presse
published: 2022-09-22
title: Shop talk from the Cologne festival
series: Kommissar Nebel

Between the canapés and the speeches there was, after all, some news to be had.

The fog clears slowly for Kommissar Nebel. ZDF's man in charge, Holger Brandeis, conceded over a microphone that the tenth outing had been "parked" since the spring, the reason being star Ulrich Thamm's hip. If the hip cooperates, work is resumed in Hamburg in November. It was to have been seen at Epiphany; summer is what one hopes for at present.

Of Babylon Express one learns more from the Czech press than from Sky. As Mladá fronta has it, the train is back on the rails outside Plzeň: a hundred extras, steam, the works, from this past Monday on. Season three must be in the can before December, for the locomotive has no antifreeze.

RTL's Sister Act-ually, no relation to the film, is history. What the press office calls "a creative rest" its own writers call the dustbin. Two seasons were enough for the nuns.

Netflix Germany is mum on Dunkelwald. Meanwhile the author of the forest thriller, Jana Krahl, was seen in the lobby with a folder on which somebody had scribbled "S2 / E4 / v2." I'd conclude that she is past the halfway mark. When I asked, she sat down on it.

Never say never: Wachtmeister Wolf, put out to pasture by ARD in 2018, may howl once more. Its inventor Bernd Uhl dangled the prospect of "a short, last, dirty season," and the broadcaster has asked for an exposé.

And this from Vienna: ORF and Netflix will team up on Kaiserschmarrn, six parts, by director Marie-Luise Gruber. Casting is under way. Those who expect Sissi will be disappointed.

The festival's prize for the best series went to a Norwegian drama whose name I cannot spell. Next year's edition runs from September 20 to 24.

=== claims
10 | production filming under way when=2022-03..2022-09-22 | official | - | Holger Brandeis | ZDF's man in charge
- | cast Ulrich Thamm / - / - | official | + | - | ^
10 | production filming starts when=2022-11 | official | + | - | If the hip
10 | release 2023-01-06 | official | - | - | It was to have been
10 | release 2023-06..2023-08 | official | + | - | ^
10 | delay to=2023-06..2023-08 | official | + | - | ^
Babylon Express :: 3 | production filming starts when=2022-09-19 | reported | + | Mladá fronta | As Mladá fronta
Babylon Express :: 3 | production filming ends when=2022-09-22..2022-11-30 | official | + | - | Season three must be
Sister Act-ually :: - | platform RTL | official | + | - | RTL's Sister
Sister Act-ually :: 3 | renewal cancelled | official | + | - | ^
Dunkelwald :: 2 | renewal renewed | official | - | - | Netflix Germany is mum
Dunkelwald :: 2 | production writing under way | predicted | + | - | I'd conclude that
Dunkelwald :: - | crew Jana Krahl / writer | official | + | - | Meanwhile the author
Wachtmeister Wolf :: - | renewal cancelled when=2018 | official | + | - | Never say never
Wachtmeister Wolf :: - | renewal final | official | + | Bernd Uhl | Its inventor Bernd
Wachtmeister Wolf :: - | crew Bernd Uhl / creator | official | + | - | ^
Kaiserschmarrn :: 1 | renewal renewed | official | + | - | And this from Vienna
Kaiserschmarrn :: 1 | episodes 6 | official | + | - | ^
Kaiserschmarrn :: 1 | crew Marie-Luise Gruber / director | official | + | - | ^
Kaiserschmarrn :: - | platform ORF | official | + | - | ^
Kaiserschmarrn :: - | platform Netflix | official | + | - | ^
