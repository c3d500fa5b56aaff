url: https://seriesenpantalla.example/en/las-nueve-llaves-temporada-3
outlet: Series en Pantalla
published: 2021-05-18
title: ‘The Nine Keys’ on Netflix: Season 3 has possible date of premiere
series: The Nine Keys

The fans of ‘The Nine Keys’ (‘Las nueve llaves’), the series of Netflix, are in luck. Although Netflix keeps in silence about a season 3, a clue has appeared on the social networks that points to December of this year.

Everything comes from a photograph. Blanca Ibarguren, who embodies the inspector Salas, uploaded it to her stories and erased it afterwards: on a chair one reads the name of the fiction and the number 3. For many this is the proof that the recordings already started. Her representative, asked by the program ‘La Tarde’, assured that the photo belongs to the second season, “there is nothing recorded of the third.” What is more, according to the digital newspaper El Faro Rosa the actress has signed for a third season.

Remember that the second came to the platform on January 15, 2021, and that eleven months had passed since the first one. If the pattern is repeated, the third would arrive around December, which fits with the rumor.

Another antecedent is ‘Cold Flamenco’. The thriller created by Hugo Barrenechea did not receive confirmation of its third season until nine months after the second.

Would there be new faces? It has sounded Álvaro Montiel, ‘El Gallo’ of ‘Dry Land’, to give life to the forger. He himself said in an interview with Radio Cadena Sur that he has “read something very good with keys in it.”

What do you think? Will the ninth key appear?

=== claims
3 | renewal renewed | official | - | - | Although Netflix
3 | release 2021-12 | rumored | + | - | ^
- | cast Blanca Ibarguren / Salas / - | official | + | - | Blanca Ibarguren, who
3 | production filming starts | rumored | + | - | For many this
3 | production filming starts | reported | - | representative | Her representative
2 | release 2021-01-15 | official | + | - | Remember that
- | platform Netflix | official | + | - | The fans of
3 | precedent Cold Flamenco / renewal / 9 | official | + | - | The thriller created
Cold Flamenco :: - | crew Hugo Barrenechea / creator | official | + | - | ^
3 | cast Álvaro Montiel / - / joining | rumored | + | - | It has sounded
3 | cast Blanca Ibarguren / Salas / returning | reported | + | El Faro Rosa | What is more
