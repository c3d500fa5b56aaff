url: https://www.historydramas.example/2022/09/27/queens-of-the-river
outlet: History Dramas
published: 2022-09-27
title: Queens of the River: when is the fourth season released?
series: Queens of the River

Queens of the River is a French series about two sisters in the time of Napoleon. It has been on Canal+ since 2018. In English-speaking countries you can find it on Netflix.

The fourth season is coming. Filming began in June near Lyon and is still under way. According to Canal+, it will last until the end of November.

Season 4 will be shown in France in the autumn of 2023. When it comes to Netflix is unknown. The third season was there six months after France.

Camille Roux and Élodie Martin play the sisters Jeanne and Louise again. Pierre Vasseur, who plays Captain Morel, is leaving the series after this season. New is the Belgian actor Luc Peeters as General Dumont.

There are eight new episodes. The first three seasons had ten each. The budget was smaller this time, the producer Alain Chevalier said.

The scripts are by Sylvie Arnaud, who created the series, and Marc Tessier. Jean Kerr directs all the episodes.

Will it be the last season? Probably. Arnaud said in a magazine that the story of the two sisters ends in 1815, and this is the year in which season 4 takes place. But nothing has been decided, she added.

The series is not based on a book. There is a book about it, however, with many photos from the set.

I have watched the third season twice. It has the best costumes I have seen on television. For a recap, please click here.

=== claims
- | platform Canal+ | official | + | - | It has been on
1 | release 2018 | official | + | - | ^
- | platform Netflix | official | + | - | In English-speaking
4 | renewal renewed | official | + | - | The fourth season is
4 | production filming starts when=2022-06 | official | + | - | Filming began
4 | production filming under way | official | + | - | ^
4 | production filming ends when=2022-11-21..2022-11-30 | official | + | Canal+ | According to Canal+
4 | release 2023-09-01..2023-11-30 | official | + | - | Season 4 will
3 | platform Netflix | official | + | - | The third season was
4 | cast Camille Roux / Jeanne / returning | official | + | - | Camille Roux
4 | cast Élodie Martin / Louise / returning | official | + | - | ^
5 | cast Pierre Vasseur / Captain Morel / leaving | official | + | - | Pierre Vasseur
4 | cast Luc Peeters / General Dumont / joining | official | + | - | New is the
4 | episodes 8 | official | + | - | There are eight
1 | episodes 10 | official | + | - | The first three
2 | episodes 10 | official | + | - | ^
3 | episodes 10 | official | + | - | ^
- | crew Alain Chevalier / producer | official | + | - | The budget
- | crew Sylvie Arnaud / creator | official | + | - | The scripts are
4 | crew Sylvie Arnaud / writer | official | + | - | ^
4 | crew Marc Tessier / writer | official | + | - | ^
4 | crew Jean Kerr / director | official | + | - | Jean Kerr
4 | renewal final | predicted | + | - | Probably.
4 | renewal final | official | - | Sylvie Arnaud | But nothing
