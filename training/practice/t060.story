url: https://www.novaguide.example/sci-fi/2025/12/08/perihelion-season-3-release-rumors
outlet: Nova Guide
published: 2025-12-08
title: Perihelion Season 3 Release Rumors, Sorted From Likely to Nonsense
series: Perihelion

Since Netflix won't talk, the internet does. We've collected all that has been going around about Perihelion season 3, and graded it.

“It's coming in March.” Likely. The Netflix Top 10 newsletter of November listed it by mistake under March 12, according to What's on Netflix, and the line was gone an hour later.

“There'll be only six episodes.” Plausible. This goes back to a Discord user by the name of Sextant, who was right about the second season's ten.

“It's the last one.” Wrong. Showrunner Aiko Brandt said in as many words at the wrap party in July that she's “already annoyed about season 4,” and that she has been given the money to write it.

“Henry Lau is out.” Also wrong, as anyone can see: he's in the stills that Netflix published on Friday, and Sade Fairweather and Gunnar Pike are next to him.

“Idris Calloway plays the Archivist.” Nonsense. He's never been near it. The Archivist is Beninese actor Fidèle Ahouansou, as casting director Lori Marsh let on in a podcast.

“The trailer will be at The Game Awards.” We'll know on Thursday. The show of 2024 had one for season 2, so it's a decent bet.

What's certain is little enough: filming ran in Hungary from February until July 11, it's based on the trilogy of novels by N. O. Okafor, and there's no date.

=== claims
3 | release 2026-03-12 | reported | + | What's on Netflix | The Netflix Top 10
3 | release 2026-03 | predicted | + | - | “It's coming in
3 | episodes 6 | reported | + | Sextant | This goes back
2 | episodes 10 | official | + | - | ^
3 | renewal final | official | - | Aiko Brandt | Showrunner Aiko
- | crew Aiko Brandt / showrunner | official | + | - | ^
3 | cast Henry Lau / - / returning | official | + | - | Also wrong
3 | cast Sade Fairweather / - / - | official | + | - | ^
3 | cast Gunnar Pike / - / - | official | + | - | ^
3 | cast Idris Calloway / the Archivist / joining | official | - | - | “Idris
3 | cast Fidèle Ahouansou / the Archivist / joining | official | + | Lori Marsh | The Archivist is
3 | trailer trailer when=2025-12-11 | predicted | + | - | The show of
2 | trailer trailer when=2024 | official | + | - | ^
3 | production filming under way when=2025-02..2025-07-11 | official | + | - | What's certain
- | source_material novel / - | official | + | - | ^
3 | release none | official | - | - | ^
