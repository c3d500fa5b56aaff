url: https://www.toonreport.example/2020/12/08/grumblewood-s3-recasts
outlet: Toon Report
published: 2020-12-08
title: ‘Grumblewood’ Recasts Two Roles for Season 3, Hands Reins to Marsha Lindqvist
series: Grumblewood

When the hedgehogs, badgers and one passive-aggressive fern of Grumblewood are seen next, two of them won't sound the way they did. Netflix shared on Tuesday that Harold “Spike” Thistle, so far voiced by Jake Farrow, and the fern, which used to be Kristen Delaney, have been reassigned to Olmedo Reyes and Nkechi Abara.

Delaney had asked for it. “There are ferns of color,” she tweeted in the summer. “I'm happy to hand the pot over to one.” Farrow's contract, by contrast, was simply not extended. He is suing.

Everybody else has shown up at the microphone, from their closets for the most part: Tig Castellano as Mayor Badger, Wanda Ko as both of the squirrels, and Ron Pfeiffer, who doesn't need to act to be the bear. A new voice is that of chef Samin Rosat, a mushroom in two episodes and in no other sense.

Creator Dov Ackerman lets go of the steering wheel after two seasons. Marsha Lindqvist, his head writer, is the one who takes it. He'll keep an executive producer credit along with Titmouse's Chris Prynoski.

The adult comedy's second batch went up in February and had ten half hours. In the upcoming one there will be twice as many, of which the first half is scheduled for the spring of 2021. Recording was over by Thanksgiving, whereas the Korean animators are still at it.

Asked whether season 3 would be the last, Lindqvist shrugged through the screen. “They haven't said that it is. They haven't said it isn't.”

Ackerman drew the first Grumblewood as a strip for his college paper, and though the books collecting it have sold in six figures, he maintains that the show owes them just a name. A feature film starring Farrow was shelved by Sony in 2017.

Speaking of forests: Disney has a trailer out for the series Saplings, in which Delaney can be heard as an oak, and Central Park, whose Kristen Bell gave up the part of Molly to Emmy Raver-Lampman, was the model for such recastings this year.

=== claims
- | cast Jake Farrow / Harold “Spike” Thistle / - | official | + | Netflix | Netflix shared
3 | cast Jake Farrow / Harold “Spike” Thistle / leaving | official | + | Netflix | ^
3 | cast Kristen Delaney / - / leaving | official | + | Netflix | ^
3 | cast Olmedo Reyes / Harold “Spike” Thistle / joining | official | + | Netflix | ^
3 | cast Nkechi Abara / - / joining | official | + | Netflix | ^
3 | cast Tig Castellano / Mayor Badger / returning | official | + | - | Everybody else
3 | cast Wanda Ko / - / returning | official | + | - | ^
3 | cast Ron Pfeiffer / - / returning | official | + | - | ^
3 | cast Samin Rosat / - / joining | official | + | - | A new voice
- | crew Dov Ackerman / creator | official | + | - | Creator Dov
3 | crew Dov Ackerman / showrunner | official | - | - | ^
3 | crew Marsha Lindqvist / showrunner | official | + | - | Marsha Lindqvist, his
- | crew Marsha Lindqvist / writer | official | + | - | ^
3 | crew Dov Ackerman / producer | official | + | - | He'll keep
3 | crew Chris Prynoski / producer | official | + | - | ^
2 | release 2020-02 | official | + | - | The adult comedy's
2 | episodes 10 | official | + | - | ^
3 | episodes 20 | official | + | - | In the upcoming
3 | release 2021-03..2021-05 | official | + | - | ^
3 | production filming ends when=..2020-11-26 | official | + | - | Recording was over
3 | production filming under way | official | + | - | ^
3 | renewal final | official | - | Marsha Lindqvist | “They haven't said
Saplings :: 1 | trailer trailer | official | + | - | Speaking of forests
Saplings :: - | cast Kristen Delaney / - / - | official | + | - | ^
Central Park :: - | cast Kristen Bell / Molly / leaving | official | + | - | ^
Central Park :: - | cast Emmy Raver-Lampman / Molly / joining | official | + | - | ^
