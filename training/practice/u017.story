url: https://www.serieslandia.example/en/the-hangman-of-leeds-temporada-4
outlet: Serieslandia
published: 2021-03-22
title: The Hangman of Leeds will have season 4? All that is known of the future of the fiction
series: The Hangman of Leeds

The British fiction The Hangman of Leeds has conquered to the public of half world. After the closing of its third delivery, the followers of it ask themselves whether the history continues.

There is already an answer, and it is affirmative. The channel ITV has given light green to new chapters of the thriller, such as it has communicated the company last Friday. The fourth delivery counts with eight of them, two more than the anterior.

When is released

Without date for the moment. The recordings, foreseen for January, had to be put off, and in the present they develop in the north of England since 8 March. All points at that we will see it in the first months of 2022.

Cast

Repeats Alfie Crowther in the skin of the inspector Dent, and with him Ruth Somerville (Maggie). It does not return instead Bill Nighthorne, whose personage was found in the canal. Between the new faces figure the Spanish Lola Cifuentes, who gives life to a nurse of Vigo.

Who is behind

The creator is Simon Pargeter, and he occupies himself also of the writing. The addresses of the episodes go in charge of Kate Ashby. In 2019, the two were awarded in the festival of Monte Carlo.

Where to see it

In Spain the three seasons are available in Filmin, to which they arrived in October. The platform has not communicated if it will count with the fourth also.

Will be the last?

It has been commented much that the inspector retires himself. Pargeter prefers not to pronounce: he has ideas “for other ten years”, he said to the newspaper The Times, but it will have to be seen if the audience accompanies.

According to the portal Digital Spy there exist already conversations for a fifth, whereas the channel keeps silence on it.

=== claims
4 | renewal renewed when=2021-03-19 | official | + | ITV | The channel ITV
4 | episodes 8 | official | + | - | The fourth delivery
3 | episodes 6 | official | + | - | ^
4 | release none | official | - | - | Without date
4 | production filming starts when=2021-01 | official | - | - | The recordings,
4 | production filming starts when=2021-03-08 | official | + | - | ^
4 | release 2022-01..2022-04 | predicted | + | - | All points at
4 | cast Alfie Crowther / Dent / returning | official | + | - | Repeats Alfie
4 | cast Ruth Somerville / Maggie / returning | official | + | - | ^
4 | cast Bill Nighthorne / - / leaving | official | + | - | It does not return
4 | cast Lola Cifuentes / - / joining | official | + | - | Between the new
- | crew Simon Pargeter / creator | official | + | - | The creator is
- | crew Simon Pargeter / writer | official | + | - | ^
4 | crew Kate Ashby / director | official | + | - | The addresses
- | platform Filmin | official | + | - | In Spain the
4 | platform Filmin | official | - | - | The platform has
5 | renewal renewed | reported | + | Digital Spy | According to the portal
5 | renewal renewed | official | - | - | ^
