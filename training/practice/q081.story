url: https://www.curtaincall.example/2024/04/11/exits-and-parts
outlet: Curtain Call
published: 2024-04-11
title: Who goes, who stays: five exits
series: Grey Harbour

Marta Keane is the harbour doctor Ines Vale in Grey Harbour. She will not be seen in season 4.

Her part was written out in the third episode, and she has said that she does not miss it.

In Paper Lanterns, Owen Tait, who was the teacher Mr. Crane, is no longer in the cast of season 2.

Dalia Brandt of Cold Orchard is not coming back either; she does not return for season 3 and has nothing to say about it.

Felix Moreau has quit The Glass Road. He never liked the wig.

=== claims
- | cast Marta Keane / Ines Vale / - | official | + | - | Marta Keane is the harbour
4 | cast Marta Keane / Ines Vale / leaving | official | + | - | She will not be seen
Paper Lanterns :: 2 | cast Owen Tait / Mr. Crane / leaving | official | + | - | In Paper Lanterns
Cold Orchard :: 3 | cast Dalia Brandt / - / leaving | official | + | - | Dalia Brandt of Cold
The Glass Road :: - | cast Felix Moreau / - / leaving | official | + | - | Felix Moreau has quit
