url: https://www.inkandpixel.example/2020/11/19/ember-and-the-tin-choir-s2
outlet: Ink & Pixel
published: 2020-11-19
title: Ember and the Tin Choir will sing again
series: Ember and the Tin Choir

HBO Max has greenlit a second helping of Ember and the Tin Choir, according to Variety. Ten half-hour episodes are going to be made, in the middle of a pandemic, by animators who sit in their kitchens.

On Thursday evening the show's account on Twitter liked a post of the trade paper's story.

Viewers met Ember (Zoë Hartnell), an orphan with a burnt-out voice, on June 4. Together with robots Alto (Dev Banerjee) and Bass (Rhys Cadogan) she made her way across a country without music. Reviews were glowing, and the album went to number three.

As the songs are composed by Aurelia Stone, who is up for a Grammy with another score, many would like to hear if she is part of it. Variety makes no mention of her. Sam Petrossian, who brought the show to life, is said to be on board.

Amblin's Owl Patrol, the other musical cartoon of this summer, has been less lucky. Its second season was dropped in October halfway through the writing.

We reckon you should not look out for Ember before 2022. Hand-made animation is slow, and it was twenty-six months until Paper Moon Express, which was made in much the same manner, returned for its second season.

=== claims
2 | renewal renewed | reported | + | Variety | HBO Max has
2 | episodes 10 | reported | + | Variety | Ten half-hour
- | cast Zoë Hartnell / Ember / - | official | + | - | Viewers met Ember
1 | release 2020-06-04 | official | + | - | ^
- | cast Dev Banerjee / Alto / - | official | + | - | Together with robots
- | cast Rhys Cadogan / Bass / - | official | + | - | ^
- | crew Aurelia Stone / composer | official | + | - | As the songs are
2 | crew Sam Petrossian / creator | rumored | + | - | Sam Petrossian, who
- | crew Sam Petrossian / creator | official | + | - | ^
Owl Patrol :: 2 | renewal cancelled when=2020-10 | official | + | - | Its second season
2 | release 2022-01-01.. | predicted | + | - | We reckon you
2 | precedent Paper Moon Express / release / 26 | official | + | - | Hand-made animation
