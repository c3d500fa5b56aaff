url: https://www.screencrypt.example/the-ninth-widow-season-2-expectations
outlet: Screen Crypt
published: 2023-01-31
title: The Ninth Widow Season 2: If the makers keep to their rhythm
series: The Ninth Widow

It's the custom of this house to say at the outset what we don't know. Whether there is to be another season of The Ninth Widow, MGM+ hasn't told a soul. It may, in this respect, resemble its heroine.

What we believe is another matter. To believe something one looks at what people did before. The company behind the show, Crow & Sons, has made four series, and each of them, as one can check, got its second order in the month of March. It'd be rash to swear, and yet if there's a month in which to listen for a knock at the door, it is that one.

The rhythm holds for more than orders. From order to premiere it took Crow & Sons on average nineteen months. Suppose that nothing breaks, no strike, no flood and no divorce (the owners are married): it is then the autumn of 2024 that we should look at.

With whom? Widows one to eight are dead, and dead they'll likely stay; no Ines Albrecht, that is, no Fay Tremblay. The ninth is the title, so one may rely on Ophelia Grant. One would assume that the notary is needed too, so add Basil Thorne. As to newcomers, a tenth widow is all but implied by the last shot, and if the make-up artist's Instagram wasn't a joke, she has the cheekbones of Zoe Lindgren.

Six episodes seem a reasonable figure. It has been thus with these people whenever the money was their own.

An objection, from a reader in Leeds: does the novel by Cordelia Haigh, which the eight hours of the first season have used up to the last page, allow of more at all? It does, we feel, in the way in which any grave allows of another.

When season 1 came out, on October 2, 2022, reviewers were kind. Was it a horror? A comedy? The director of all of it, Jan Petrov, calls it “a wedding album.” He, to venture one more guess, won't do the next.

=== claims
2 | renewal renewed | official | - | - | Whether
2 | renewal renewed when=2023-03 | predicted | + | - | It'd be rash
2 | release 2024-09..2024-11 | predicted | + | - | Suppose that
2 | cast Ines Albrecht / - / leaving | predicted | + | - | Widows one
2 | cast Fay Tremblay / - / leaving | predicted | + | - | ^
2 | cast Ophelia Grant / - / returning | predicted | + | - | The ninth is
2 | cast Basil Thorne / - / returning | predicted | + | - | One would
2 | cast Zoe Lindgren / - / joining | rumored | + | - | As to newcomers
2 | episodes 6 | predicted | + | - | Six episodes
- | source_material novel / - | official | + | - | An objection
1 | episodes 8 | official | + | - | ^
1 | release 2022-10-02 | official | + | - | When season 1
1 | crew Jan Petrov / director | official | + | - | The director
2 | crew Jan Petrov / director | predicted | - | - | He, to
