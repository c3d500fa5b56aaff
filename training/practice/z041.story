url: https://www.trailerhound.example/the-salt-cathedral-season-2-trailer
outlet: Trailer Hound
published: 2024-10-25
title: The Salt Cathedral season 2: when do we see footage?
series: The Salt Cathedral

We're a site about trailers, so let's have those first. For season 2 of The Salt Cathedral none has been put out. What circulates with a Netflix logo and the words “January 2025” was in all likelihood cobbled together from a Polish tourist film.

When will the real one come along? Netflix likes to show a teaser ten weeks ahead; if our supposition about the premiere (see below) is any good, a teaser could pop up in early February and a full trailer some time in March. At the Lucca fair on November 1 there'll be a clip behind closed doors, it's whispered. The organizers, whom we wrote to, know nothing of one.

Our supposition about the premiere

Thursdays, Easter, salt. The first season had its bow on the Thursday before Easter 2023, April 6. Easter is April 20 next year, which would lead to the seventeenth. Serial Insider, a Polish site with one foot on the set, is of another opinion and names May 22. And the Spaniards at Vertele have simply got “marzo.”

Is it in the can?

Three quarters of it, if the director Agata Wrona's humor is a yardstick: she posted a three-legged chair. The extras' group on Facebook believes that the cave was done with on October 4. A spokesman for the mine at Wieliczka said that the museum “expects the film people until mid-November,” and he has the keys.

Has it been cut down?

It may have been. The shooting schedule had eight episodes on it; the sheet of a dubbing house in Rome has seven.

Who prays this time?

Krystyna Zając as Sister Benedykta, without question. Marek Dul's organist, deaf at the close, seems a safe bet. There was a red-haired woman in a paparazzo's picture who looked an awful lot like Saskia Lund, and so Saskia Lund she is, until further notice.

Where does the tale come from? It was drawn from a poem of eleven lines by an anonymous miner. How do you shorten eleven lines? Watch the trailer of the film of 1988.

=== claims
2 | trailer trailer | official | - | - | For season 2
2 | trailer trailer | predicted | - | - | What circulates
2 | trailer teaser when=2025-02-01..2025-02-10 | predicted | + | - | Netflix likes
2 | trailer trailer when=2025-03 | predicted | + | - | ^
2 | trailer clip when=2024-11-01 | rumored | + | - | At the Lucca
1 | release 2023-04-06 | official | + | - | The first season
2 | release 2025-04-17 | predicted | + | - | Easter is
2 | release 2025-05-22 | reported | + | Serial Insider | Serial Insider
2 | release 2025-03 | reported | + | Vertele | And the Spaniards
2 | production filming under way | predicted | + | - | Three quarters
- | crew Agata Wrona / director | official | + | - | ^
2 | production filming ends when=2024-10-04 | rumored | + | - | The extras
2 | production filming under way when=2024-10-25..2024-11-20 | reported | + | - | A spokesman
2 | episodes 8 | reported | + | - | The shooting
2 | episodes 7 | reported | + | - | ^
2 | cast Krystyna Zając / Sister Benedykta / returning | predicted | + | - | Krystyna
2 | cast Marek Dul / - / returning | predicted | + | - | Marek
2 | cast Saskia Lund / - / joining | rumored | + | - | There was
- | source_material other / - | official | + | - | It was drawn
