url: https://www.quietcorner.example/blog/2018-11-21-lanternfish
outlet: Quiet Corner
published: 2018-11-21
title: Thoughts after the Lanternfish panel
series: Lanternfish

I spent Saturday in a hall with two thousand people in fish hats. For those who could not be there, here is what came out of the Lanternfish panel, with Syfy's submarine saga now one month from the start of its second year (December 19, for the record).

On stage sat Brigid Mulcahy (Captain Io), Desmond Achebe (Fitz), Linnea Strand (the voice of the ship's computer) and the two creators, Todd Kessler-Ong and Marguerite Faye. Missing was Jack Pomeroy. Faye had to tell us that Pomeroy's Lieutenant Sloane "did not survive the hiatus," and there was a groan you could have heard in San Diego.

Achebe, asked about directing, went pink: yes, he's behind the camera for episode five. Other directors of the new season are Hana Vesely, Peter Cho-Lind and, for the opener, Kessler-Ong himself. Faye confesses to having written six of the twelve hours "and rewritten the other six."

Who's aboard now? Mulcahy let slip that Sam Rourke will be her brother. An audience member wanted to know about Dame Harriet Vole; no, she has not been asked, Faye laughed, "but I'd cast her as the squid." Also seen in the trailer that closed the panel: Tamsin Bright, whom I remember from Hex & Daughters, and a man who looked to me very much like Gil Navarro.

Strand read out a letter by Otto Brummer, who composes the music and is down with flu.

I asked about a third season and got a shrug. Nothing has been decided, according to Kessler-Ong. "Ask us when the fish have eaten."

Walter Pell, who played Io's father in a flashback of the first season, was in the audience as a fan. He's rehearsing Lear in Oakland.

=== claims
2 | release 2018-12-19 | official | + | - | For those who
- | platform Syfy | official | + | - | ^
- | cast Brigid Mulcahy / Captain Io / - | official | + | - | On stage
- | cast Desmond Achebe / Fitz / - | official | + | - | ^
- | cast Linnea Strand / the ship's computer / - | official | + | - | ^
- | crew Todd Kessler-Ong / creator | official | + | - | ^
- | crew Marguerite Faye / creator | official | + | - | ^
2 | cast Jack Pomeroy / Lieutenant Sloane / leaving | official | + | Marguerite Faye | Faye had to
2 | crew Desmond Achebe / director | official | + | Desmond Achebe | Achebe, asked
2 | crew Hana Vesely / director | official | + | - | Other directors
2 | crew Peter Cho-Lind / director | official | + | - | ^
2 | crew Todd Kessler-Ong / director | official | + | - | ^
2 | crew Marguerite Faye / writer | official | + | Marguerite Faye | Faye confesses
2 | episodes 12 | official | + | Marguerite Faye | ^
2 | cast Sam Rourke / - / joining | official | + | Brigid Mulcahy | Mulcahy let slip
2 | cast Dame Harriet Vole / - / joining | official | - | Marguerite Faye | An audience member
2 | trailer trailer when=2018-11-17 | official | + | - | Also seen in
2 | cast Tamsin Bright / - / - | official | + | - | ^
2 | cast Gil Navarro / - / - | predicted | + | - | ^
- | crew Otto Brummer / composer | official | + | - | Strand read
3 | renewal renewed | official | - | Todd Kessler-Ong | Nothing has been
1 | cast Walter Pell / - / - | official | + | - | Walter Pell, who
