url: https://www.thebarrowtimes.example/culture/column/i-miss-the-marchioness
outlet: The Barrow Times
published: 2024-01-20
title: I miss The Marchioness, and so, I suspect, does ITV
series: The Marchioness

There is a hole in my Sunday the shape of a bonnet. Ten months have passed since Verity Lyle's marchioness rode off into the fog, and ITV, asked for the umpteenth time if she is ever to ride out of it, replied on Thursday that it had “nothing to share.”

I am no insider. I am a man with a calendar. And on that calendar I have drawn, in pencil, a circle round the second week of September. Why there? Because that is when the channel likes its carriages; because Lyle is free of the National Theatre from March 2 on; and because a farmer of my acquaintance, whose field near Alnwick once was Waterloo, has been asked not to sow it before May. If there isn't a camera in that field by Whitsun, 19 May, I shall be a good deal poorer at the Dog and Duck.

My editor takes me for a dreamer. She reasons that no drama of this price outlives a drop of two million, and that the third series was therefore the last. The Daily Mirror sides with her: “quietly shelved,” it had a channel figure say, just after New Year.

I can't believe it. A broadcaster who spends £30,000 on wigs does not do so for one year, and the wigs, I hear from the same field, are in storage and not in the skip.

Who'd be in it? Lyle, of course; without her there is only a horse. I should wager a shilling on Hugo Tarn's Captain Merrow, drowned though he looked. On Dame Edith Sorley I wouldn't put a farthing, for at ninety-one she has earned her chair by the fire. Perhaps one will meet the younger brother at last; the gossip of the make-up van gives him the face of Kit Adeyemi.

Six parts, then, as ever. And then, one supposes, a proper ending. Andrew Fell, whose scripts these are, once said that a story should stop while there is cake left.

=== claims
4 | renewal renewed | official | - | ITV | Ten months
- | cast Verity Lyle / - / - | official | + | - | ^
4 | release 2024-09-08..2024-09-14 | predicted | + | - | And on that
4 | production filming starts when=2024-01-20..2024-05-19 | predicted | + | - | If there isn't
4 | renewal cancelled | predicted | + | - | She reasons
4 | renewal cancelled | reported | + | The Daily Mirror | The Daily Mirror
4 | renewal cancelled | predicted | - | - | A broadcaster who
4 | cast Verity Lyle / - / returning | predicted | + | - | Lyle, of
4 | cast Hugo Tarn / Captain Merrow / returning | predicted | + | - | I should wager
4 | cast Edith Sorley / - / returning | predicted | - | - | On Dame
4 | cast Kit Adeyemi / - / joining | rumored | + | - | Perhaps one
4 | episodes 6 | predicted | + | - | Six parts
4 | renewal final | predicted | + | - | And then
- | crew Andrew Fell / writer | official | + | - | Andrew Fell
