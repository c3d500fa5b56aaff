url: https://www.reeltruths.example/docs/2023/09/full-throttle-monsoon-s3
outlet: Reel Truths
published: 2023-09-14
title: Netflix's MotoGP Series Rolls On: ‘Apex’ Season 3 Swaps Narrators and Loses a Champion
series: Apex

Box office it isn't, but the paddock watches it more closely than the timing screens. Apex, the documentary series about the motorcycle grand prix circus, comes back for its third lap on Netflix on 8 February, two weeks before the first practice of the new year.

The riders first, since they are the cast. Enzo Barbieri has opened his motorhome to the cameras once more, as have the Spanish brothers Aleix Pujol and Jordi Pujol. There are to be long passages with Kazuki Ono, a rookie in the season under review. Champion Luca Ferrante, on the other hand, put his foot down after the second season; he had found himself, as he told Marca, “edited into a villain,” and would not be miked.

The voice you'll hear isn't Idris Marlowe's any more. Instead of the British actor the German-Irish one Saoirse Kranz reads the commentary, in both languages. She's never sat on a motorcycle. (Marlowe lends his to a perfume at present.)

Dave Ogilvie, the series director since the beginning, was succeeded by Pauline Sarr during the Mugello weekend in June. Box to Box's James Gay-Rees and Paul Martin produce it as they do that other one with four wheels. And the music by Lorne Balfe's team is untouched.

It was in Valencia, in November, that they'd turn the last corner of the shoot, an organizer of the race there was told by the crew. Season 2 had been in editing until a fortnight before it came out on 2 March 2023, so don't rule out a slip.

To go by the deal that rights holder Dorna disclosed in June, the number of episodes goes from eight to ten. The Pujol brothers will be filling two of them, we hear, one for the falling out and another for the hospital.

The trailer is to be expected at the Christmas break. A teaser dropped in Misano on Sunday on the big screens; nobody filmed it, incredibly.

Rival Amazon has MotoGP Unlimited behind it, which was stopped after one season in 2022. Ferrante is thinking about a film of his own.

=== claims
3 | release 2024-02-08 | official | + | - | Apex, the documentary
- | platform Netflix | official | + | - | ^
3 | cast Enzo Barbieri / - / returning | official | + | - | Enzo Barbieri has
3 | cast Aleix Pujol / - / returning | official | + | - | ^
3 | cast Jordi Pujol / - / returning | official | + | - | ^
3 | cast Kazuki Ono / - / joining | official | + | - | There are to be
3 | cast Luca Ferrante / - / leaving | official | + | Luca Ferrante | Champion Luca
3 | cast Idris Marlowe / - / leaving | official | + | - | The voice you'll
3 | cast Saoirse Kranz / - / joining | official | + | - | Instead of the British
1 | crew Dave Ogilvie / director | official | + | - | Dave Ogilvie, the
3 | crew Pauline Sarr / director | official | + | - | ^
3 | crew Dave Ogilvie / director | official | - | - | ^
- | crew James Gay-Rees / producer | official | + | - | Box to Box's
- | crew Paul Martin / producer | official | + | - | ^
3 | crew Lorne Balfe / composer | official | + | - | And the music
3 | production filming ends when=2023-11 | reported | + | organizer | It was in Valencia
2 | release 2023-03-02 | official | + | - | Season 2 had been
3 | episodes 10 | reported | + | Dorna | To go by the deal
2 | episodes 8 | official | + | - | ^
3 | trailer trailer when=2023-12 | predicted | + | - | The trailer is to
3 | trailer teaser when=2023-09-10 | official | + | - | A teaser dropped
MotoGP Unlimited :: 2 | renewal cancelled when=2022 | official | + | - | Rival Amazon has
MotoGP Unlimited :: - | platform Amazon | official | + | - | ^
