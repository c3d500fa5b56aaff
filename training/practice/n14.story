url: https://www.setdiaries.example/blog/2016/08/ironbark-week-one
outlet: Set Diaries
published: 2016-08-29
title: Ironbark production diary: the first week
series: Ironbark

Monday. Up at 3:40. It is four degrees in Broken Hill, and at sunrise Cam Doherty calls the first "Action!" of Ironbark's second year. The clapperboard says 22 August. Everyone claps for the clapper.

Tuesday. Flies. Our director of episodes one to three, Justine Lau, has banned the word "dust." Tess Macallum is in the saddle again as Constable Nell Quirk, and she has learnt to ride since the last time, which is a relief to the horse.

Wednesday. Hello to Aaron Wunungmurra, on his first day as tracker Billy Dawn. Goodbye to nobody, although the writers will not tell us who gets bitten by the snake in part five.

Thursday. Visit from the ABC. The drama head stands on an apple box and says that she wants the six hours ready for Easter. Our line producer goes pale. Post in Sydney starts the moment the trucks are home, which is 4 November if it does not rain. It never rains here.

Friday. It rains.

Saturday. Off. In the pub the locals ask the usual: is it true that Sam Neill turns up? No. He was asked, we gather, and had a vineyard to see to. Is a third lot on the cards? Nobody has mentioned one within my hearing, and I hear everything; I hold the microphone.

Sunday. Washing. For those who are new here: the show's first run was seen on ABC in February last year, and it was that one which took home two Logies. Doherty dreamed it up together with his sister Kate, who writes all of it and refuses to come west of Dubbo.

Next week: the bridge, the explosion, and possibly some sleep.

=== claims
2 | production filming starts when=2016-08-22 | official | + | - | The clapperboard
2 | crew Justine Lau / director | official | + | - | Our director
2 | cast Tess Macallum / Nell Quirk / returning | official | + | - | Tess Macallum is
2 | cast Aaron Wunungmurra / Billy Dawn / joining | official | + | - | Hello to Aaron
2 | episodes 6 | official | + | - | The drama head
2 | production post-production starts when=2016-11-04 | official | + | - | Post in Sydney
2 | production filming ends when=2016-11-04 | official | + | - | ^
2 | cast Sam Neill / - / joining | official | - | - | In the pub
3 | renewal renewed | official | - | - | Nobody has mentioned
1 | release 2015-02 | official | + | - | For those who
- | platform ABC | official | + | - | ^
- | crew ?Cam Doherty / creator | official | + | - | Doherty dreamed
- | crew ?Kate Doherty / creator | official | + | - | ^
- | crew ?Kate Doherty / writer | official | + | - | ^
