url: https://www.europeantvweekly.example/2015/12/kommissar-ritter-interview
outlet: European TV Weekly
published: 2015-12-09
title: “I am tired of the raincoat”: Matthias Krüger on ‘The Elbe Murders’
series: The Elbe Murders

Matthias Krüger orders a second schnitzel. At 58, the actor has played Commissioner Ritter for longer than some commissioners serve. ZDF has been showing The Elbe Murders since 3 October 2009; the sixth season, he says between bites, "comes on the 9th of January, at a quarter past eight, as always."

It was filmed in the summer. "Twelve weeks, in Dresden, thirty-six degrees, and I in this coat." He will put it on once more next year. "For the seventh I have signed. After that, finished. I told them so in the spring, they cried a little, and then they asked if I knew somebody younger."

Does the series go on without him? "You must ask the gentlemen in Mainz. I hear they have not made up their minds."

The gentlemen in Mainz, in the person of drama chief Rolf Anders, answer by email: "With Matthias Krüger we are shooting a seventh season in 2016. Everything else is the music of the future."

In the new season Ritter receives a colleague from Prague, played by Lenka Horáková. She was his idea, says Krüger. Ulrike Stamm, his sergeant for five years, has "gone to the theatre, where one dies every evening." She is not in it any longer.

He does not think highly of the British remake, for which he was offered a guest role as a waiter. It had four episodes and was never seen again.

The novels by Karin Wolff, from which Ritter springs, describe him as small, blond and bad at chess. Krüger is none of those.

The man who invented his television self, author and director Heiner Bloch, died in 2013. Since the fifth season Sönke Petersen has been in charge of directing.

Would he do a film? "Only without rain."

=== claims
- | cast Matthias Krüger / Commissioner Ritter / - | official | + | - | At 58
1 | release 2009-10-03 | official | + | - | ZDF has
- | platform ZDF | official | + | - | ^
6 | release 2016-01-09 | official | + | Matthias Krüger | ^
6 | production filming under way when=2015-06-01..2015-08-31 | official | + | - | It was filmed
7 | cast Matthias Krüger / Commissioner Ritter / returning | official | + | Matthias Krüger | "For the seventh
8 | cast Matthias Krüger / Commissioner Ritter / leaving | official | + | Matthias Krüger | After that
8 | renewal renewed | official | - | Matthias Krüger | I hear they
7 | production filming under way when=2016 | official | + | Rolf Anders | The gentlemen in Mainz, in
6 | cast Lenka Horáková / - / joining | official | + | - | In the new season
6 | cast Ulrike Stamm / - / leaving | official | + | Matthias Krüger | Ulrike Stamm
- | source_material novel / - | official | + | - | The novels
- | crew Heiner Bloch / creator | official | + | - | The man who
- | crew Heiner Bloch / director | official | + | - | ^
5 | crew Sönke Petersen / director | official | + | - | Since the fifth
