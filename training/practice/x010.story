url: https://www.thecountychronicle.example/arts/tv/judith-marr-interview
outlet: The County Chronicle
published: 2022-10-12
title: “I'd rather leave them hungry”: Judith Marr on saying goodbye to The Coroner of Crows
series: The Coroner of Crows

Judith Marr lets the tea go cold and then, without looking up, says it. “That's it. The one I'm on is the one that closes the door.” So there: ITV's most dependable Sunday drama bows out with its seventh outing.

It will not do so in a hurry. Four scripts are typed and bound, and the two that should follow exist, as she describes it, “in the bath.” Once those have been fished out, in March or thereabouts, the company decamps to Whitby, where Philip Aske dons the black gloves of Dr. Crow for the last time.

Aske has let his contract be extended only reluctantly. In June he said to the Mail that six was plenty; in the words of his agent, the matter has since been “settled amicably and expensively.” Of Corrie Blythe, who took over as the pathologist's niece Effie from Una Marsden two years ago, Marr will say merely that nothing has been agreed.

ITV itself has so far kept out of it. No press release speaks of an ending, and a spokesperson would not be led beyond “we love working with Judith.”

The sixth series, held over from spring for the sake of the football, gets under way on Sunday week. Having seen the opening pair I can report that somebody is found in a weir. Marr has a cameo as a woman with a dog.

How did it all begin? With a rejection. The BBC turned down the first draft in 2009, and three more years passed before another buyer turned up. She was born in Ripon in March 1961, taught chemistry and sold a radio play for ninety pounds.

Would she be tempted to go on, if they begged? “People beg very nicely. It's no.”

=== claims
7 | renewal final | official | + | Judith Marr | “That's it
- | platform ITV | official | + | - | So there: ITV's
7 | production writing ends | official | - | Judith Marr | Four scripts are typed
7 | production writing ends when=2023-03 | official | + | - | Once those have
7 | production filming starts when=2023-03 | official | + | - | ^
7 | cast Philip Aske / Dr. Crow / returning | official | + | - | ^
- | cast Corrie Blythe / Effie / - | official | + | - | Of Corrie Blythe
- | cast Una Marsden / Effie / - | official | + | - | ^
7 | cast Corrie Blythe / Effie / returning | official | - | Judith Marr | ^
7 | renewal final | official | - | ITV | No press release speaks
6 | delay to=2022-10-23 | official | + | - | The sixth series, held
6 | release 2022-10-23 | official | + | - | ^
6 | release 2022-03..2022-05 | official | - | - | ^
