url: https://www.streamingwise.example/2024/09/17/the-pale-rider-season-2-trailer
outlet: Streaming Wise
published: 2024-09-17
title: First trailer for The Pale Woman season 2
series: The Pale Woman

Netflix has released the trailer for the second season of The Pale Woman. The new episodes arrive on October 10.

In the trailer, Agnes is back in the village, five years after the fire. A child has gone missing again, and this time the police believe her.

The supernatural drama comes from Julia Marten, who also directed half of the eight episodes. Felix Hahn directed the others.

Leonie Weiss is back as Agnes. Also returning are Matthias Kern as Pastor Lenz, Gudrun Adler as Oma Hedwig and Paul Schröder as Tobias. Two actors join the cast: Nadja Vogt and Emil Brandt.

Katharina Berg, who played the mayor in season 1, is not in the new season.

The German series was a surprise success when it launched in February 2023. Netflix renewed it three months later. The second season was filmed in the Harz mountains in the winter of 2023/24.

Marten wrote the scripts with her brother Jan. She has said that she thinks of the series as a trilogy. "The third part exists in my notebook," she told us. Netflix hasn't renewed the show for season 3 yet.

The music is again by Nils Ackermann, and you can hear a bit of it in the trailer.

What else is new in October? The thriller Deadline Hamburg starts on the 3rd, and the second season of Kitchen Wars is released on the 24th. Young Royals of Monaco comes to an end on the 31st with its fourth season.

=== claims
2 | trailer trailer | official | + | - | Netflix has released
2 | release 2024-10-10 | official | + | - | The new episodes
- | crew Julia Marten / creator | official | + | - | The supernatural
2 | crew Julia Marten / director | official | + | - | ^
2 | episodes 8 | official | + | - | ^
2 | crew Felix Hahn / director | official | + | - | Felix Hahn
2 | cast Leonie Weiss / Agnes / returning | official | + | - | Leonie Weiss
2 | cast Matthias Kern / Pastor Lenz / returning | official | + | - | Also returning
2 | cast Gudrun Adler / Oma Hedwig / returning | official | + | - | ^
2 | cast Paul Schröder / Tobias / returning | official | + | - | ^
2 | cast Nadja Vogt / - / joining | official | + | - | Two actors
2 | cast Emil Brandt / - / joining | official | + | - | ^
2 | cast Katharina Berg / - / leaving | official | + | - | Katharina Berg
1 | release 2023-02 | official | + | - | The German series
2 | renewal renewed when=2023-05 | official | + | - | Netflix renewed
2 | production filming under way when=2023-12-01..2024-02-29 | official | + | - | The second season was
2 | crew Julia Marten / writer | official | + | - | Marten wrote
3 | renewal renewed | official | - | - | Netflix hasn't
2 | crew Nils Ackermann / composer | official | + | - | The music
1 | crew Nils Ackermann / composer | official | + | - | ^
Deadline Hamburg :: - | release 2024-10-03 | official | + | - | The thriller
Kitchen Wars :: 2 | release 2024-10-24 | official | + | - | ^
Young Royals of Monaco :: 4 | release 2024-10-31 | official | + | - | Young Royals
Young Royals of Monaco :: 4 | renewal final | official | + | - | ^
